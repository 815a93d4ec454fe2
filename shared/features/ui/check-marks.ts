import { type Box, bottom, intersection, right } from '../../model/geometry.ts';
import { channelDifference, chroma, luma } from '../../raster/color-difference.ts';
import type { Blob } from './blobs.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';
import { colorAt, type Surface } from './surface.ts';
import { isWriting, type TextRun } from './text-runs.ts';

const SMALLEST_MARK = 9;
const LARGEST_MARK = 26;
const SMALLEST_BARE = 14;
const LARGEST_FILLED_MARK = 21;
const ACCENT = 70;

/** Corners differ by no more from the ground, and by half as much as a fainter line around a mark does. */
const CORNER = 24;

/** Whether the corners of a small box belong to what is around it, and those of a rounded square do not. */
function isRound({ image }: Surface, box: Box, line = CORNER): boolean {
  const outside = colorAt(image, Math.max(0, box.x - 2), Math.max(0, box.y - 2));
  const depth = Math.max(1, Math.round(0.07 * box.width));
  const tolerance = line < CORNER ? Math.max(4, line / 2) : CORNER;
  const clear = (x: number, y: number) => channelDifference(colorAt(image, x, y), outside) <= tolerance;
  const [far, low] = [right(box) - 1, bottom(box) - 1];
  const corners = [
    [box.x, box.y, 1, 1],
    [far, box.y, -1, 1],
    [box.x, low, 1, -1],
    [far, low, -1, -1],
  ];
  return corners.filter(([x, y, dx, dy]) => clear(x, y) && clear(x + dx * depth, y + dy * depth)).length >= 3;
}

/** Where along its sides a disc does not reach its box yet, and a square with rounded corners does, in sides. */
const BESIDE_CORNER = 0.2;
/** Share of a drawing's strongest ink that its smoothed edge reaches at most outside of it. */
const FAINT = 0.3;

/**
 * Whether a small drawing is a disc or a ring: along its sides it leaves the room that a circle leaves.
 * @param least at how many of eight places beside its corners it does; 6 where something may touch one side
 */
export function isDisc({ image }: Surface, box: Box, least = 7): boolean {
  if (Math.abs(box.width - box.height) > 2) return false;
  const outside = colorAt(image, Math.max(0, box.x - 2), Math.max(0, box.y - 2));
  const [far, low] = [right(box) - 1, bottom(box) - 1];
  const [dx, dy] = [box.width, box.height].map((side) => Math.round(BESIDE_CORNER * side));
  const points = [
    [box.x + dx, box.y],
    [far - dx, box.y],
    [box.x + dx, low],
    [far - dx, low],
    [box.x, box.y + dy],
    [box.x, low - dy],
    [far, box.y + dy],
    [far, low - dy],
  ];
  const middle = [...Array(box.width).keys()].map((x) => [box.x + x, box.y + (box.height >> 1)]);
  const inkOf = ([x, y]: readonly number[]) => channelDifference(colorAt(image, x, y), outside);
  const strongest = Math.max(...middle.map(inkOf));
  const [x, y] = [box.x + (box.width >> 1), box.y + (box.height >> 1)];
  const poles = [
    [x, box.y],
    [x, low],
    [box.x, y],
    [far, y],
  ];
  return (
    strongest > 12 &&
    poles.every((pole) => inkOf(pole) > FAINT * strongest) &&
    points.filter((point) => inkOf(point) <= FAINT * strongest).length >= least
  );
}

/**
 * A small square or circle with text beside it; on a page (`onPage`) an empty outline needs no label, while bars of
 * programs are full of icons that look so.
 */
export function findCheckMark(
  surface: Surface,
  panel: Panel,
  runs: readonly TextRun[],
  onPage: boolean,
): Found | null {
  const { unit } = surface;
  const { width, height } = panel.box;
  if (
    width < SMALLEST_MARK * unit ||
    width > LARGEST_MARK * unit ||
    Math.abs(width - height) > Math.max(1, 0.1 * width)
  )
    return null;
  const label = labelBeside(panel.box, runs, unit);
  if (
    (!label && !(onPage && width >= SMALLEST_BARE * unit && isBareOutline(panel))) ||
    panel.runs.some((run) => isWriting(run))
  )
    return null;
  if (panel.border === null && channelDifference(panel.fill, panel.outside) < 12) return null;
  const round = isRound(surface, panel.box, channelDifference(panel.border ?? panel.fill, panel.outside));
  const drawn = [...panel.blobs.map((blob) => blob.box), ...panel.runs.map(({ ink }) => ink)];
  if (round && !drawn.every((box) => isDot(box, unit))) return null;
  const checked =
    panel.blobs.length > 0 || panel.runs.length > 0 || (chroma(panel.fill) > 70 && panel.border === null);
  return {
    role: round ? 'radio' : 'checkbox',
    box: panel.box,
    name: label?.text ?? '',
    state: [checked ? 'checked' : 'unchecked'],
    confidence: label ? 0.75 : 0.55,
    color: panel.fill,
  };
}

