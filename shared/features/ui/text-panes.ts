import { area, bottom, containment, right } from '../../model/geometry.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';
import type { Frame } from './windows.ts';

const PROMPT = /^\S+@\S+[:~]|[$#%] *$/;

/**
 * Areas to type several lines in: their text starts close to the upper left corner, as no card's does. Consoles, which
 * show prompts, are none. `taken` are lists and controls.
 */
export function findTextPanes(
  panels: readonly Panel[],
  frames: readonly Frame[],
  taken: readonly Found[],
  unit: number,
): Found[] {
  const panes = panels.filter(({ box, runs, inside, border, textInside }) => {
    if (
      box.height < 46 * unit ||
      box.width < 120 * unit ||
      runs.length === 0 ||
      inside > 1 ||
      textInside > runs.length + 1
    )
      return false;
    const frame = frames.find((item) => containment(box, item.box) > 0.95);
    if (frame ? area(box) > 0.97 * area(frame.box) || box.y < bottom(frame.titleBar) - 2 : border === null)
      return false;
    if (taken.some((item) => containment(item.box, box) > 0.9 || containment(box, item.box) > 0.8))
      return false;
    const left = Math.min(...runs.map(({ ink }) => ink.x)) - box.x;
    const top = Math.min(...runs.map(({ ink }) => ink.y)) - box.y;
    return (
      left >= 0 &&
      left <= 9 * unit &&
      top >= 0 &&
      top <= 12 * unit &&
      !runs.some(({ text }) => PROMPT.test(text))
    );
  });
  return panes
    .filter(
      (pane) =>
        !panes.some(
          (other) =>
            other !== pane && containment(pane.box, other.box) > 0.9 && right(other.box) > right(pane.box),
        ),
    )
    .map((pane) => ({
      role: 'input' as const,
      box: pane.box,
      name: '',
      state: [],
      value: pane.runs.map(({ text }) => text).join(' '),
      confidence: 0.5,
      color: pane.fill,
    }));
}
