import type { ImageFeatures } from '../model/image-features.ts';
import { LARGEST_RESTORED, type Restoration } from '../model/restoration.ts';
import { grayOf } from '../raster/gray-of.ts';
import type { RgbaImage } from '../raster/image.ts';
import { measureCompression } from './compression.ts';
import { faintnessOf } from './faintness.ts';
import { findMotionPath } from './motion-path.ts';
import { findMotionTrail } from './motion-trail.ts';
import { measureNoise } from './noise.ts';
import { qualityOf } from './quality.ts';
import { canSharpenText } from './sharpen-text.ts';

/** Noise in levels (as measured, about half of what was added) that undamaged screens do not have, and a strong one. */
const NOISE = { least: 0.8, strong: 1.6 };

/**
 * Compression that undamaged screens hardly measure in the whole picture and around their text, and one around text
 * that leaves no doubt. Photos, shadows and icons of sharp screens trace in the whole (up to 0.99 of 144 screens, 13 %
 * above the least); around text these measure 0.14 at most, while JPEG of quality 80 and less measures 0.19 and more.
 */
const COMPRESSED = { least: 0.04, aroundText: 0.16, surely: 0.3 };

/** Edge widths in pixels between which a blur is worth taking back: sharp below, lost above. */
const BLUR = { from: 1.7, to: 7 };

/** Edges wider than this come from blur, which disturbs the ground around letters as compression does. */
const SHARP = 1.45;

/**
 * The 10-90 % width of the sharper edges of a picture blurred by a bell curve, in its standard deviations (2.56 of one
 * lone edge; letters' edges stand so near each other that they measure less).
 */
const WIDTH_IN_SIGMAS = 1.9;

/** A way to take damage back, and how many times more characters it must let be read surely to be preferred. */
export type Proposal = { restoration: Restoration; times: number };

/** Where the damage is certain, equal readings speak for the cleaned picture: elements are found better on it. */
const CERTAIN = 1;
const IN_DOUBT = 1.1;

/** What to take back before the first reading, because reading the picture as it is would be slow and lead nowhere. */
export function proposeBeforeReading(image: RgbaImage): Proposal[] {
  if (image.width * image.height > LARGEST_RESTORED) return [];
  const noise = measureNoise(grayOf(image));
  if (noise < NOISE.least) return [];
  const isStrong = noise >= NOISE.strong;
  const evened: Proposal = {
    restoration: { damage: 'noise', strength: isStrong ? 60 : 20 },
    times: CERTAIN,
  };
  return isStrong ? [evened, ...learned(evened)] : [evened];
}

/** The same damage, taken back by the network that draws text anew (blur is taken back better by deconvolution). */
const learned = ({ restoration }: Proposal): Proposal[] =>
  canSharpenText() ? [{ restoration: { ...restoration, learned: true }, times: IN_DOUBT }] : [];

/** Ways to take back what was measured to be wrong with a picture; none for an undamaged one. */
export function proposeRestorations(image: RgbaImage, { lines }: ImageFeatures['text']): Proposal[] {
  if (image.width * image.height > LARGEST_RESTORED) return [];
  const faint = faintnessOf(image);
  if (faint) return [{ restoration: faint, times: CERTAIN }];
  const { quality } = qualityOf(image, lines);
  const { edge_width = 0, motion = 'none', compression, noise } = quality;
  if (noise > NOISE.least) return [];
  const path = findMotionPath(grayOf(image));
  if (path) return [{ restoration: { damage: 'motion', strength: path.length }, times: CERTAIN }];
  const trail = motion === 'none' ? [] : takeBackTrail(image);
  if (trail.length > 0) return trail;
  if (edge_width >= SHARP) return takeBackBlur(edge_width);
  if (compression < COMPRESSED.aroundText) return [];
  const whole = [{ x: 0, y: 0, width: image.width, height: image.height }];
  if (measureCompression(grayOf(image), whole, edge_width) < COMPRESSED.least) return [];
  const isSure = compression > COMPRESSED.surely;
  const evened = [15, 40].map(
    (strength): Proposal => ({
      restoration: { damage: 'compression', strength },
      times: isSure ? CERTAIN : IN_DOUBT,
    }),
  );
  return isSure ? [...evened, ...learned(evened[0])] : evened;
}

/** The sparsest try overstates a trail rather than understating it. */
const OF_TRAIL = [0.8, 0.95];

function takeBackTrail(image: RgbaImage): Proposal[] {
  const trail = findMotionTrail(grayOf(image));
  if (!trail) return [];
  return OF_TRAIL.map((part) => ({
    restoration: { damage: 'motion', strength: Math.round(10 * part * trail.sigma) / 10 },
    times: CERTAIN,
  }));
}

function takeBackBlur(edgeWidth: number): Proposal[] {
  if (edgeWidth < BLUR.from || edgeWidth > BLUR.to) return [];
  const strength = Math.round((10 * edgeWidth) / WIDTH_IN_SIGMAS) / 10;
  return [{ restoration: { damage: 'blur', strength }, times: CERTAIN }];
}
