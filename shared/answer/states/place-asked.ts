import { type Box, bottom, containment, right } from '../../model/geometry.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';

/** Whether a box lies at the side of the screen that a question names; null where it names none. */
export function fitsPlace(text: string, box: Box, screen: { width: number; height: number }): boolean | null {
  const named = turnsOf(text).states.side.exec(text)?.groups;
  if (!named) return null;
  const fits: Record<string, boolean> = {
    left: right(box) < 0.5 * screen.width,
    right: box.x > 0.5 * screen.width,
    top: bottom(box) < 0.4 * screen.height,
    bottom: box.y > 0.6 * screen.height,
  };
  return Object.keys(fits).every((side) => named[side] === undefined || fits[side]);
}

/** Whether something stands on no such side of the screen, nor of the window in front, as the question says. */
export function standsElsewhere(text: string, box: Box, { record: { source, ui } }: Screen): boolean {
  const front = ui.windows.find((window) => window.front)?.box;
  const inFront = front && { ...box, x: box.x - front.x, y: box.y - front.y };
  return (
    fitsPlace(text, box, source) === false &&
    (!front || !inFront || containment(box, front) < 0.9 || fitsPlace(text, inFront, front) === false)
  );
}

/** The words with which a question says at which side something stands; none where it says nothing of the kind. */
export function placeWords(text: string): ReadonlySet<string> {
  const phrase = turnsOf(text).states.sideInFull.exec(text)?.[0] ?? '';
  return new Set(phrase.toLowerCase().match(/\p{L}+/gu));
}
