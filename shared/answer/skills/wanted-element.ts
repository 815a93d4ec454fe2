import type { Role } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { CompiledLexicon } from '../../question/lexicon/compile-lexicon.ts';
import { longest, readWords } from '../../question/read-words.ts';
import { stemWord } from '../../question/stem-word.ts';
import { placeWords } from '../states/place-asked.ts';

/** What a question says of the element it asks for. */
export type Wanted = {
  compiled: CompiledLexicon;
  stop: ReadonlySet<string>;
  stems: string[];
  raw: string;
  role: Role | undefined;
  purposeNames: string[];
  literal: boolean;
  /** The words right before the role, folded: the name where the control is called by it. */
  inFull: string;
  /** Whether the question calls the control by that name, without saying where it stands or what it is for. */
  isCalled: boolean;
  /** Whether the first word is the kind of thing and what follows tells which: "the entry about apples". */
  isOfKind: boolean;
  /** Stems of the words that a question writes as names. */
  capitalised: ReadonlySet<string>;
  /** A word that stands for the role too, which is not enough by itself. */
  roleStem: string | null;
};

/** "where is the Save As button": what is asked for is called so, word by word. */
const CALLED =
  /^(?:where(?:abouts)?(?:.s| is| are| do i find| can i find| can i see| (?:do|can|should|must) i (?:click|press|hit|tap)(?: on)?(?! (?:to|for|if|when|so|in order) ))|find|locate|show me|point (?:to|at)|highlight|mark|is|can i (?:click|press|use)) (?:the |my |a |an )?(.{2,60}?)(?: (?:button|link|tab|menu|menu item|menu entry|checkbox|check box|radio button|switch|toggle|field|icon|option|dropdown|box|item|entry|node|block|card|tile|row|column|section|panel|pane|heading|chip|badge|layer|track|pin|marker|key|group|area|thumbnail|bubble|folder|file|command|slider|widget|label|preset))?\s*\??$/i;

/** Words that say where it stands or what it is for. */
const PLACED = /\s(?:in|on|at|of|under|over|for|from|with|to|next|beside|that|which|where)\s/i;

const OF_KIND = /\b(?:the|a|an) \p{L}+ (?:about|of|on|from|for|with|called|named|by) /iu;

const nameBeforeRole = ({ text }: RoutedPart): string => CALLED.exec(text)?.[1] ?? '';

/** "Where is the menu?": where no name is left, the words for the role are the name. */
function roleWords({ text, slots }: RoutedPart): string {
  const { hits, tokens } = readWords(text);
  const hit = longest(hits, 'role').find(({ id }) => id === slots.role);
  return hit
    ? tokens
        .slice(hit.from, hit.to)
        .map((token) => token.typed ?? token.word)
        .join(' ')
    : '';
}

/** What the one who is asked is to do, not what a control does. */
const POINTING_OUT = /^(?:find|locate|show|point|highlight|mark|circle|see|spot|search|look)$/;

/** "where do I find" is over by then; "where do I type what I look for" says what for later. */
const OPENING = 4;

const NOT_PRESSED = new Set([
  'input',
  'combobox',
  'checkbox',
  'radio',
  'switch',
  'table',
  'image',
  'heading',
]);

/** Whether a text holds another as whole words, written alike. */
export const holdsWords = (text: string, name: string): boolean => {
  const at = text.indexOf(name);
  const isLetter = (sign: string | undefined): boolean => /[\p{L}\p{N}]/u.test(sign ?? '');
  return name !== '' && at >= 0 && !isLetter(text[at - 1]) && !isLetter(text[at + name.length]);
};

/** "throw the changes away" wants to throw away: what belongs to a verb may stand behind what is done. */
const PARTICLE = /^(\p{L}+) (away|out|off|back|up|down|on|again|myself)$/u;

function isSpread(want: string, words: string): boolean {
  const [, verb, particle] = PARTICLE.exec(want) ?? [];
  if (verb === undefined || !words.includes(verb) || !words.includes(` ${particle}`)) return false;
  return new RegExp(`\\b${verb}(?: \\S+){1,4} ${particle}\\b`).test(words);
}

/** A question's words as they are written, as stems, without words that say whose a thing is, and with what shall not be. */
type Said = { words: string; stemmed: string; bare: string; whole: string };

