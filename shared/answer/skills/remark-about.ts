import type { Draft } from '../../model/answer.ts';
import { type Box, bottom, right } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { errorLines } from '../screen/error-lines.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { saidIn, tellingWords } from '../states/telling-words.ts';
import { quote } from './quote.ts';

/** A remark stands at most so many of its heights under the field that it is about. */
const UNDER = 1.5;
const CERTAINTY = 0.8;

/** "The remark about the email": of several remarks the one that says so, or that stands under the field of that name; null where none is told from the others. */
export function remarkAbout({ text }: RoutedPart, screen: Screen): Draft | null {
  const subject = turnsOf(text).places.remark.exec(text)?.groups?.subject;
  return subject ? remarkOn(subject, screen) : null;
}

/** The remark on a subject; null where none is told from the others. */
export function remarkOn(subject: string, screen: Screen): Draft | null {
  const words = tellingWords(subject);
  const remarks = remarksOf(screen);
  if (words.length === 0 || remarks.length < 2) return null;
  const said = remarks.filter((remark) => saidIn(remark.text, words).length === words.length);
  const under = remarks.filter((remark) =>
    fieldsCalled(words, screen).some((field) => standsUnder(remark.box, field)),
  );
  const [only, ...more] = under.length > 0 ? under : said;
  return only && more.length === 0
    ? quote(only.text, [only], CERTAINTY, 'it is what is said about that')
    : null;
}

/** The texts that report errors, each in its own line. */
const remarksOf = (screen: Screen): Segment[] => {
  const ids = errorLines(screen);
  return screen.segments.filter(({ line, words }) => ids.has(line.id) && words.length > 1);
};

const fieldsCalled = (words: Parameters<typeof saidIn>[1], { record }: Screen): Box[] =>
  record.ui.elements
    .filter(
      ({ role, name }) =>
        (role === 'input' || role === 'combobox') && saidIn(name, words).length === words.length,
    )
    .map(({ box }) => box);

const standsUnder = (remark: Box, field: Box): boolean =>
  remark.y - bottom(field) >= -2 &&
  remark.y - bottom(field) <= UNDER * remark.height &&
  remark.x >= field.x - remark.height &&
  remark.x < right(field);
