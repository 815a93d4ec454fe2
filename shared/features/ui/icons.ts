import type { Box } from '../../model/geometry.ts';
import { area, bottom, containment, right } from '../../model/geometry.ts';
import type { Blob } from './blobs.ts';
import type { Found } from './found.ts';
import { nameIcon } from './icon-names.ts';
import type { Surface } from './surface.ts';
import { isWriting, type TextRun } from './text-runs.ts';

const SMALLEST_ICON = 7;
const LARGEST_TOOL = 34;
const LARGEST_ICON = 80;

/** Buttons without a frame, and the larger signs of dialogs, among the drawings that no other element has taken. */
/** Letters that were not read: they stand in a row, closer together than icons. */
function withoutLetters(blobs: readonly Blob[]): Blob[] {
  const rows = [...blobs].sort((a, b) => a.box.x - b.box.x);
  const follows = (a: Box, b: Box): boolean => {
    const gap = b.x - right(a);
    const shared = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
    return (
      gap >= -2 && gap <= 0.6 * Math.max(a.height, b.height) && shared >= 0.4 * Math.min(a.height, b.height)
    );
  };
  const next = rows.map((blob, index) =>
    rows.findIndex((other, at) => at !== index && other.box.x >= blob.box.x && follows(blob.box, other.box)),
  );
  const chain = new Int32Array(rows.length).fill(1);
  for (let index = rows.length - 1; index >= 0; index--)
    if (next[index] > index) chain[index] = 1 + chain[next[index]];
  const longest = Int32Array.from(chain);
  for (let index = 0; index < rows.length; index++)
    if (next[index] > index) longest[next[index]] = Math.max(longest[next[index]], longest[index]);
  return rows.filter((_, index) => longest[index] < 3);
}

export function findIcons(
  surface: Surface,
  blobs: readonly Blob[],
  taken: readonly Box[],
  runs: readonly TextRun[],
  bars: readonly Box[],
): Found[] {
  const { unit } = surface;
  const free = withoutLetters(blobs).filter(
    ({ box }) =>
      Math.min(box.width, box.height) >= 3 * unit &&
      Math.max(box.width, box.height) >= SMALLEST_ICON * unit &&
      Math.max(box.width, box.height) <= LARGEST_ICON * unit &&
      Math.max(box.width, box.height) <= 3.2 * Math.min(box.width, box.height) &&
      !taken.some((other) => containment(box, other) > 0.6) &&
      !runs.filter(isWriting).some(({ ink }) => containment(box, ink) > 0.3 || containment(ink, box) > 0.6),
  );
  return free.flatMap(({ box }): Found[] => {
    const sign = nameIcon(surface, box);
    const large = Math.max(box.width, box.height) > LARGEST_TOOL * unit;
    if (sign || (large && Math.min(box.width, box.height) > 24 * unit))
      return [{ role: 'icon' as const, box, name: sign ?? '', state: [], confidence: sign ? 0.8 : 0.4 }];
    if (large || leadsText(box, runs, unit)) return [];
    const around = toolBox(box, free, bars, unit);
    return around ? [{ role: 'button' as const, box: around, name: '', state: [], confidence: 0.5 }] : [];
  });
}

/** Icons that belong to the words right of them: entries of lists, labels. */
function leadsText(box: Box, runs: readonly TextRun[], unit: number): boolean {
  const middle = box.y + box.height / 2;
  return runs.filter(isWriting).some(({ ink }) => {
    const gap = ink.x - right(box);
    const behind = box.x - right(ink);
    return (
      ((gap >= -2 && gap <= 14 * unit) || (behind >= -2 && behind <= 8 * unit)) &&
      middle > ink.y - 4 * unit &&
      middle < bottom(ink) + 4 * unit
    );
  });
}

/**
 * The clickable area around an icon: as wide as the pitch of its neighbours in the bar; a lone icon gets its own size
 * again as margin. Null for a mark that stands in no bar.
 */
function toolBox(box: Box, all: readonly Blob[], bars: readonly Box[], unit: number): Box | null {
  const centreX = box.x + box.width / 2;
  const centreY = box.y + box.height / 2;
  const size = Math.max(box.width, box.height);
  const pitches = all
    .filter(
      (other) => other.box !== box && Math.abs(other.box.y + other.box.height / 2 - centreY) <= 6 * unit,
    )
    .map((other) => Math.abs(other.box.x + other.box.width / 2 - centreX))
    .filter((pitch) => pitch > size + 2 * unit && pitch <= 56 * unit);
  const column = columnPitch(box, all, unit);
  if (pitches.length === 0 && column !== null) {
    const side = Math.round(Math.min(size + 5 * unit, column - 2));
    return {
      x: Math.round(centreX - side / 2),
      y: Math.round(centreY - side / 2),
      width: side,
      height: side,
    };
  }
  if (pitches.length === 0 && !bars.some((bar) => containment(box, bar) > 0.9)) return null;
  const pitch = pitches.length > 0 ? Math.min(...pitches) : Math.max(2 * size, 30 * unit);
  const width = Math.round(Math.min(pitch, 48 * unit));
  const height = Math.round(Math.min(pitch, 36 * unit));
  return area(box) > 0
    ? { x: Math.round(centreX - width / 2), y: Math.round(centreY - height / 2), width, height }
    : null;
}

/** Distance to the next of at least three like icons one under another; null for others. */
function columnPitch(box: Box, all: readonly Blob[], unit: number): number | null {
  const size = Math.max(box.width, box.height);
  const offsets = all
    .filter(
      ({ box: other }) =>
        Math.abs(other.x + other.width / 2 - (box.x + box.width / 2)) <= 3 * unit &&
        Math.abs(Math.max(other.width, other.height) - size) <= 0.35 * size,
    )
    .map(({ box: other }) => Math.abs(other.y + other.height / 2 - (box.y + box.height / 2)))
    .filter((offset) => offset > size && offset <= 3.5 * size)
    .sort((a, b) => a - b);
  return size >= 16 * unit && offsets.length >= 2 ? offsets[0] : null;
}
