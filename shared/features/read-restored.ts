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
/** Where nothing was read of a noisy picture, so many: what is left of noise looks like a few letters. */
const LEAD_OVER_NOISE = 15;

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
  const early = await readEach(proposeBeforeReading(image), image, ocr, options);
  if (!early.ok) return early;
  const cleaned = bestOf(early.value, null);
  if (cleaned && surelyRead(cleaned) > SOMETHING) return ok(cleaned);
  const first = await readText(image, ocr, options);
  if (!first.ok) return first;
  const before = bestOf(early.value, first.value);
  const again = await readEach(proposeRestorations(image, before), image, ocr, options);
  return again.ok ? ok(bestOf(again.value, before)) : again;
}

type Tried = { reading: Reading; proposal: Proposal };

async function readEach(
  proposals: readonly Proposal[],
  image: RgbaImage,
  ocr: OcrEngine,
  options: ReadOptions,
): Promise<Result<Tried[]>> {
  const tried: Tried[] = [];
  for (const proposal of proposals) {
    const reading = await readAgain(image, proposal.restoration, ocr, options);
    if (!reading.ok) return reading;
    tried.push({ reading: reading.value, proposal });
  }
  return ok(tried);
}

/** The reading that is to be kept, its lines as any way of restoring let them be read surest. */
function bestOf<Before extends Reading | null>(tried: readonly Tried[], before: Before): Reading | Before {
  let best: Reading | Before = before;
  for (const { reading, proposal } of tried) if (!best || isBetter(reading, best, proposal)) best = reading;
  const readings = [...(before ? [before] : []), ...tried.map(({ reading }) => reading)];
  return best?.restored ? withSurestLines(best, readings) : best;
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
function isBetter(reading: Reading, before: Reading, { times, restoration }: Proposal): boolean {
  const [now, then] = [surelyRead(reading), surelyRead(before)];
  if (then === 0 && restoration.damage === 'noise' && now <= LEAD_OVER_NOISE) return false;
  return now >= times * then && now > (times > 1 ? LEAD + then : LEAD);
}
