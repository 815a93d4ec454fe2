import type { Box } from '../model/geometry.ts';
import type { GrayImage } from '../raster/image.ts';
import { activeBlocks, BLOCK, flatBlockShare } from './jpeg-blocks.ts';

/** Ringing up to this many levels around a block's ground; letters lie further off. */
const RINGING = 36;

/** Share of disturbed ground from which ringing is certain (anti-aliased letters alone reach 0.25). */
const DISTURBED = { least: 0.28, sure: 0.42 };

/** Mean ringing in levels of an undamaged screen's letters, and at quality 10. */
const MILD_RINGING = 5.5;
const FULL_RINGING = 12;

const MOST_BLOCKS = 1500;

/** Share of blocks of one level below which the picture is a photograph or noisy. */
const LEAST_FLAT = 0.15;

/**
 * Strength of JPEG ringing ("mosquito noise") around letters, 0..1: how far the ground inside busy 8x8 blocks strays
 * from its commonest level. Where letters stand on pure white or black, clipping hides the quantiser, not this.
 * Blur disturbs the ground as well: the caller rules it out.
 */
export function measureRinging(gray: GrayImage, boxes: readonly Box[]): number {
  if (flatBlockShare(gray) < LEAST_FLAT) return 0;
  const levels = new Uint8Array(256);
  let near = 0;
  let exact = 0;
  let distance = 0;
  for (const start of activeBlocks(gray, boxes, MOST_BLOCKS)) {
    levels.fill(0);
    for (let y = 0; y < BLOCK; y++)
      for (let x = 0; x < BLOCK; x++) levels[gray.data[start + y * gray.width + x]]++;
    let ground = 0;
    for (let level = 1; level < 256; level++) if (levels[level] > levels[ground]) ground = level;
    exact += levels[ground];
    for (let away = 1; away <= RINGING; away++) {
      const count = (levels[ground - away] ?? 0) + (levels[ground + away] ?? 0);
      near += count;
      distance += count * away;
    }
  }
  if (near === 0) return 0;
  const certainty = (near / (near + exact) - DISTURBED.least) / (DISTURBED.sure - DISTURBED.least);
  const strength = (distance / near - MILD_RINGING) / (FULL_RINGING - MILD_RINGING);
  return Math.max(0, Math.min(1, certainty)) * Math.max(0, Math.min(1, strength));
}
