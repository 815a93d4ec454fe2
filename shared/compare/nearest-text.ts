import { type Box, intersection, type Region, unionOf } from '../model/geometry.ts';
import type { ImageFeatures } from '../model/image-features.ts';
import { editDistance } from '../text/edit-distance.ts';

/** How alike words must be to be worth a look, 0..1. */
const WORTH_A_LOOK = 0.5;

/**
 * The words of the screen that come closest to a text, leaving out those at `except`: where a reader of the screen may
 * have taken the text from. Null where nothing is half alike.
 */
export function nearestText(text: string, { text: { lines } }: ImageFeatures, except: Box): Region | null {
  const length = Math.max(1, text.trim().split(/\s+/).length);
  let best: { region: Region; likeness: number } | null = null;
  for (const { words } of lines)
    for (let start = 0; start + length <= words.length; start++) {
      const run = words.slice(start, start + length);
      const label = run.map((word) => word.text).join(' ');
      const likeness = 1 - editDistance(text, label) / Math.max(1, text.length, label.length);
      if (likeness < Math.max(WORTH_A_LOOK, best?.likeness ?? 0)) continue;
      const box = unionOf(run.map((word) => word.box));
      if (intersection(box, except)) continue;
      best = { region: { ...box, label }, likeness };
    }
  return best?.region ?? null;
}
