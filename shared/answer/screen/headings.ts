import type { Screen } from './screen.ts';
import type { Segment } from './segments.ts';

/** A line stands out as a heading where it is this much taller than the median line. */
const TALLER = 1.3;

/** Headings by size: the tallest lines with letters, larger first, the upper first among equals. */
export function headingsOf(screen: Screen): Segment[] {
  const { segments, record } = screen;
  const heights = segments.map((segment) => segment.box.height).sort((a, b) => a - b);
  const median = heights[Math.floor(heights.length / 2)] ?? 0;
  const marked = new Set(
    record.ui.elements.filter((element) => element.role === 'heading').map((element) => element.name),
  );
  return segments
    .filter((segment) => /\p{L}{2}/u.test(segment.text))
    .filter((segment) => segment.box.height >= TALLER * median || marked.has(segment.text))
    .sort((a, b) =>
      Math.abs(a.box.height - b.box.height) > 2 ? b.box.height - a.box.height : a.box.y - b.box.y,
    );
}
