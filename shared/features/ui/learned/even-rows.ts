import { bottom, right } from '../../../model/geometry.ts';
import type { Blob } from '../blobs.ts';
import type { TextRun } from '../text-runs.ts';

/** Entries have few words. */
const MOST_WORDS = 3;
const LONGEST = 28;
/** Room between entries, in font sizes; within a row it differs by a share or a bit at most. */
const ROOMS = [0.7, 5] as const;
const UNEVEN = 0.1;
const SLACK = 2.5;
const SHORTEST = 3;
/** Labels of an axis and heads of narrow columns are equally wide: there, even room says nothing. */
const LEAST_VARIED = 1.25;

/**
 * Short texts of one size in a row with the same room between them although they are not equally wide: entries of a
 * bar or a menu, buttons and tabs have the same room around each. Program text is left out.
 */
export function findEvenRows(
  runs: readonly TextRun[],
  blobs: readonly Blob[],
  code: ReadonlySet<TextRun>,
  unit: number,
): Set<TextRun> {
  const sorted = [...runs].sort((a, b) => a.ink.x - b.ink.x);
  const isEntry = (run: TextRun) =>
    run.words.length <= MOST_WORDS &&
    run.text.length <= LONGEST &&
    /\p{L}{2}/u.test(run.text) &&
    !code.has(run);
  const found = new Set<TextRun>();
  for (const [index, first] of sorted.entries()) {
    if (found.has(first) || !isEntry(first)) continue;
    const row = [first];
    let room = 0;
    for (const next of sorted.slice(index + 1)) {
      if (!isLevel(first, next)) continue;
      const last = row[row.length - 1];
      const gap = next.ink.x - right(last.ink);
      if (!isEntry(next) || !isEven(gap, room, first.fontSize, unit) || isParted(last, next, blobs)) break;
      room = (room * (row.length - 1) + gap) / row.length;
      row.push(next);
    }
    const widths = row.map(({ ink }) => ink.width);
    if (row.length < SHORTEST || Math.max(...widths) < LEAST_VARIED * Math.min(...widths)) continue;
    for (const run of row) found.add(run);
  }
  return found;
}

const isLevel = (a: TextRun, b: TextRun): boolean =>
  Math.abs(bottom(a.contentBox) - bottom(b.contentBox)) <= 0.25 * a.fontSize &&
  Math.abs(a.fontSize - b.fontSize) <= 0.15 * a.fontSize;

const isEven = (gap: number, room: number, fontSize: number, unit: number): boolean =>
  gap >= ROOMS[0] * fontSize &&
  gap <= ROOMS[1] * fontSize &&
  (room === 0 || Math.abs(gap - room) <= Math.max(SLACK * unit, UNEVEN * gap));

/** Marks to tick stand between labels in a row, too. */
const isParted = (left: TextRun, { ink }: TextRun, blobs: readonly Blob[]): boolean =>
  blobs.some(
    ({ box }) =>
      box.x >= right(left.ink) && right(box) <= ink.x && box.y < bottom(ink) && bottom(box) > ink.y,
  );