/** The longest of some wants that a question says; empty where it says none. */
const longestSaid = (wants: readonly string[], { words, stemmed, bare, whole }: Said): string =>
  wants
    .filter((want) => {
      const stems = ` ${stemsOf(want)} `;
      return (
        stemmed.includes(stems) ||
        bare.includes(stems) ||
        words.includes(` ${want} `) ||
        isSpread(want, words) ||
        (want.includes(' without') && whole.includes(` ${want} `))
      );
    })
    .reduce((longest, want) => (want.length > longest.length ? want : longest), '');

const knownStems = new Map<string, string>();
/** Wants are the same for every question; their stems are kept. */
function stemsOf(want: string): string {
  const before = knownStems.get(want);
  if (before !== undefined) return before;
  const stems = want.split(' ').map(stemWord).join(' ');
  knownStems.set(want, stems);
  return stems;
}

/** Says whose a thing is: "keep my changes" is to keep changes. */
const OWNING = /^(?:my|our|your|their|the|this|that|these|those|all)$/;

const isPartOf = (want: string, other: string): boolean => {
  const [part, all] = [want, other].map((text) => ` ${stemsOf(text)} `);
  return part !== all && all.includes(part);
};

/** Reads a question for the element it asks for: its name, its role, and what controls for its purpose are called. */
export function wantedOf(question: RoutedPart): Wanted {
  const target = withoutPlace(question) || roleWords(question);
  const reading = readWords(target);
  const asked = readWords(question.text);
  // "Find the ..." and "where do I find ...?" ask for no search.
  const meant = asked.tokens.filter(
    ({ word }, at, all) =>
      !POINTING_OUT.test(word) ||
      at > OPENING ||
      // "Where can I search for ...?" is about a search.
      !(at === 0 || (word !== 'search' && /^(i|we|you)$/.test(all[at - 1].word))),
  );
  // "Store it without sending": what is not to be done is not what the control is called.
  const end = meant.findIndex(({ word }, at) => at > 0 && word === 'without');
  const aims = end < 0 ? meant : meant.slice(0, end);
  const said: Said = {
    words: ` ${aims.map(({ word }) => word).join(' ')} `,
    stemmed: ` ${aims.map(({ stem }) => stem).join(' ')} `,
    bare: ` ${aims.flatMap(({ word, stem }) => (OWNING.test(word) ? [] : [stem])).join(' ')} `,
    whole: ` ${meant.map(({ word }) => word).join(' ')} `,
  };
  const avoided = new Set(meant.slice(aims.length).map((token) => token.stem));
  const wishes = asked.compiled.lexicon.purposes
    .map(({ wants, names }) => ({ names, want: longestSaid(wants, said) }))
    .filter(({ want }) => want !== '')
    // "Keep my changes" changes nothing: a want that is part of a longer one is not what is wanted.
    .filter(({ want }, _, all) => !all.some((other) => isPartOf(want, other.want)));
  const purposeNames = wishes.flatMap(({ names }) => names);
  // "Empty the search box": the box is what it is done to.
  const { role } = question.slots;
  const isDoneTo = role !== undefined && wishes.some(({ want }) => readWords(want).roles.includes(role));
  return {
    compiled: asked.compiled,
    stop: asked.compiled.stop,
    stems: reading.tokens
      .map((token) => stemWord(token.typed ?? token.word))
      .filter((stem) => !avoided.has(stem)),
    raw: target.toLowerCase(),
    role: isDoneTo ? undefined : role,
    // What is filled in or ticked is not found by what buttons are called.
    purposeNames: NOT_PRESSED.has(role ?? '') && !isDoneTo ? [] : purposeNames,
    literal: asked.quoted.length > 0,
    inFull: foldName(nameBeforeRole(question)),
    isCalled: nameBeforeRole(question) !== '' && !PLACED.test(nameBeforeRole(question)),
    isOfKind: OF_KIND.test(question.text) && !question.slots.role,
    capitalised: new Set(
      asked.tokens.slice(1).flatMap((token) => (/^\p{Lu}\p{Ll}/u.test(token.raw) ? [token.stem] : [])),
    ),
    roleStem: null,
  };
}

/** What is asked for, without the words that say where it stands, unless there are no others. */
function withoutPlace({ text, slots }: RoutedPart): string | undefined {
  const place = placeWords(text);
  const own = slots.target?.split(' ').filter((word) => !place.has(word.toLowerCase()));
  return own && own.length > 0 ? own.join(' ') : slots.target;
}

/** Letters, figures and signs of sums, in lower case. */
export const foldName = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}=+*/%×-]+/gu, '');
