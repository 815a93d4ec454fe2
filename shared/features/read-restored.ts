import { ok, type Result } from '../model/errors.ts';
import type { ImageFeatures } from '../model/image-features.ts';
import type { Restoration } from '../model/restoration.ts';
import type { OcrEngine } from '../ports.ts';
import type { RgbaImage } from '../raster/image.ts';
import { measureLineColors } from './line-colors.ts';
import { type Proposal, proposeBeforeReading, proposeRestorations } from './propose-restorations.ts';
import { type ReadOptions, readText } from './read-text.ts';
import { restoredOnce } from './restore-picture.ts';
import { surelyRead, withSurestLines } from './surest-lines.ts';

type Reading = ImageFeatures['text'];

/** Characters read surely from which a reading says something, and by which one must lead. */
const SOMETHING = 40;
const LEAD = 5;

/**
 * Reads a picture; where damage is measured, takes it back and reads again, in every way that is worth trying. The
 * reading with most surely read characters is kept, and says so in `restored`. Undamaged pictures are read once,
 * unchanged; noisy ones first without their noise.
 */
export async function readRestored(
  image: RgbaImage,
  ocr: OcrEngine,
  options: ReadOptions,
): Promise<Result<Reading>> {
  const clean = proposeBeforeReading(image);
  const early = clean ? await readAgain(image, clean.restoration, ocr, options) : null;
  if (early && (!early.ok || surelyRead(early.value) > SOMETHING)) return early;
  const first = await readText(image, ocr, options);
  if (!first.ok) return first;
  let best = first.value;
  if (clean && early?.ok && isBetter(early.value, best, clean)) best = early.value;
  const readings = [best];
  for (const proposal of proposeRestorations(image, best)) {
    const again = await readAgain(image, proposal.restoration, ocr, options);
    if (!again.ok) return again;
    readings.push(again.value);
    if (isBetter(again.value, best, proposal)) best = again.value;
  }
  return ok(best.restored ? withSurestLines(best, readings) : best);
}

async function readAgain(
  image: RgbaImage,
  restored: Restoration,
  ocr: OcrEngine,
  options: ReadOptions,
): Promise<Result<Reading>> {
  const again = { ...options, memory: undefined, hasSpecks: true };
  const reading = await readText(restoredOnce(image, restored), ocr, again);
  if (!reading.ok) return reading;
  const lines = reading.value.lines.map((line) => ({ ...line, ...measureLineColors(image, line.box) }));
  return ok({ ...reading.value, lines, restored });
}

/** Where damage is in doubt, the lead must be clear; where it is certain, the cleaned picture is not to be worse. */
function isBetter(reading: Reading, before: Reading, { times }: Proposal): boolean {
  const [now, then] = [surelyRead(reading), surelyRead(before)];
  return now >= times * then && now > (times > 1 ? LEAD + then : LEAD);
}
