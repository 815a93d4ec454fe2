import { area, type Box, bottom, containment, right } from '../../model/geometry.ts';
import type { WindowRecord } from '../../model/image-features.ts';

/** Pixels between the edge of a panel and that of the window it is a part of. */
const DOCKED = 3;

/** A panel that ends at the edge of the window around it is a part of that window. */
export const isDocked = (box: Box, windows: readonly WindowRecord[]): boolean =>
  windows.some(
    ({ box: around }) =>
      around !== box &&
      area(around) > area(box) &&
      containment(box, around) > 0.95 &&
      [right(box) - right(around), box.x - around.x, bottom(box) - bottom(around)].some(
        (apart) => Math.abs(apart) <= DOCKED,
      ),
  );
