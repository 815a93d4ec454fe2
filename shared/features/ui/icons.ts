import type { Box } from '../../model/geometry.ts';
import { bottom, containment, right } from '../../model/geometry.ts';
import type { Blob } from './blobs.ts';
import type { Found } from './found.ts';
import { looksLikeCross, looksLikeDownArrow, looksLikeUpArrow } from './glyph-shapes.ts';
import { nameIcon } from './icon-names.ts';
import { standsFree } from './stands-free.ts';
import type { Surface } from './surface.ts';
import { isWriting, type TextRun } from './text-runs.ts';

const SMALLEST_ICON = 7;
const SMALLEST_IN_ROW = 11;
/** Letters of a window's text are smaller than this. */
const SMALLEST_BIG_TOOL = 22;
const LARGEST_TOOL = 34;
/** In a row of a window. */
const LARGEST_IN_BAR = 46;
const LARGEST_ICON = 80;

/** Buttons without a frame, and the larger signs of dialogs, among the drawings that no other element has taken. */
/** Letters that were not read: they stand in a row, closer together than icons. */
function withoutLetters(blobs: readonly Blob[], unit: number, windowed: boolean): Blob[] {
  const rows = [...blobs].sort((a, b) => a.box.x - b.box.x);
  const follows = (a: Box, b: Box): boolean => {
    const gap = b.x - right(a);
    const alike = Math.max(a.height, b.height) <= 1.9 * Math.min(a.height, b.height);
    const shared = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
    return (
      alike &&
      gap >= -2 &&
      gap <= 0.6 * Math.max(a.height, b.height) &&
      shared >= 0.4 * Math.min(a.height, b.height)
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
  const tool = (box: Box) => windowed && Math.min(box.width, box.height) >= SMALLEST_BIG_TOOL * unit;
  return rows.filter(({ box }, index) => longest[index] < 3 || tool(box) || isEvenlySpaced(box, rows, unit));
}

/** Icons of a bar stand at one distance from each other; letters do not, nor are they as large. */
function isEvenlySpaced(box: Box, all: readonly Blob[], unit: number): boolean {
  const centre = (other: Box) => other.x + other.width / 2;
  const row = all
    .map((blob) => blob.box)
    .filter(
      (other) =>
        Math.abs(other.y + other.height / 2 - (box.y + box.height / 2)) <= 5 * unit &&
        Math.abs(centre(other) - centre(box)) <= 120 * unit &&
        Math.max(other.width, other.height) >= SMALLEST_IN_ROW * unit,
    );
  if (Math.max(box.width, box.height) < SMALLEST_IN_ROW * unit) return false;
  const offsets = row.map((other) => Math.abs(centre(other) - centre(box))).filter((offset) => offset > 0);
  const pitch = Math.min(...offsets);
  if (pitch < 20 * unit || pitch > Math.max(48 * unit, 1.7 * Math.max(box.width, box.height))) return false;
  const even = offsets.filter((offset) => Math.abs(offset / pitch - Math.round(offset / pitch)) <= 0.09);
  return even.length >= 3 && even.length >= 0.8 * offsets.length;
}

export function findIcons(
  surface: Surface,
  blobs: readonly Blob[],
  taken: readonly Box[],
  runs: readonly TextRun[],
  bars: readonly Box[],
  peers: readonly Box[],
): Found[] {
  const { unit } = surface;
  const free = withoutLetters(blobs, unit, bars.length > 0).filter(
    ({ box }) =>
      Math.min(box.width, box.height) >= 3 * unit &&
      Math.max(box.width, box.height) >= SMALLEST_ICON * unit &&
      Math.max(box.width, box.height) <= LARGEST_ICON * unit &&
      Math.max(box.width, box.height) <= 3.2 * Math.min(box.width, box.height) &&
      (bars.length > 0 || standsFree(surface, box)) &&
      !taken.some((other) => containment(box, other) > 0.6) &&
      !runs.filter(isWriting).some(({ ink }) => containment(box, ink) > 0.3 || containment(ink, box) > 0.6),
  );
  return free.flatMap(({ box }): Found[] => {
    if (isStrayLetter(surface, box, runs)) return [];
    const sign = nameIcon(surface, box);
    const row = rowPitch(box, free, unit);
    const inBar = row !== null && row.count >= 3;
    const tool = inBar && bars.length > 0 ? LARGEST_IN_BAR : LARGEST_TOOL;
    const large = Math.max(box.width, box.height) > tool * unit;
    if ((sign && !inBar) || (large && Math.min(box.width, box.height) > 24 * unit))
      return [{ role: 'icon', box, name: sign ?? '', state: [], confidence: sign ? 0.8 : 0.4 }];
    if (large || leadsText(box, runs, unit)) return [];
    const around = toolBox(surface, box, row?.pitch ?? null, free, [...bars, ...peers], unit);
    return around
      ? [{ role: 'button', box: around, name: sign ?? '', state: [], confidence: 0.5, guessed: true }]
      : [];
  });
}

/** A piece of a row of text that was not read: no taller than the letters of the words on its row. */
function isStrayLetter(surface: Surface, box: Box, runs: readonly TextRun[]): boolean {
  const { unit } = surface;
  const row = runs.filter(
    (run) =>
      isWriting(run) &&
      box.y >= run.ink.y - 3 * unit &&
      bottom(box) <= bottom(run.ink) + 4 * unit &&
      Math.max(run.ink.x - right(box), box.x - right(run.ink)) <= 160 * unit,
  );
  const sentence = row.some((run) => run.words.length >= 3);
  return sentence && !isChevron(surface, box) && !looksLikeCross(surface, box);
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

/** The even distance of the icons in a row, and how many there are; null for an icon that stands alone. */
function rowPitch(box: Box, all: readonly Blob[], unit: number): { pitch: number; count: number } | null {
  const centre = (other: Box) => other.x + other.width / 2;
  const row = all
    .map((blob) => blob.box)
    .filter((other) => Math.abs(other.y + other.height / 2 - (box.y + box.height / 2)) <= 6 * unit)
    .sort((a, b) => centre(a) - centre(b));
  const size = Math.max(box.width, box.height);
  const near = row.filter((other) => Math.abs(centre(other) - centre(box)) <= 240 * unit);
  const pitches = row
    .map((other) => Math.abs(centre(other) - centre(box)))
    .filter((pitch) => pitch > size + 2 * unit && pitch <= 64 * unit);
  return pitches.length > 0 ? { pitch: Math.min(...pitches), count: near.length } : null;
}

/**
 * The clickable area around an icon: as wide as the pitch of its neighbours in the bar; a lone icon beside other
 * controls is as tall as they are. Null for a mark that stands in no bar.
 */
function toolBox(
  surface: Surface,
  box: Box,
  pitch: number | null,
  all: readonly Blob[],
  peers: readonly Box[],
  unit: number,
): Box | null {
  const centreX = box.x + box.width / 2;
  const centreY = box.y + box.height / 2;
  const size = Math.max(box.width, box.height);
  const around = (width: number, height: number): Box => ({
    x: Math.round(centreX - width / 2),
    y: Math.round(centreY - height / 2),
    width: Math.round(width),
    height: Math.round(height),
  });
  if (pitch !== null)
    return around(
      Math.min(pitch, Math.max(45 * unit, size + 15 * unit)),
      Math.min(pitch, Math.max(36 * unit, size + 9 * unit)),
    );
  if (isChevron(surface, box) && box.width >= 12 * unit)
    return around(Math.max(1.8 * box.width, 28 * unit), 28 * unit);
  const column = columnPitch(box, all, unit);
  if (column !== null)
    return around(Math.min(size + 5 * unit, column - 2), Math.min(size + 5 * unit, column - 2));
  const peer = peers.find(
    (other) =>
      Math.abs(other.y + other.height / 2 - centreY) <= 5 * unit &&
      other.height >= size &&
      other.height <= 64 * unit,
  );
  if (!peer) return null;
  const side = Math.max(1.6 * size, Math.min(peer.height, 40 * unit));
  return around(side, side);
}

/** The sign that opens or closes what stands beside it. */
const isChevron = (surface: Surface, box: Box): boolean =>
  looksLikeDownArrow(surface, box) || looksLikeUpArrow(surface, box);

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
