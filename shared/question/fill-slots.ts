import type { Role } from '../model/image-features.ts';
import type { Skill, Slots } from '../model/question.ts';
import { askedType } from './asked-type.ts';
import { offeredChoices } from './error-choices.ts';
import { isOfChosen } from './of-chosen.ts';
import { type Hit, longest, type WordReading } from './read-words.ts';

const CONTROLS = new Set([
  'button',
  'link',
  'tab',
  'menu_item',
  'checkbox',
  'radio',
  'input',
  'combobox',
  'icon',
]);
/** Where the name of a control ends, read backwards from its role. */
const NO_NAME =
  /^(the|a|an|is|are|be|was|where|which|what|whats|wheres|that|this|these|those|my|any|some|me|of|in|on|at|there|find|show|point|to|does|do|did|can|has|have|how|many|and|or|for|with|by)$/;
/** What is never ticked: in "is Enable notifications ticked?" they are part of a name. */
const UNTICKED = new Set([
  'alert',
  'badge',
  'heading',
  'image',
  'window',
  'dialog',
  'table',
  'list',
  'row',
  'title_bar',
]);
/** What is done to any control says nothing of which one is meant. */
const PRESSING = /^(click|press|tap|push|hit|choose|clicked|pressed)$/;
/** What a question names, for the skill that will answer it. */
export function fillSlots(reading: WordReading, skill: Skill): Slots {
  const slots: Slots = {};
  const state = stateHit(reading);
  const roleHit = roleMeant(
    reading,
    skill === 'element_state' && (state?.id === 'checked' || state?.id === 'unchecked'),
  );
  const role = roleHit?.id as Role | undefined;
  if (role) slots.role = role;
  const content = contentWords(reading);
  if (
    skill === 'locate_element' ||
    skill === 'element_state' ||
    skill === 'main_color' ||
    skill === 'count_elements' ||
    skill === 'measure'
  )
    slots.target =
      targetOf(reading, content, role, skill === 'element_state') ||
      (skill !== 'count_elements' && roleHit ? nameBefore(roleHit, reading) : '');
  else if (content.length > 0) slots.label = content.join(' ');
  if (skill === 'classify_error') slots.choices = offeredChoices(reading);
  if (state && !isOfChosen(reading.text)) slots.state = state.id;
  const color = reading.hits.find((hit) => hit.kind === 'color');
  if (color) slots.color = color.id;
  const point = /(\d+)\s*(?:[,x×;/]|\s)\s*(\d+)/.exec(reading.text);
  if (point && skill === 'measure') slots.point = { x: Number(point[1]), y: Number(point[2]) };
  const type = askedType(reading);
  if (type) slots.value_type = type;
  const scope = scopeOf(reading);
  if (scope) slots.scope = scope;
  return slots;
}

/** The first role named; of "the Tables link" the link, since what stands right before a control is its name. */
function roleMeant(reading: WordReading, asksTicked: boolean): Hit | undefined {
  // Singular and plural of one word hit the same token twice.
  const hits = longest(reading.hits, 'role')
    .filter((hit, index, all) => all.findIndex((other) => other.from === hit.from) === index)
    .filter((hit) => !asksTicked || !UNTICKED.has(hit.id));
  let chain = 0;
  while (chain + 1 < hits.length && hits[chain + 1].from === hits[chain].to) chain++;
  return hits.slice(1, chain + 1).findLast((hit) => CONTROLS.has(hit.id)) ?? hits[0];
}

/** Names of controls that are made of words which mostly carry nothing: "the OK button", "the About menu". */
function nameBefore(role: Hit, reading: WordReading): string {
  const name: string[] = [];
  for (const token of reading.tokens.slice(0, role.from).reverse()) {
    if (NO_NAME.test(token.word)) break;
    name.unshift(token.typed ?? token.word);
  }
  return name.join(' ');
}

/** The words that carry content, in order, names as written. */
export function contentWords(reading: WordReading): string[] {
  return reading.tokens
    .filter((token) => token.quoted || !reading.compiled.stop.has(token.word))
    .map((token) => token.typed ?? token.word)
    .filter((word) => word.length > 0);
}

/** Words of the question's frame say what is wanted, not of what: "where", "button", "on this page". */
function targetOf(
  reading: WordReading,
  content: readonly string[],
  role: Role | undefined,
  asksState: boolean,
): string {
  if (reading.quoted.length > 0) return reading.quoted.join(' ');
  const frame = new Set<string>();
  const state = asksState ? stateHit(reading) : undefined;
  for (const hit of reading.hits) {
    if (hit === state)
      for (const token of reading.tokens.slice(hit.from, hit.to)) frame.add(token.typed ?? token.word);
    const isFrame =
      (hit.kind === 'concept' &&
        ['where', 'point_out', 'which', 'what', 'picture', 'color', 'how_many', 'exists'].includes(hit.id)) ||
      (hit.kind === 'role' && hit.id === role);
    if (isFrame)
      for (const token of reading.tokens.slice(hit.from, hit.to)) frame.add(token.typed ?? token.word);
  }
  const left = content.filter((word) => !frame.has(word) && !PRESSING.test(word));
  // "Is SSH selected as the type?" is about what stands before the state.
  const before = state ? reading.tokens.slice(0, state.from).map((token) => token.typed ?? token.word) : [];
  const subject = left.filter((word) => before.includes(word));
  return (
    subject.length > 0 ? subject : left.length > 0 ? left : content.filter((word) => !frame.has(word))
  ).join(' ');
}

/** The last word of state, "the selected book" only where there is no other; those in quotation marks are part of a name. */
function stateHit(reading: WordReading): Hit | undefined {
  const hits = longest(reading.hits, 'state').filter((hit) => !reading.tokens[hit.from].quoted);
  return hits.filter((hit) => !isBeforeNoun(hit, reading)).at(-1) ?? hits.at(-1);
}

const isBeforeNoun = ({ from, to }: Hit, { tokens, compiled }: WordReading): boolean =>
  /^(?:the|a|an|this|that|my|our|any|each|every)$/.test(tokens[from - 1]?.word ?? '') &&
  tokens[to] !== undefined &&
  !compiled.stop.has(tokens[to].word);

/** The part of the screen a question keeps to. */
function scopeOf(reading: WordReading): string | null {
  const words = reading.tokens.map((token) => token.word).join(' ');
  if (/\bother (window|dialog|app|program|screen)\b/.test(words)) return 'other_window';
  if (/\b(main|background|back|big) window\b|\bwindow (behind|in the back)/.test(words)) return 'main_window';
  if (
    /\b(?:in|on|of|does) (?:the|this) (?:question|message|warning|prompt|alert|confirmation)\b|\b(dialog|dialogue|popup|pop up|pop-up|modal|message box)\b|\b(close|closes|dismiss|dismisses|confirm|confirms) (the|this) (message|warning|notice)\b/.test(
      words,
    )
  )
    return 'dialog';
  return null;
}
