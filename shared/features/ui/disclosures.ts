import { unionOf } from '../../model/geometry.ts';
import type { Found } from './found.ts';
import { looksLikeRightArrow } from './glyph-shapes.ts';
import { leadingDrawing } from './learned/propose-candidates.ts';
import type { Screen } from './screen.ts';

/** The same words stand so often behind an arrow that they can be no heads of what is below them. */
const FEWEST = 3;
/** They begin at one place, in unscaled pixels. */
const ALIGNED = 2;

/** Lines of the same words in one column, each behind an arrow that points at them: what is opened below each part of a page. */
export function findDisclosures({ surface, runs, blobs }: Screen): Found[] {
  const led = runs.flatMap((run) => {
    const arrow = leadingDrawing(run, blobs);
    return arrow && looksLikeRightArrow(surface, arrow)
      ? [{ run, box: unionOf([arrow, run.contentBox]) }]
      : [];
  });
  return led
    .filter(
      ({ run, box }) =>
        led.filter(
          (other) => other.run.text === run.text && Math.abs(other.box.x - box.x) <= ALIGNED * surface.unit,
        ).length >= FEWEST,
    )
    .map(({ run, box }) => ({
      role: 'link' as const,
      box,
      name: run.text,
      state: [],
      confidence: 0.7,
      sure: true,
      color: run.background,
    }));
}
