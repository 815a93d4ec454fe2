import { bottom, containment, right } from '../../model/geometry.ts';
import type { Screen } from './screen.ts';
import { type Segment, sameRow } from './segments.ts';

/** Labels stand at most this many text heights left of their field, or above it. */
const LEFT_REACH = 20;
const UP_REACH = 2;

/** The label of the field that a text stands in: before it in its row, or right above it; null outside of fields. */
export function fieldLabel(segment: Segment, screen: Screen): Segment | null {
  const field = screen.record.ui.elements.find(
    (element) =>
      (element.role === 'input' || element.role === 'combobox') &&
      containment(segment.box, element.box) > 0.8,
  );
  if (!field) return null;
  const { box } = field;
  const height = segment.box.height;
  const outside = screen.segments.filter(
    (other) => containment(other.box, box) < 0.2 && /\p{L}/u.test(other.text),
  );
  const above = outside
    .filter((other) => other.box.x < right(box) && right(other.box) > box.x && bottom(other.box) <= box.y + 2)
    .filter((other) => box.y - bottom(other.box) <= UP_REACH * height)
    .sort((a, b) => Math.abs(a.box.x - box.x) - Math.abs(b.box.x - box.x))[0];
  const left = outside
    .filter((other) => right(other.box) <= box.x + 2 && sameRow(other.box, segment.box))
    .filter((other) => box.x - right(other.box) <= LEFT_REACH * height)
    .sort((a, b) => b.box.x - a.box.x)[0];
  return nearer(left, above, box.x, height);
}

/** A text right above wins over one far to the left. */
function nearer(
  left: Segment | undefined,
  above: Segment | undefined,
  x: number,
  height: number,
): Segment | null {
  if (left && above) return x - right(left.box) < 4 * height ? left : above;
  return left ?? above ?? null;
}
