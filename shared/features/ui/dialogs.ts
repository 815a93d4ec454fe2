import { area, type Box, bottom, containment, right } from '../../model/geometry.ts';
import { channelDifference, luma } from '../../raster/color-difference.ts';
import type { RgbaImage } from '../../raster/image.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';
import { findSheets, type Sheet } from './sheets.ts';
import { colorAt, type Surface } from './surface.ts';
import type { TextRun } from './text-runs.ts';

/** Levels by which a dialog's ground is brighter than the page around it. */
const DIMMED = 30;
const DIM = 190;
/** Share of the brightest level of a dialog that a darkened dark page around it reaches at most. */
const DARKENED = 0.75;
/** Levels by which a ground stands clear of a page tinted in a colour, and by which the tint lightens what is black. */
const CLEAR = 16;
const TINTED = 22;
/** So many words behind a tint show that there is a page behind it. */
const FEWEST_RUNS = 3;
/** Shadows reach so far. */
const SHADOW = 26;

/**
 * Dialogs that a page lays over itself: a sheet in the middle of the picture that stands clear of the page around it,
 * which is darkened or tinted, with something to press.
 */
export function findOverlayDialogs(
  { image, unit }: Surface,
  panels: readonly Panel[],
  controls: readonly Found[],
  runs: readonly TextRun[],
): Found[] {
  const whole = image.width * image.height;
  const largest = findSheets(panels, unit).find((sheet) => {
    const { box } = sheet;
    const share = area(box) / whole;
    const centred = Math.abs(box.x + box.width / 2 - image.width / 2) <= 0.04 * image.width;
    const pressed = controls.some((item) => item.role === 'button' && containment(item.box, box) > 0.9);
    return (
      share > 0.03 &&
      share < 0.7 &&
      centred &&
      pressed &&
      box.height > 100 &&
      box.x > 8 &&
      right(box) < image.width - 8 &&
      standsBefore(image, sheet, runs, unit)
    );
  });
  if (!largest) return [];
  const inside = runs.filter((run) => containment(run.ink, largest.box) > 0.9);
  const title = inside.reduce(
    (best: TextRun | null, run) => (best === null || run.fontSize > best.fontSize * 1.1 ? run : best),
    null,
  );
  return [
    {
      role: 'dialog',
      box: largest.box,
      name: title?.text ?? '',
      state: [],
      confidence: 0.75,
      color: largest.fill,
    },
  ];
}

/** Whether the page around a sheet is darkened, or tinted so that neither its light nor its dark parts are as they were. */
function standsBefore(image: RgbaImage, sheet: Sheet, runs: readonly TextRun[], unit: number): boolean {
  const { box, fill, outside } = sheet;
  const bright = luma(fill);
  if (bright - luma(outside) > DIMMED && luma(outside) < DIM) return true;
  const behind = runs.filter(({ ink }) => containment(ink, box) < 0.1);
  if (behind.length < FEWEST_RUNS) return false;
  const around = rangeOf(image, box, false, SHADOW * unit);
  const within = rangeOf(image, box, true, 0);
  if (bright < 128)
    return (
      channelDifference(fill, outside) >= 4 &&
      within.highest > 180 &&
      around.highest <= DARKENED * within.highest
    );
  return (
    channelDifference(fill, outside) >= CLEAR &&
    around.highest < bright - CLEAR / 2 &&
    around.lowest >= within.lowest + TINTED
  );
}

/** The levels that all but one in a thousand pixels lie between, inside a box or outside of it and its shadow. */
function rangeOf(
  image: RgbaImage,
  box: Box,
  inside: boolean,
  shadow: number,
): { lowest: number; highest: number } {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let y = 0; y < image.height; y += 2)
    for (let x = 0; x < image.width; x += 2) {
      const within = x >= box.x && x < right(box) && y >= box.y && y < bottom(box);
      const beyond =
        x < box.x - shadow || x >= right(box) + shadow || y < box.y - shadow || y >= bottom(box) + shadow;
      if (inside ? !within : !beyond) continue;
      counts[Math.min(255, Math.round(luma(colorAt(image, x, y))))]++;
      total++;
    }
  const level = (share: number): number => {
    let left = share * total;
    for (let value = 0; value < 256; value++) {
      left -= counts[value];
      if (left < 0) return value;
    }
    return 255;
  };
  return { lowest: level(0.001), highest: level(0.999) };
}
