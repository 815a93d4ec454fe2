import type { Draft } from '../../model/answer.ts';
import { bottom } from '../../model/geometry.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { rowText, type Segment } from '../screen/segments.ts';
import { saidIn, type TellingWord } from '../states/telling-words.ts';
import { type Counted, tellCount } from './counted.ts';
import { isWholeList } from './is-whole-list.ts';
import { leadOf } from './rows-where.ts';

const FEWEST = 2;
/** A caption stands at most so many heights over the first row, and has so many words at most. */
const NEAR = 3.5;
const CAPTION_WORDS = 4;
/** Rows follow each other at even steps, give or take this share, at one left edge within this share of their height. */
const STEP_SLACK = 0.25;
const EDGE = 0.5;

/** "How many commits are in the shortlog?", "count the billed items": all rows of the table or list that is meant; null where none is. */
export function rowsListed(counted: Counted, screen: Screen): Draft | null {
  if (!turnsOf(counted.text).counting.listed.test(counted.text) || counted.negated) return null;
  return ofTable(counted, screen) ?? ofRun(counted, screen);
}

/** What is billed: rows before those that only sum up, which have nothing in the first column. */
export function billedRows(counted: Counted, screen: Screen): Draft | null {
  const { listed, billed } = turnsOf(counted.text).counting;
  if (!listed.test(counted.text) || counted.negated || !billed.test(counted.text)) return null;
  const tables = headedTables(screen);
  const hasSums = tables.length === 1 && tables[0].rows.at(-1)?.[0] === null;
  return hasSums ? ofTable(counted, screen) : null;
}

/** Rows with something in their first column: sums under a bill have nothing there. */
function ofTable({ words }: Counted, screen: Screen): Draft | null {
  const tables = headedTables(screen).filter(({ rows }) => rows.length >= FEWEST);
  if (tables.length !== 1 || words.length > 2) return null;
  const [{ head, rows }] = tables;
  const first = head.findIndex(({ text }) => text !== '');
  const own = rows.filter((row) => row[first] !== null);
  // A first column that is filled here and there was not read well enough to be counted by.
  const gaps = rows.findIndex((row) => row[first] === null);
  const isWhole = gaps < 0 || own.length === gaps;
  return isWhole &&
    own.length >= FEWEST &&
    isWholeList(
      own.flatMap((row) => leadOf(row).slice(0, 1)),
      screen,
    )
    ? tellCount(own.flatMap(leadOf), words.length > 1 ? 0.66 : 0.72, 'the rows of its table were counted')
    : null;
}

/** The evenly spaced rows under a caption that the question names. */
function ofRun({ words }: Counted, screen: Screen): Draft | null {
  const runs = captionsOf(words, screen).flatMap((caption) => {
    const run = runUnder(caption, screen);
    return run.length > FEWEST && isWholeList(run, screen) ? [run] : [];
  });
  const [run] = runs.sort((a, b) => b.length - a.length);
  return run ? tellCount(run, 0.72, 'the rows under that heading were counted') : null;
}

const captionsOf = (words: readonly TellingWord[], { segments }: Screen): Segment[] =>
  segments.filter(
    (segment) => segment.words.length <= CAPTION_WORDS && saidIn(segment.text, words).length > 0,
  );

/** Rows of several cells that begin under a caption's left edge, one by one at even steps. */
function runUnder(caption: Segment, { segments }: Screen): Segment[] {
  const below = segments.filter(
    (segment) =>
      segment.box.y >= bottom(caption.box) &&
      Math.abs(segment.box.x - caption.box.x) <= EDGE * caption.box.height &&
      rowText(segment, segments) !== segment.text,
  );
  const [first] = below;
  if (!first || first.box.y - bottom(caption.box) > NEAR * caption.box.height) return [];
  const run = [first];
  for (const next of below.slice(1)) {
    const last = run[run.length - 1];
    const step = run.length > 1 ? last.box.y - run[run.length - 2].box.y : next.box.y - last.box.y;
    if (Math.abs(next.box.y - last.box.y - step) > STEP_SLACK * step || step > 4 * last.box.height) break;
    run.push(next);
  }
  return run;
}
