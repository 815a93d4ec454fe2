import type { Restoration } from '../model/restoration.ts';
import { deconvolve, gaussianPasses, motionPass } from '../raster/deconvolve.ts';
import { grayOf } from '../raster/gray-of.ts';
import type { GrayImage, RgbaImage } from '../raster/image.ts';
import { smoothFlat } from '../raster/smooth-flat.ts';
import { snapGrounds } from '../raster/snap-grounds.ts';
import { stretchLevels } from '../raster/stretch-levels.ts';
import { findMotionPath } from './motion-path.ts';

/** Rounds of deconvolution: more give sharper edges and more ringing beside them. */
const ROUNDS = 15;

/** Strength from which noise is evened out over a wider window. */
const STRONG = 30;

/** Takes measured damage back. The size stays; blur and motion give a picture in grey levels. */
export function restorePicture(image: RgbaImage, { damage, strength }: Restoration): RgbaImage {
  switch (damage) {
    case 'blur':
      return toRgba(deconvolve(grayOf(image), gaussianPasses(strength), ROUNDS));
    case 'motion':
      return takeBackMotion(image);
    case 'noise':
    case 'compression':
      return snapGrounds(smoothFlat(image, strength < STRONG ? 2 : 3, strength), 6 + 0.45 * strength);
    case 'faint':
      return stretchLevels(image, strength);
  }
}

/** Rounds for motion: its kernel is known exactly, and cuts more than a bell curve. */
const MOTION_ROUNDS = 40;

function takeBackMotion(image: RgbaImage): RgbaImage {
  const gray = grayOf(image);
  const path = findMotionPath(gray);
  if (!path) return image;
  const passes = [motionPass(path.dx, path.dy, path.length)];
  return toRgba(deconvolve(gray, passes, MOTION_ROUNDS));
}

const restored = new WeakMap<RgbaImage, Map<string, RgbaImage>>();

/** A picture restored, worked out once while the picture is in use; neither may be written to afterwards. */
export function restoredOnce(image: RgbaImage, restoration: Restoration): RgbaImage {
  const ways = restored.get(image) ?? new Map<string, RgbaImage>();
  restored.set(image, ways);
  const way = `${restoration.damage} ${restoration.strength}`;
  const picture = ways.get(way) ?? restorePicture(image, restoration);
  ways.set(way, picture);
  return picture;
}

/** The picture on which elements and colours are sought: cleaned of what hides that grounds are flat. */
export function pictureToLookAt(image: RgbaImage, restoration: Restoration | undefined): RgbaImage {
  if (!restoration || restoration.damage === 'blur' || restoration.damage === 'motion') return image;
  return restoredOnce(image, restoration);
}

function toRgba({ width, height, data }: GrayImage): RgbaImage {
  const out = new Uint8ClampedArray(data.length * 4).fill(255);
  for (let pixel = 0; pixel < data.length; pixel++) out.fill(data[pixel], 4 * pixel, 4 * pixel + 3);
  return { width, height, data: out };
}
