import type { Draft } from '../../model/answer.ts';
import { type Box, bottom, containment, right } from '../../model/geometry.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { firstGroups } from '../../question/first-groups.ts';
import type { TextTurns } from '../../question/lexicon/text-turns.ts';
import { placeInOrder } from '../../question/place-in-order.ts';
import { itemsUnder } from '../counts/items-under-heading.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { fieldOf } from '../skills/field-of.ts';
import { quote } from '../skills/quote.ts';
import { foldText } from '../values/judged/asked.ts';

const CERTAINTY = 0.8;
/** A text stands so many heights under its heading, and less under a field. */
const UNDER_HEADING = 3.2;
const UNDER_FIELD = 1.6;
/** Lines of one paragraph follow each other within so many heights. */
const LINE_GAP = 0.9;
const MOST_LINES = 5;

/** "What does it say under Track details?", "what is written below the e-mail field?", "the first item under Schedule". */
export function textUnder(question: string, screen: Screen, turns: TextTurns): Draft | null {
  const text = bareQuestion(question);
  const nth = firstGroups(turns.nthUnder, text);
  if (nth) return nthUnder(nth, screen);
  const asked = firstGroups(turns.under, text);
  if (!asked) return null;
  const heads = named(asked.name, screen);
  if (heads.length !== 1) return null;
  const [head] = heads;
  const box = asked.field ? fieldNamed(head.box, screen) : head.box;
  if (!box) return null;
  const lines = paragraphUnder(box, asked.field ? UNDER_FIELD : UNDER_HEADING, head, screen);
  return lines.length > 0
    ? quote(lines.map((line) => line.text).join(' '), lines, CERTAINTY, `it stands under "${head.text}"`)
    : null;
}

/** The field that a label stands in, or beside or over. */
const fieldNamed = (label: Box, screen: Screen): Box | undefined =>
  screen.record.ui.elements.find(({ role, box }) => role === 'input' && containment(label, box) > 0.7)?.box ??
  fieldOf(label, screen)?.box;

/** One of the rows under a heading, by its place among them. */
function nthUnder({ place, name }: Record<string, string>, screen: Screen): Draft | null {
  const heads = named(name, screen);
  const item = heads.length === 1 ? itemsUnder(heads[0], screen).at(placeInOrder(place)) : undefined;
  return item ? quote(item.text.replace(MARK, ''), [item], CERTAINTY, `it stands under "${name}"`) : null;
}
const MARK = /^(?:\d{1,2}[.)]|[•●*▪‣–-])\s+/;

/** The texts that are called so; of several the tallest, where it is clearly so. */
function named(name: string, { segments }: Screen): Segment[] {
  const own = segments
    .filter(({ text }) => foldText(text.replace(/\s?[:*]+$/, '')) === foldText(name))
    .sort((a, b) => b.box.height - a.box.height);
  return own.length > 1 && own[0].box.height >= CLEARLY * own[1].box.height ? own.slice(0, 1) : own;
}
const CLEARLY = 1.15;

/** The lines right under a box, down to a gap. */
function paragraphUnder(box: Box, near: number, head: Segment, screen: Screen): Segment[] {
  const lines: Segment[] = [];
  const below = screen.segments
    .filter((segment) => segment !== head && segment.box.y >= bottom(box) - 2)
    .filter((segment) => segment.box.x < right(box) && right(segment.box) > box.x)
    .sort((a, b) => a.box.y - b.box.y);
  for (const next of below) {
    const last = lines.at(-1);
    const gap = next.box.y - bottom(last?.box ?? box);
    if (gap > (last ? LINE_GAP : near) * next.box.height || lines.length === MOST_LINES) break;
    lines.push(next);
  }
  return lines;
}
