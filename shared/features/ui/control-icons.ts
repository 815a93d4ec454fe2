import { type Box, containment, right, unionOf } from '../../model/geometry.ts';
import type { Blob } from './blobs.ts';
import type { Found } from './found.ts';
import { isWriting, type TextRun } from './text-runs.ts';

const SMALLEST = 9;
const LARGEST = 28;
const HOLDERS: ReadonlySet<string> = new Set(['button', 'link', 'input']);
/** Icons are drawn on squares that leave a margin around the ink. */
const SQUARE = 1.14;

/**
 * Icons of buttons, links and fields that stand before or behind their words. Boxes are the squares that icons are
 * drawn on, a little larger than their ink.
 */
export function findControlIcons(
  controls: readonly Found[],
  blobs: readonly Blob[],
  runs: readonly TextRun[],
  unit: number,
): Found[] {
  const holders = controls.filter(({ role }) => HOLDERS.has(role));
  return joinHalves(blobs, unit).flatMap(({ box }): Found[] => {
    const size = Math.max(box.width, box.height);
    if (size < SMALLEST * unit || size > LARGEST * unit || Math.min(box.width, box.height) < 0.6 * size)
      return [];
    const holder = holders.find((item) => containment(box, item.box) > 0.95);
    if (!holder || size > 0.8 * holder.box.height) return [];
    const words = runs.filter((run) => isWriting(run) && containment(run.ink, holder.box) > 0.8);
    const beside = words.filter(({ ink }) => stands(box, ink, unit));
    // Between words of a sentence stands a sign that was not read.
    const between =
      beside.some(({ ink }) => right(ink) <= box.x) && beside.some(({ ink }) => ink.x >= right(box));
    if (beside.length === 0 || between) return [];
    return [{ role: 'icon', box: squareAround(box, size * SQUARE), name: '', state: [], confidence: 0.45 }];
  });
}

/** Joins the two upright halves of one icon: tiles, columns, a pause sign. */
export function joinHalves(blobs: readonly Blob[], unit: number): Blob[] {
  const joined: Blob[] = [];
  for (const blob of [...blobs].sort((a, b) => a.box.x - b.box.x)) {
    const { box } = blob;
    const at = joined.findLastIndex(
      (half) =>
        Math.abs(half.box.y - box.y) <= 1 &&
        Math.abs(half.box.height - box.height) <= 1 &&
        Math.abs(half.box.width - box.width) <= 1 &&
        box.width >= 4 * unit &&
        box.height >= 1.6 * box.width &&
        box.height >= SMALLEST * unit &&
        box.x - right(half.box) >= 1 &&
        box.x - right(half.box) <= 4 * unit,
    );
    if (at < 0) joined.push(blob);
    else joined[at] = { box: unionOf([joined[at].box, box]), ink: joined[at].ink + blob.ink };
  }
  return joined;
}

/** Beside the words, on their line. */
function stands(box: Box, ink: Box, unit: number): boolean {
  const gap = Math.max(ink.x - right(box), box.x - right(ink));
  const middle = box.y + box.height / 2 - (ink.y + ink.height / 2);
  return gap >= 1 && gap <= 20 * unit && Math.abs(middle) <= 5 * unit;
}

function squareAround({ x, y, width, height }: Box, size: number): Box {
  const side = Math.round(size);
  return {
    x: Math.round(x + width / 2 - side / 2),
    y: Math.round(y + height / 2 - side / 2),
    width: side,
    height: side,
  };
}
