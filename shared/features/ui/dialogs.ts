import { area, containment, right } from '../../model/geometry.ts';
import { luma } from './color-difference.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';
import type { Surface } from './surface.ts';
import type { TextRun } from './text-runs.ts';

const DIMMED = 30;

/**
 * Dialogs that a page lays over itself: a panel in the middle of the picture, brighter than the dimmed page around it,
 * with something to press.
 */
export function findOverlayDialogs(
  { image }: Surface,
  panels: readonly Panel[],
  controls: readonly Found[],
  runs: readonly TextRun[],
): Found[] {
  const whole = image.width * image.height;
  const candidates = panels.filter(({ box, fill, outside }) => {
    const share = area(box) / whole;
    const centred = Math.abs(box.x + box.width / 2 - image.width / 2) <= 0.04 * image.width;
    const pressed = controls.some((item) => item.role === 'button' && containment(item.box, box) > 0.9);
    return (
      share > 0.03 &&
      share < 0.7 &&
      centred &&
      pressed &&
      box.height > 100 &&
      luma(fill) - luma(outside) > DIMMED &&
      luma(outside) < 190 &&
      box.x > 8 &&
      right(box) < image.width - 8
    );
  });
  const [largest] = candidates;
  if (!largest) return [];
  const inside = runs.filter((run) => containment(run.ink, largest.box) > 0.9);
  const title = inside.reduce(
    (best: TextRun | null, run) => (best === null || run.fontSize > best.fontSize * 1.1 ? run : best),
    null,
  );
  return [
    {
      role: 'dialog',
      box: largest.box,
      name: title?.text ?? '',
      state: [],
      confidence: 0.75,
      color: largest.fill,
    },
  ];
}
