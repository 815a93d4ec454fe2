import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';

/** Steps and edges that differ by this part of a text's height are the same. */
const SAME = 0.3;

/** Whether a list goes on above what would be its heading, in the same steps: an entry of a menu heads no others. */
export function isItemItself({ box }: Segment, items: readonly Segment[], { segments }: Screen): boolean {
  const step = items[0].box.y - box.y;
  const isStep = (size: number): boolean => Math.abs(size - step) <= SAME * box.height;
  return (
    isStep(items[1].box.y - items[0].box.y) &&
    segments.some(
      (above) => isStep(box.y - above.box.y) && Math.abs(above.box.x - box.x) <= SAME * box.height,
    )
  );
}
