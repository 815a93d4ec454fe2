import { bottom, centre, containment } from '../../model/geometry.ts';
import type { Screen } from './screen.ts';
import type { Segment } from './segments.ts';

const FIGURE = /^\W{0,3}\d[\d.,:]*\s?\S{0,5}$/;
const LABEL_WORDS = 4;
/** A figure is set larger than what it is called, and close to it. */
const LARGER = 1.25;
const MUCH_LARGER = 1.6;
const CLOSE = 1.3;

/** What a figure of a board is called: the small text right over or under it; null where there is none. */
export const tileLabel = (figure: Segment, screen: Screen): Segment | null =>
  tileLabels(figure, screen)[0] ?? null;

/** The small texts right over and under a figure that say what it is: "Requests" over and "Total requests received" under it. */
export function tileLabels(figure: Segment, { layout, record }: Screen): Segment[] {
  if (!FIGURE.test(figure.text)) return [];
  const { above, below } = layout;
  const near = [above[figure.index], below[figure.index]].filter((label) => label !== null);
  // What can be pressed under a price does not name it.
  const isPressed = ({ box }: Segment): boolean =>
    record.ui.elements.some(
      (element) => /^(?:button|link)$/.test(element.role) && containment(box, element.box) > 0.8,
    );
  return near.filter((label) => isCalled(figure, label) && !isPressed(label));
}

const known = new WeakMap<Screen, Set<Segment>>();

/** Whether a text names a figure of a board; it is no value itself. */
export function isTileLabel(segment: Segment, screen: Screen): boolean {
  const before = known.get(screen);
  if (before) return before.has(segment);
  const labels = screen.segments.map((figure) => tileLabel(figure, screen));
  const made = new Set(labels.filter((label) => label !== null));
  known.set(screen, made);
  return made.has(segment);
}

function isCalled({ box: figure }: Segment, { text, words, box: label }: Segment): boolean {
  const gap = label.y < figure.y ? figure.y - bottom(label) : label.y - bottom(figure);
  return (
    /\p{L}{2}/u.test(text) &&
    !/\d|[.:]$/.test(text) &&
    words.length <= LABEL_WORDS &&
    figure.height >= LARGER * label.height &&
    gap <= (figure.height >= MUCH_LARGER * label.height ? 2 : 1) * CLOSE * label.height &&
    (Math.abs(figure.x - label.x) <= 2 * label.height ||
      Math.abs(centre(figure).x - centre(label).x) <= label.height)
  );
}
