import type { ImageFeatures, Line } from '../model/image-features.ts';
import { median } from '../numbers/median.ts';

/** What can be wrong with a picture, and how much of reading it costs (0..1). */
export type TroubleCause =
  | 'blur'
  | 'motion'
  | 'small_text'
  | 'faint'
  | 'noise'
  | 'compression'
  | 'rotation'
  | 'cover';
export type Trouble = { cause: TroubleCause; severity: number };

/** 0 at `from`, 1 at `to`, straight between. */
const ramp = (value: number, from: number, to: number) =>
  Math.max(0, Math.min(1, (value - from) / (to - from)));

/** Edge width of undamaged screens and photographs in pixels, and where letters of 7 pixels run together. */
const EDGES = { clear: 1.5, lost: 3.4 };

/** Fewer lines are no sample of a picture's text. */
const FEW_LINES = 3;

/** Severity of the strongest compression: it frays letters, but most are still read. */
const COMPRESSED = 0.5;

/** Severity of motion whose edges are not wide: it doubles letters where blur would widen them. */
const MOVED = 0.6;

/**
 * What was measured to be wrong with the picture, worst first; empty for an undamaged one. The bounds lie outside
 * what undamaged screens of the development sets measure.
 */
export function findTroubles(record: ImageFeatures): Trouble[] {
  const { edge_width = 0, motion = 'none', noise, compression, text_height } = record.quality;
  const credible = credibleLines(record.text.lines);
  const contrasts = credible.flatMap((line) => (line.quality ? [line.quality.contrast] : []));
  const blur = ramp(edge_width * (7 / Math.max(7, text_height)), EDGES.clear, EDGES.lost);
  const troubles: Trouble[] = [
    motion === 'none'
      ? { cause: 'blur', severity: blur }
      : { cause: 'motion', severity: Math.max(MOVED, blur) },
    { cause: 'small_text', severity: credible.length >= FEW_LINES ? ramp(5.5 - text_height, 0, 2.5) : 0 },
    { cause: 'faint', severity: ramp(0.13 - median(contrasts, 1), 0, 0.08) },
    { cause: 'noise', severity: ramp(noise, 1.2, 8) },
    { cause: 'compression', severity: ramp(compression, 0.35, 1) * compressionWeight(record) },
    { cause: 'rotation', severity: ramp(leftTilt(record), 0.25, 3) * TURNED },
    { cause: 'cover', severity: ramp(coveredShare(record), 0, 0.2) * COVERED },
  ];
  return troubles.filter(({ severity }) => severity > 0.05).sort((p, q) => q.severity - p.severity);
}

/** Part of it that is left where the picture was not read better without the traces: they hardly touch its letters. */
const HARMLESS = 0.4;

const compressionWeight = ({ text }: ImageFeatures): number =>
  text.restored?.damage === 'compression' ? COMPRESSED : HARMLESS * COMPRESSED;

/** Degrees by which a screen is turned that was read as it lies; 0 for one that was turned upright before. */
export const leftTilt = ({ quality, text }: ImageFeatures): number =>
  text.turned === undefined ? Math.abs(quality.rotation ?? 0) : 0;

/** Whether a screen lies tilted, turned upright or not. */
export const isTilted = ({ quality, text }: ImageFeatures): boolean =>
  text.turned !== undefined || (quality.rotation ?? 0) !== 0;

/** Severity of strong rotation: letters are read, but rows, fields and what belongs together are lost. */
const TURNED = 0.6;

/** Severity of large covers: what stands beside them is read as well as ever. */
const COVERED = 0.5;

/** Share of the picture that covers lie over. */
export function coveredShare({ quality, source }: ImageFeatures): number {
  const area = (quality.covers ?? []).reduce((sum, box) => sum + box.width * box.height, 0);
  return Math.min(1, area / (source.width * source.height));
}

const credibleLines = (lines: readonly Line[]) => lines.filter((line) => line.confidence >= 0.4);

/** How well the picture as a whole was read, 0..1: mean confidence over characters; 0 where nothing was read. */
export function readingHealth({ text }: ImageFeatures): number {
  let characters = 0;
  let sum = 0;
  for (const line of text.lines) {
    characters += line.text.length;
    sum += line.text.length * line.confidence;
  }
  return characters === 0 ? 0 : sum / characters;
}

/** Share of certainty below which a damaged picture's reading counts against it, and at which it is lost. */
const READING = { sound: 0.85, lost: 0.35 };

/**
 * How doubtful it is that the picture can be read, 0..1: the worst trouble measured, joined with how badly it was
 * read. An undamaged picture is never in doubt, however badly it was read: there the reader is to blame. Photographs
 * have soft edges and noise by nature and mostly no text, so only damage that leaves nothing sharp counts there.
 */
export function pictureDoubt(record: ImageFeatures): number {
  const worst = findTroubles(record)[0]?.severity ?? 0;
  if (record.scene.kind === 'real_life_photo') return worst >= LOST_PHOTO ? worst : 0;
  if (worst < LEAST_TROUBLE && record.quality.verdict === 'good') return 0;
  const unread = 0.8 * ramp(READING.sound - readingHealth(record), 0, READING.sound - READING.lost);
  return 1 - (1 - worst) * (1 - unread);
}

/** How soft edges are, 0..1: from the sharpest that scaling and blur leave behind to those that hinder reading. */
export const softness = ({ quality }: ImageFeatures): number => ramp(quality.edge_width ?? 0, 1.15, 2.2);

/** Noise in levels that undamaged screens do not have. */
const NOISY = 0.5;

/** Softness that undamaged screens do not reach. */
const SOFT = 0.25;

/**
 * Whether anything was measured to be wrong with a screen, or it was read badly for no reason that shows; photographs are
 * soft and noisy by nature.
 */
export function isDamaged(record: ImageFeatures): boolean {
  if (record.scene.kind === 'real_life_photo') return false;
  const { quality, text } = record;
  return (
    isTilted(record) ||
    (quality.covers ?? []).length > 0 ||
    quality.noise > NOISY ||
    softness(record) > SOFT ||
    text.restored !== undefined ||
    pictureDoubt(record) > 0
  );
}

/** Degrees and covered share from which what was not found may be there, torn apart or hidden. */
const TURNED_FROM = 2;
const COVERED_FROM = 0.03;

/** Whether a screen is turned or covered so far that a better picture is to be asked for. */
export function isTurnedOrCovered(record: ImageFeatures): boolean {
  if (record.scene.kind === 'real_life_photo') return false;
  return leftTilt(record) >= TURNED_FROM || coveredShare(record) >= COVERED_FROM;
}

const LOST_PHOTO = 0.95;

/** Severity that undamaged screens do not reach. */
const LEAST_TROUBLE = 0.12;
