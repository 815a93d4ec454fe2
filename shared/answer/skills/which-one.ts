import type { Draft } from '../../model/answer.ts';
import { type Box, containment, unionOf } from '../../model/geometry.ts';
import type { ElementState, UiElement } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { TICKABLE } from '../../model/tickable.ts';
import { writtenName } from '../../model/written-name.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { AnswerContext } from '../context.ts';
import { answered, declined } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { askChosen, groupNounOf, isOfList } from '../states/ask-chosen.ts';
import { chosenRow } from '../states/chosen-row.ts';
import { markedChoice } from '../states/marked-choice.ts';
import { openMenu } from '../states/open-menu.ts';
import { fitsPlace } from '../states/place-asked.ts';
import { chosenOfGroups } from './chosen-of-group.ts';
import { fieldOf } from './field-of.ts';
import { findElements } from './find-elements.ts';
import { answeredFrom } from './quote.ts';
import { readValue } from './read-value.ts';
import { selectedLine } from './selected-line.ts';

/** A caption fits the words of the question at least this well, and its choices stand within so many text heights. */
const CAPTION = 0.6;
const NEAR_CAPTION = 6;

/** The chosen radio button right under or beside the caption that the question names; else all marked elements. */
function ofGroup(question: RoutedPart, marked: readonly UiElement[], screen: Screen): readonly UiElement[] {
  const { target } = question.slots;
  const chosen = screen.record.ui.elements.filter(
    (element) => element.role === 'radio' && writtenName(element) && element.state.includes('checked'),
  );
  const [caption] = target ? findElements({ ...question, slots: { target } }, screen) : [];
  if (!caption || caption.score < CAPTION || chosen.length === 0) return marked;
  const distance = ({ box }: UiElement): number =>
    box.y + box.height >= caption.box.y
      ? Math.abs(box.y - caption.box.y) + 0.5 * Math.abs(box.x - caption.box.x)
      : Number.POSITIVE_INFINITY;
  const [nearest] = chosen.sort((a, b) => distance(a) - distance(b));
  return distance(nearest) < NEAR_CAPTION * caption.box.height ? [nearest] : marked;
}

/** More than so many are not what "which one" asks for. */
const MOST_CHOSEN = 4;

/** What is written on a button is not chosen. */
const isPressed = (box: Box | undefined, screen: Screen): boolean =>
  box !== undefined &&
  screen.record.ui.elements.some(
    (element) =>
      ['button', 'link', 'menu_item'].includes(element.role) && containment(box, element.box) > 0.8,
  );

/** A label fits the words of the question this well where its list is meant. */
const LABELS_LIST = 0.8;

/** "which profile is chosen?": what a list to choose from shows, whose label is named. */
function chosenIn(question: RoutedPart, screen: Screen): Draft | null {
  const { target, role } = question.slots;
  if (!target || (role && role !== 'combobox')) return null;
  const labels = findElements({ ...question, slots: { target } }, screen).filter(
    (entry) => entry.score >= LABELS_LIST,
  );
  for (const label of labels) {
    const list = label.role === 'combobox' ? label.element : fieldOf(label.box, screen);
    const inside = screen.segments.filter((segment) => list && containment(segment.box, list.box) > 0.6);
    const text = inside.map((segment) => segment.text).join(' ');
    if (list && text !== '' && text !== label.name)
      return answeredFrom(text, list.box, inside, 0.8, `the list of "${label.name}" shows it`);
  }
  return null;
}

/** States of which only one of several siblings has each. */
const OF_CHOICE: ReadonlySet<string> = new Set(['selected', 'open', 'focused', 'checked']);

