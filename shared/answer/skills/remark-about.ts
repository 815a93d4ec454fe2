import type { Draft } from '../../model/answer.ts';
import { type Box, bottom, right } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { errorLines } from '../screen/error-lines.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { saysAll, type TellingWord, tellingWords } from '../states/telling-words.ts';
import { quote } from './quote.ts';

/** A remark stands at most so many of its heights under the field that it is about. */
const UNDER = 1.5;
const CERTAINTY = 0.8;

/**
 * "The remark about the email": of several remarks the one that says so, or that stands under the field of that name; for who
 * asks why an entry was refused, only one at its field. Null where none is told from the others.
 */
export function remarkAbout({ text }: RoutedPart, screen: Screen): Draft | null {
  const { remark, refused } = turnsOf(text).places;
  const subject = remark.exec(text)?.groups?.subject;
  if (subject) return remarkOn(subject, screen);
  const entry = refused.map((pattern) => pattern.exec(text)?.groups?.subject).find(Boolean);
  return entry ? onlyOf(remarksAt(tellingWords(entry), remarksOf(screen), screen)) : null;
}

/** The remark on a subject; null where none is told from the others. */
export function remarkOn(subject: string, screen: Screen): Draft | null {
  const words = tellingWords(subject);
  const remarks = remarksOf(screen);
  if (words.length === 0 || remarks.length < 2) return null;
  const at = remarksAt(words, remarks, screen);
  return onlyOf(at.length > 0 ? at : remarks.filter(({ text }) => isToldOf(text, words)));
}

const onlyOf = ([only, ...more]: readonly Segment[]): Draft | null =>
  only && more.length === 0 ? quote(only.text, [only], CERTAINTY, 'it is what is said about that') : null;

/** Of several remarks those at the field that is called so. */
function remarksAt(words: readonly TellingWord[], remarks: readonly Segment[], screen: Screen): Segment[] {
  if (words.length === 0 || remarks.length < 2) return [];
  const fields = fieldsCalled(words, screen);
  const under = remarks.filter((remark) => fields.some((field) => standsUnder(remark.box, field)));
  return under.length > 0
    ? under
    : remarks.filter((remark) => isToldOf(labelOver(remark, remarks, words, screen)?.text, words));
}

/** How far over a remark the label of its field may stand, and how far left of it, in heights of the remark. */
const LABEL = { over: 10, left: 3 };

const isToldOf = (text: string | undefined, words: readonly TellingWord[]): boolean =>
  text !== undefined && saysAll(text, words);

/** The nearest text over a remark at its left edge that says the words; none where another remark stands between. */
function labelOver(
  { box }: Segment,
  remarks: readonly Segment[],
  words: readonly TellingWord[],
  { segments }: Screen,
): Segment | undefined {
  const over = segments.filter(
    ({ box: other }) =>
      bottom(other) <= box.y &&
      box.y - bottom(other) <= LABEL.over * box.height &&
      box.x - other.x >= -box.height &&
      box.x - other.x <= LABEL.left * box.height,
  );
  const nearest = over.sort((a, b) => b.box.y - a.box.y);
  const end = nearest.findIndex((segment) => remarks.includes(segment));
  return nearest.slice(0, end < 0 ? undefined : end).find(({ text }) => isToldOf(text, words));
}

/** The texts that report errors, each in its own line. */
export const remarksOf = (screen: Screen): Segment[] => {
  const ids = errorLines(screen);
  return screen.segments.filter(({ line, words }) => ids.has(line.id) && words.length > 1);
};

const fieldsCalled = (words: readonly TellingWord[], { record }: Screen): Box[] =>
  record.ui.elements
    .filter(({ role, name }) => (role === 'input' || role === 'combobox') && saysAll(name, words))
    .map(({ box }) => box);

/** Whether a remark stands right under a field. */
export const standsUnder = (remark: Box, field: Box): boolean =>
  remark.y - bottom(field) >= -2 &&
  remark.y - bottom(field) <= UNDER * remark.height &&
  remark.x >= field.x - remark.height &&
  remark.x < right(field);
