import { ok, type Result } from '../model/errors.ts';
import type { ImageFeatures, Quality } from '../model/image-features.ts';
import type { OcrEngine } from '../ports.ts';
import { deconvolve, gaussianPasses } from '../raster/deconvolve.ts';
import { toGray } from '../raster/gray.ts';
import type { GrayImage, RgbaImage } from '../raster/image.ts';
import { measureLineColors } from './line-colors.ts';
import { measureQuality } from './quality.ts';
import { type ReadOptions, readText } from './read-text.ts';

type Reading = ImageFeatures['text'];

/** Edge widths in pixels between which a blur is worth taking back: sharp below, lost above. */
const MILD = { from: 1.9, to: 4.2 };

/** Fewer lines found mean that letters have run together, and nothing is left to restore. */
const FEW_LINES = 3;

/** The 10-90 % width of an edge blurred by a bell curve, in its standard deviations. */
const WIDTH_IN_SIGMAS = 2.2;

/** Rounds of deconvolution, and the largest picture in pixels that they are spent on. */
const ROUNDS = 15;
const LARGEST = 2_500_000;

/** How many times more characters must be read surely before the restored reading is preferred. */
const CLEARLY_MORE = 1.1;

/**
 * Reads a picture; where it measures mildly blurred, takes the blur back and reads a second time. The reading with
 * clearly more surely read characters is kept, and says so in `restored`. Sharp pictures are read once, unchanged.
 * On the three development pictures where it is kept, 69 instead of 36 of 312 words are found.
 */
export async function readRestored(
  image: RgbaImage,
  ocr: OcrEngine,
  options: ReadOptions,
): Promise<Result<Reading>> {
  const first = await readText(image, ocr, options);
  if (!first.ok) return first;
  const sigma = mildBlur(image, first.value);
  if (sigma === null) return first;
  const sharpened = deconvolve(toGray(image), gaussianPasses(sigma), ROUNDS);
  const second = await readText(toRgba(sharpened), ocr, options);
  if (!second.ok) return second;
  if (surelyRead(second.value) < CLEARLY_MORE * surelyRead(first.value)) return first;
  const lines = second.value.lines.map((line) => ({ ...line, ...measureLineColors(image, line.box) }));
  return ok({ ...second.value, lines, restored: { sigma } });
}

/** Standard deviation in pixels of the blur to take back; null where there is none or it is too strong. */
function mildBlur(image: RgbaImage, { lines }: Reading): number | null {
  if (lines.length < FEW_LINES || image.width * image.height > LARGEST) return null;
  const { edge_width = 0, motion = 'none', verdict }: Quality = measureQuality(image, lines).quality;
  if (verdict === 'good' || motion !== 'none' || edge_width < MILD.from || edge_width > MILD.to) return null;
  return Math.round((10 * edge_width) / WIDTH_IN_SIGMAS) / 10;
}

/** Expected number of characters that stand in lines read without a fault. */
const surelyRead = ({ lines }: Reading) =>
  lines.reduce((sum, line) => sum + line.confidence * line.text.length, 0);

function toRgba({ width, height, data }: GrayImage): RgbaImage {
  const out = new Uint8ClampedArray(data.length * 4).fill(255);
  for (let pixel = 0; pixel < data.length; pixel++) out.fill(data[pixel], 4 * pixel, 4 * pixel + 3);
  return { width, height, data: out };
}