/** "which theme is selected in the list?": what of several is chosen, ticked or open. */
export function whichOne(
  question: RoutedPart,
  screen: Screen,
  context: AnswerContext,
  state: string | undefined,
): Draft {
  const noun = groupNounOf(question.text);
  const menu =
    state === 'open' && turnsOf(question.text).states.ofMenu.test(question.text) ? openMenu(screen) : null;
  if (menu) return menu;
  const sibling =
    noun && OF_CHOICE.has(state ?? 'selected') ? askChosen(question, noun, screen, context) : null;
  if (sibling) return sibling;
  if (noun === 'page' && isOfList(question.text))
    return declined('Nothing on the screen is seen to be selected.', ['no page is marked among others']);
  const isOne = OF_CHOICE.has(state ?? 'selected') && (noun === null || noun === 'entry');
  const row = isOne ? chosenRow(question, screen, context.image) : null;
  if (row) return row;
  const marked = isOne && question.slots.role !== 'tab' ? markedChoice(question, screen, context) : null;
  if (marked) return marked;
  const chosen = state === 'selected' ? chosenIn(question, screen) : null;
  if (chosen) return chosen;
  const role = question.slots.role;
  const isTicked = state === 'checked' || (role !== undefined && TICKABLE.includes(role));
  const wanted = (isTicked ? ['checked', 'selected'] : [state ?? 'selected']) as ElementState[];
  const all = screen.record.ui.elements.filter(
    (element) =>
      writtenName(element) &&
      element.state.some((has) => wanted.includes(has)) &&
      (!role || element.role === role || role === 'list'),
  );
  const isNavigation = noun === 'page' || /\b(?:menu|sidebar|navigation)\b/i.test(question.text);
  const carrying = (wanted.includes('selected') ? ofGroup(question, all, screen) : all).filter(
    ({ box, role: own }) =>
      fitsPlace(question.text, box, screen.record.source) !== false &&
      !(isNavigation && wanted.includes('selected') && TICKABLE.includes(own)),
  );
  if (carrying.length > MOST_CHOSEN)
    return declined(
      `Which ${question.slots.target || 'one'} is meant can't be told: ${carrying.length} are ${wanted[0]}.`,
      ['many elements carry that state'],
    );
  if (carrying.length > 0)
    return answered({
      answer: carrying.map((element) => element.name).join(', '),
      confidence: 0.8,
      regions: carrying.map((element) => ({ ...element.box, label: element.name })),
      evidence: carrying.map((element) => element.id),
      reasons: [`marked as ${wanted.join(' or ')}`],
    });
  const radios = role === 'tab' || isNavigation ? [] : chosenOfGroups(screen);
  if (wanted.includes('selected') && (!role || role === 'radio') && radios.length === 1)
    return answered({
      answer: radios[0].name,
      confidence: 0.75,
      regions: [{ ...radios[0].box, label: radios[0].name }],
      evidence: [radios[0].id],
      reasons: ['it is the one radio button that is chosen'],
    });
  const line =
    wanted.includes('selected') && role !== 'tab' && noun !== 'page'
      ? selectedLine(screen, context.image, fileOrFolder(question.text))
      : null;
  if (line && fitsPlace(question.text, line.box, screen.record.source) === false)
    return declined(`Nothing on the screen is seen to be ${wanted[0]}.`, ['no element carries that state']);
  if (line && role === 'row') {
    const row = screen.segments.filter((segment) => segment.row === line.row);
    return answeredFrom(
      row.map(({ text }) => text).join(' '),
      unionOf(row.map(({ box }) => box)),
      row,
      0.8,
      'its background differs from that of the other rows',
    );
  }
  if (line)
    return answered({
      answer: line.text,
      confidence: 0.75,
      regions: [{ ...line.box, label: line.text }],
      evidence: line.evidence,
      reasons: ['its background differs from that of the others in its list'],
    });
  const value = readValue({ ...question, slots: { label: question.slots.target } }, screen);
  if (value.decision === 'answer' && role !== 'tab' && !isNavigation && !isPressed(value.regions[0], screen))
    return value;
  return declined(`Nothing on the screen is seen to be ${wanted[0]}.`, ['no element carries that state']);
}

/** Files have an ending, folders none. */
function fileOrFolder(asked: string): (text: string) => boolean {
  const hasEnding = (text: string): boolean => /\.[a-z]\w{0,4}$/i.test(text.trim());
  if (/\bfiles?\b/i.test(asked)) return hasEnding;
  return /\b(?:folders?|director(?:y|ies))\b/i.test(asked) ? (text) => !hasEnding(text) : () => false;
}
