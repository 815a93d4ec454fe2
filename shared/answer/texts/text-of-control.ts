import type { Draft } from '../../model/answer.ts';
import { type Box, bottom, containment } from '../../model/geometry.ts';
import type { UiElement } from '../../model/image-features.ts';
import { writtenName } from '../../model/written-name.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { firstGroups } from '../../question/first-groups.ts';
import type { TextTurns } from '../../question/lexicon/text-turns.ts';
import { answered } from '../draft.ts';
import { headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { type Segment, sameRow } from '../screen/segments.ts';
import { quote } from '../skills/quote.ts';
import { isInTitleBar } from '../skills/way-of-control.ts';

const CERTAINTY = 0.8;
const LEAST_CONFIDENCE = 0.4;
/** A caption stands over its table, and what is said of a field under it, within so many heights of it. */
const NEAR = 4.5;
const SEARCH_WORDS = 5;

/**
 * "What does the button say?", "what is written next to the ticked box?", "what do the two buttons say?", "what stands over the
 * table?", "what is written in the search field?": the text of the only control (or table) of the kind that a question names.
 */
export function textOfControl(question: string, screen: Screen, turns: TextTurns): Draft | null {
  const asked = firstGroups(turns.ofControl, bareQuestion(question));
  if (!asked) return null;
  const { kinds } = turns;
  const { noun, which } = asked;
  if (kinds.search.test(noun)) return searchText(screen, turns);
  if (kinds.table.test(noun)) return overTable(screen);
  const controls = controlsOf(noun, which, screen, turns);
  const count = kinds.many.find(([pattern]) => pattern.test(which ?? ''))?.[1] ?? 1;
  const isAll = count === 0 && controls.length > 1;
  if (controls.length === 0 || (controls.length !== count && !isAll)) return null;
  const names = controls.map((element) => writtenName(element).trim());
  if (names.includes('')) return null;
  return answered({
    answer: names.join(names.length > 2 ? ', ' : ' and '),
    confidence: CERTAINTY,
    regions: controls.map(({ box, name }) => ({ ...box, label: name })),
    evidence: controls.flatMap((element) => [element.id, ...linesOf(element.box, screen)]),
    reasons: ['it is written on the only such control'],
  });
}

/** The controls of a kind, in the dialog where there is one, in the state that is named. */
function controlsOf(
  noun: string,
  which: string | undefined,
  screen: Screen,
  { kinds }: TextTurns,
): UiElement[] {
  const roles = kinds.roles.find(([pattern]) => pattern.test(noun))?.[1] ?? [];
  const { elements } = screen.record.ui;
  const own = elements
    .filter(({ role, confidence }) => roles.includes(role) && confidence >= LEAST_CONFIDENCE)
    .filter((element) => !isInTitleBar(element.box, screen));
  const dialog = elements.find(({ role }) => role === 'dialog');
  const inside = dialog ? own.filter(({ box }) => containment(box, dialog.box) > 0.9) : own;
  const isOn = ({ state }: UiElement): boolean => state.includes('checked') || state.includes('selected');
  const state = kinds.states.find(([pattern]) => pattern.test(which ?? ''))?.[1];
  const named = roles.includes('button')
    ? inside.filter((element) => writtenName(element).trim() !== '')
    : inside;
  return state === undefined ? named : named.filter((element) => isOn(element) === (state === 'on'));
}

const linesOf = (box: Box, { record }: Screen): string[] =>
  record.text.lines.filter((line) => containment(line.box, box) > 0.6).map(({ id }) => id);

/** The one text that tells a field to be for searching, as such fields say while they are empty. */
function searchText({ segments, record }: Screen, { kinds }: TextTurns): Draft | null {
  const fields = record.ui.elements.filter(({ role }) => role === 'input' || role === 'combobox');
  const hints = segments.filter(({ text, words }) => words.length <= SEARCH_WORDS && kinds.hint.test(text));
  const inFields = hints.filter(({ box }) => fields.some((field) => containment(box, field.box) > 0.6));
  // "Search" alone beside a field is its label.
  const own = inFields.length > 0 ? inFields : hints.filter(({ text }) => / /.test(text.trim()));
  const said = own[0] && kinds.hint.exec(own[0].text)?.groups?.hint;
  return own.length === 1 && said
    ? quote(said, own, CERTAINTY, 'it stands in the field for searching')
    : null;
}

/** The row of text right over the heads of the only table. */
function overTable(screen: Screen): Draft | null {
  const tables = headedTables(screen);
  if (tables.length !== 1) return null;
  const heads = tables[0].head.filter(({ text }) => text !== '');
  const top = Math.min(...heads.map(({ box }) => box.y));
  const [left, end] = [heads[0].box.x, heads[heads.length - 1].box.x];
  const above = screen.segments
    .filter(
      ({ box, text }) =>
        bottom(box) <= top && top - bottom(box) <= NEAR * heads[0].box.height && /\p{L}{2}/u.test(text),
    )
    .filter(({ box }) => box.x >= left - 2 * box.height && box.x <= end);
  const nearest = above.reduce<Segment | null>(
    (best, next) => (!best || next.box.y > best.box.y ? next : best),
    null,
  );
  const row = nearest
    ? above.filter(({ box }) => sameRow(box, nearest.box)).sort((a, b) => a.box.x - b.box.x)
    : [];
  return row.length > 0 ? quote(row[0].text, [row[0]], CERTAINTY, 'it stands right over the table') : null;
}
