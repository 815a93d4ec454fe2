import { area, type Box, grow } from '../model/geometry.ts';
import type { Restoration } from '../model/restoration.ts';
import { cropGray } from '../raster/crop.ts';
import { type BlurPass, deconvolve, gaussianPasses, motionPass, trailPass } from '../raster/deconvolve.ts';
import { grayOf } from '../raster/gray-of.ts';
import type { GrayImage, RgbaImage } from '../raster/image.ts';
import { isUneven } from '../raster/is-uneven.ts';
import { smoothFlat } from '../raster/smooth-flat.ts';
import { snapGrounds } from '../raster/snap-grounds.ts';
import { stretchLevels } from '../raster/stretch-levels.ts';
import { faintnessOf } from './faintness.ts';
import { findMotionPath } from './motion-path.ts';
import { findMotionTrail } from './motion-trail.ts';
import { sharpenText } from './sharpen-text.ts';

/** Rounds of deconvolution, and pixel rounds that may be spent on one picture. */
const ROUNDS = { most: 100, least: 20, work: 40_000_000 };

/** Strength from which noise is evened out over a wider window. */
const STRONG = 30;

/** Takes measured damage back. The size stays; blur, motion and the network give a picture in grey levels. */
export function restorePicture(image: RgbaImage, { damage, strength, learned }: Restoration): RgbaImage {
  if (learned) return evenedOut(sharpenText(grayOf(image)), RINGING.network);
  switch (damage) {
    case 'blur':
      return evenedOut(takeBack(grayOf(image), gaussianPasses(strength), ROUNDS.most), RINGING.blur);
    case 'motion':
      return takeBackMotion(image, strength);
    case 'noise':
    case 'compression':
      return snapGrounds(smoothFlat(image, strength < STRONG ? 2 : 3, strength), 6 + 0.45 * strength);
    case 'faint':
      return stretchLevels(image, strength);
  }
}

/** Rounds for motion: its kernel is known exactly, and cuts more than a bell curve. */
const MOTION_ROUNDS = { even: 40, fading: 25 };

/** Levels by which a blur or a trail taken back rings beside letters, and a network leaves ground uneven. */
const RINGING = { blur: 15, trail: 40, network: 15 };

/** Takes an even movement back, else one that fades over `sigma` pixels. */
function takeBackMotion(image: RgbaImage, sigma: number): RgbaImage {
  const gray = grayOf(image);
  const path = findMotionPath(gray);
  if (path) return toRgba(takeBack(gray, [motionPass(path.dx, path.dy, path.length)], MOTION_ROUNDS.even));
  const trail = findMotionTrail(gray);
  if (!trail) return image;
  const passes = [trailPass(trail.dx, trail.dy, sigma)];
  return evenedOut(takeBack(gray, passes, MOTION_ROUNDS.fading), RINGING.trail);
}

/** Deconvolves what a picture shows; even ground around it is left as it is. */
function takeBack(gray: GrayImage, passes: readonly BlurPass[], most: number): GrayImage {
  const shown = contentBox(gray);
  if (!shown) return gray;
  const rounds = Math.round(ROUNDS.work / area(shown));
  const sharp = deconvolve(
    cropGray(gray, shown),
    passes,
    Math.max(Math.min(most, ROUNDS.least), Math.min(most, rounds)),
  );
  const data = Uint8Array.from(gray.data);
  for (let row = 0; row < shown.height; row++)
    data.set(
      sharp.data.subarray(row * shown.width, (row + 1) * shown.width),
      (shown.y + row) * gray.width + shown.x,
    );
  return { ...gray, data };
}

const evenedOut = (gray: GrayImage, levels: number): RgbaImage =>
  snapGrounds(smoothFlat(toRgba(gray), 2, levels), 6 + 0.45 * levels);

/** Difference in levels between neighbours that even ground does not have, and pixels kept around what has it. */
const UNEVEN = 2;
const AROUND = 16;

/** The box around everything that is not even ground; null where there is nothing. */
function contentBox(gray: GrayImage): Box | null {
  const { width, height } = gray;
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 1; y < height; y++)
    for (let x = 1; x < width; x++) {
      if (!isUneven(gray, y * width + x, UNEVEN)) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  if (right < 0) return null;
  return grow({ x: left, y: top, width: right - left + 1, height: bottom - top + 1 }, AROUND, width, height);
}

const restored = new WeakMap<RgbaImage, Map<string, RgbaImage>>();

/** A picture restored, worked out once while the picture is in use; neither may be written to afterwards. */
export function restoredOnce(image: RgbaImage, restoration: Restoration): RgbaImage {
  const ways = restored.get(image) ?? new Map<string, RgbaImage>();
  restored.set(image, ways);
  const way = `${restoration.damage} ${restoration.strength} ${restoration.learned ?? false}`;
  const picture = ways.get(way) ?? restorePicture(image, restoration);
  ways.set(way, picture);
  return picture;
}

/**
 * The picture on which elements are sought: cleaned of what hides that grounds are flat, and with its range given back
 * where it is faint, be its words read surely or not.
 */
export function pictureToLookAt(image: RgbaImage, restoration: Restoration | undefined): RgbaImage {
  const cleaned = restoration ?? faintnessOf(image);
  if (!cleaned || cleaned.damage === 'blur' || cleaned.damage === 'motion') return image;
  return restoredOnce(image, { ...cleaned, learned: undefined });
}

function toRgba({ width, height, data }: GrayImage): RgbaImage {
  const out = new Uint8ClampedArray(data.length * 4).fill(255);
  for (let pixel = 0; pixel < data.length; pixel++) out.fill(data[pixel], 4 * pixel, 4 * pixel + 3);
  return { width, height, data: out };
}