/** What is drawn in a chosen radio button; letters in a circle are narrower. */
const isDot = ({ width, height }: Box, unit: number): boolean =>
  Math.abs(width - height) <= Math.max(1.5 * unit, 0.2 * Math.max(width, height));

/** Whether the mark was read as the beginning of its label's first word. */
const startsAt = (ink: Box, box: Box): boolean =>
  Math.abs(ink.x - box.x) <= 3 && right(ink) > right(box) + 1.5 * box.width;

/** The words that start close to the right of a mark, on its row; the mark itself may have been read as a letter. */
export function labelBeside(box: Box, runs: readonly TextRun[], unit: number): { text: string } | undefined {
  const middle = box.y + box.height / 2;
  const beside = (ink: Box) =>
    ink.x > right(box) &&
    ink.x - right(box) < 16 * unit &&
    Math.abs(ink.y + ink.height / 2 - middle) < 0.5 * box.height;
  for (const run of runs) {
    const first = run.words.findIndex(({ ink }) => beside(ink));
    if (first < 0) {
      if (startsAt(run.ink, box) && Math.abs(run.ink.y + run.ink.height / 2 - middle) < 0.5 * box.height)
        return run;
      continue;
    }
    const before = run.words.slice(0, first);
    if (before.every(({ ink, text }) => text.length <= 2 && intersection(ink, box)))
      return {
        text: run.words
          .slice(first)
          .map(({ text }) => text)
          .join(' '),
      };
  }
  return undefined;
}

/** An empty outlined square or circle on the ground around it: a mark even where no label was read. */
const isBareOutline = ({ border, closed, fill, outside, blobs, runs, inside }: Panel): boolean =>
  border !== null &&
  closed &&
  inside === 0 &&
  blobs.length === 0 &&
  runs.length === 0 &&
  channelDifference(fill, outside) <= 4 &&
  channelDifference(fill, border) > 24;

/**
 * Ticked boxes and chosen radio buttons painted all over in a strong colour, with a light mark inside: a dot makes a
 * radio button of a disc; a disc with anything else is a sign.
 */
export function findFilledMarks(
  surface: Surface,
  blobs: readonly Blob[],
  panels: readonly Panel[],
  runs: readonly TextRun[],
): Found[] {
  const { unit } = surface;
  // What was read as the beginning of a label is no drawing, but a rectangle all the same.
  const squares = panels.filter((panel) => panel.border === null && panel.runs.length === 0);
  return [...blobs, ...squares].flatMap(({ box }): Found[] => {
    const square = Math.abs(box.width - box.height) <= Math.max(1, 0.1 * box.width);
    if (!square || box.width < 11 * unit || box.width > LARGEST_FILLED_MARK * unit) return [];
    const label = labelBeside(box, runs, unit);
    const light = label ? lightMark(surface, box) : null;
    if (!label || !light) return [];
    const round = isRound(surface, box);
    const dot = Math.abs(light.width - light.height) <= 2 && light.width <= 0.65 * box.width;
    if (round && !dot) return [];
    return [
      { role: round ? 'radio' : 'checkbox', box, name: label.text, state: ['checked'], confidence: 0.8 },
    ];
  });
}

/** The box of what is light inside a mark of a strong colour; null where the mark has no such colour or nothing light. */
export function lightMark({ image }: Surface, box: Box): Box | null {
  let [left, top, end, low, strong] = [box.width, box.height, 0, 0, 0];
  for (let y = 2; y < box.height - 2; y++)
    for (let x = 2; x < box.width - 2; x++) {
      const color = colorAt(image, box.x + x, box.y + y);
      if (chroma(color) > ACCENT) strong++;
      const isLight = luma(color) > 170 && chroma(color) < 60;
      const inDisc = Math.hypot(x - box.width / 2 + 0.5, y - box.height / 2 + 0.5) < 0.42 * box.width;
      if (!isLight || !inDisc) continue;
      left = Math.min(left, x);
      top = Math.min(top, y);
      end = Math.max(end, x + 1);
      low = Math.max(low, y + 1);
    }
  if (strong < 0.3 * box.width * box.height || end <= left) return null;
  return { x: left, y: top, width: end - left, height: low - top };
}
