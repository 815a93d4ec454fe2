import { bottom, centre, containment } from '../../model/geometry.ts';
import type { Found } from './found.ts';
import type { Screen } from './screen.ts';
import { toBox } from './surface.ts';
import { isWriting } from './text-runs.ts';

/** Height of the bar, and how far above the screen's lower edge it may end, in unscaled pixels. */
const HEIGHT = [40, 90] as const;
const FROM_EDGE = 4;
/** Phones are so much higher than wide, and no wider than this, in unscaled pixels. */
const UPRIGHT = 1.2;
const WIDEST = 540;
const ENTRIES = [3, 5] as const;
/** Each label stands in the middle of its share of the bar, but for this part of the share. */
const OFF_MIDDLE = 0.1;

/** The bar along the lower edge of a phone's screen, whose tabs share its width evenly, with or without icons. */
export function findTabBar({ surface: { image, unit }, panels, runs }: Screen): Found[] {
  if (image.height < UPRIGHT * image.width || image.width > WIDEST * unit) return [];
  const bar = panels.find(
    ({ box }) =>
      box.width >= 0.98 * image.width &&
      image.height - bottom(box) <= FROM_EDGE * unit &&
      box.height >= HEIGHT[0] * unit &&
      box.height <= HEIGHT[1] * unit,
  );
  if (!bar) return [];
  const labels = runs
    .filter((run) => isWriting(run) && containment(run.ink, bar.box) > 0.9)
    .sort((a, b) => a.ink.x - b.ink.x);
  const share = image.width / labels.length;
  const isEven = labels.every(
    ({ ink, words }, index) =>
      words.length <= 2 && Math.abs(centre(ink).x - (index + 0.5) * share) <= OFF_MIDDLE * share,
  );
  if (labels.length < ENTRIES[0] || labels.length > ENTRIES[1] || !isEven) return [];
  return labels.map(({ text }, index) => ({
    role: 'tab' as const,
    box: toBox(Math.round(index * share), bar.box.y, Math.round((index + 1) * share), bottom(bar.box)),
    name: text,
    state: [],
    confidence: 0.8,
    sure: true,
    color: bar.fill,
  }));
}
