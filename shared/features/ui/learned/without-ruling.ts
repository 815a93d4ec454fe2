import type { Panel } from '../contents.ts';

/** So many empty rectangles of one size in a row and in a column are a ruled ground. */
const RULED = [7, 4] as const;

/** Empty squares of a ground that is ruled like paper are no controls: so many alike stand side by side and on one another. */
export function withoutRuling<Square extends Pick<Panel, 'box' | 'textInside' | 'blobs' | 'inside'>>(
  panels: readonly Square[],
  unit: number,
): Square[] {
  const empty = panels.filter(({ textInside, blobs, inside }) => textInside + blobs.length + inside === 0);
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 2 * unit;
  const ruling = empty.filter(({ box }) => {
    const alike = empty.filter(
      (other) => near(other.box.width, box.width) && near(other.box.height, box.height),
    );
    return (
      alike.filter((other) => near(other.box.y, box.y)).length >= RULED[0] &&
      alike.filter((other) => near(other.box.x, box.x)).length >= RULED[1]
    );
  });
  const spoken = new Set(ruling);
  return panels.filter((panel) => !spoken.has(panel));
}
