import type { Draft } from '../../model/answer.ts';
import { bottom, containment } from '../../model/geometry.ts';
import { stemWord } from '../../question/stem-word.ts';
import { foldWord } from '../../question/tokenize.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { placeWords, standsElsewhere } from '../states/place-asked.ts';
import { saidIn, type TellingWord } from '../states/telling-words.ts';
import { type Counted, tellCount } from './counted.ts';

const CAPTION_WORDS = 5;
/** Rows begin at most so many heights under their caption, right under its start or so many heights to the right. */
const NEAR = 3.5;
const INDENT = 4;
/** Rows are alike in height and at even steps, give or take these shares, no more than so many heights apart. */
const ALIKE = 1.7;
const SLACK = 0.3;
const STEP = 3.2;
const EDGE = 0.5;
const FEWEST = 2;
const FILE = /^[\w .()-]+\.[A-Za-z0-9]{1,5}$/;

/**
 * "How many structs are listed on the left?", "how many files are listed as unstaged?": the rows under the caption that names
 * what is counted, or says what tells them from others. Null where no caption does, or what stands under it is none of that.
 */
export function rowsUnderCaption(counted: Counted, screen: Screen): Draft | null {
  if (counted.noun === null || counted.negated) return null;
  const place = placeWords(counted.text);
  const others = counted.words.filter(({ stem }) => stem !== counted.noun && !isOfPlace(stem, place));
  const heads = headedTables(screen).flatMap(({ head }) => head);
  const isHead = ({ box }: Segment): boolean =>
    heads.some((head) => containment(box, head.box) > 0.5 || containment(head.box, box) > 0.5);
  const found = screen.segments.flatMap((caption): Segment[][] => {
    if (caption.words.length > CAPTION_WORDS || isHead(caption)) return [];
    if (standsElsewhere(counted.text, caption.box, screen)) return [];
    const rows = runUnder(caption, screen);
    // What stands under the caption of a table begins with its heads.
    if (rows.some(isHead)) return [];
    return rows.length >= FEWEST && isMeant(counted, others, caption, rows) ? [rows] : [];
  });
  const [rows] = found;
  return rows && found.every((other) => other.length === rows.length)
    ? tellCount(rows, 0.76, 'the rows under their caption were counted')
    : null;
}

const isOfPlace = (stem: string, place: ReadonlySet<string>): boolean =>
  [...place].some((word) => stemWord(word) === stem);

/** Whether a caption names what is counted by its plural alone, or says all else of it over rows that are of its kind. */
function isMeant(
  { noun, text }: Counted,
  others: readonly TellingWord[],
  caption: Segment,
  rows: readonly Segment[],
): boolean {
  if (rows.filter(({ text: row }) => /\p{L}{2}/u.test(row)).length < rows.length) return false;
  const [word, ...more] = caption.words.map(({ text: said }) => foldWord(said));
  const isPlural = more.length === 0 && stemWord(word) === noun && word !== noun;
  if (isPlural) return others.length === 0;
  const isSaid = others.length > 0 && says(caption, others);
  const isOfKind =
    rows.every((row) => termsOf(row.text).includes(noun ?? '')) ||
    (noun === 'file' && rows.every((row) => FILE.test(row.text.trim())));
  return isSaid && (isOfKind || turnsOf(text).counting.listed.test(text));
}

/** Of several words that tell, one may name the kind of thing that the caption is the name of: "the Orchard database". */
const says = (caption: Segment, words: readonly TellingWord[]): boolean =>
  saidIn(caption.text, words).length >= Math.max(1, words.length - 1) &&
  (words.length > 1 || saidIn(caption.text, words).length === 1) &&
  termsOf(caption.text).length <= words.length + 2;

/** Texts at one left edge under a caption, one by one at even steps, up to a wider gap. */
function runUnder(caption: Segment, { segments }: Screen): Segment[] {
  const { box } = caption;
  const below = segments
    .filter((other) => other !== caption && other.box.y >= bottom(box) - 1)
    .filter((other) => other.box.x >= box.x - box.height && other.box.x <= box.x + INDENT * box.height)
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  const [first] = below;
  if (!first || first.box.y - bottom(box) > NEAR * box.height) return [];
  const run = [first];
  for (const next of below
    .filter(({ box: own }) => Math.abs(own.x - first.box.x) <= EDGE * own.height)
    .slice(1)) {
    const last = run[run.length - 1].box;
    const step = next.box.y - last.y;
    const usual = run.length > 1 ? (last.y - run[0].box.y) / (run.length - 1) : step;
    const isAlike = Math.max(next.box.height, last.height) <= ALIKE * Math.min(next.box.height, last.height);
    if (!isAlike || Math.abs(step - usual) > SLACK * usual || step > STEP * last.height) break;
    run.push(next);
  }
  return run;
}
