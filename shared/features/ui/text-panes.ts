import { area, bottom, containment, right } from '../../model/geometry.ts';
import { channelDifference, chroma } from '../../raster/color-difference.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';
import type { Frame } from './windows.ts';

const PROMPT = /^\S+@\S+[:~]|[$#%] *$/;

/**
 * Areas to type several lines in: their text starts close to the upper left corner, as no card's does, or they are
 * blank. Consoles, which show prompts, are none. `taken` are lists and controls.
 */
export function findTextPanes(
  panels: readonly Panel[],
  frames: readonly Frame[],
  taken: readonly Found[],
  unit: number,
): Found[] {
  const panes = panels.filter((panel) => {
    const { box, runs, inside, border, textInside } = panel;
    if (
      box.height < 46 * unit ||
      box.width < 120 * unit ||
      (runs.length === 0 && !isBlankPaper(panel, unit)) ||
      inside > 1 ||
      textInside > runs.length + 1
    )
      return false;
    const frame = frames.find((item) => containment(box, item.box) > 0.95);
    if (frame ? area(box) > 0.97 * area(frame.box) || box.y < bottom(frame.titleBar) - 2 : border === null)
      return false;
    if (taken.some((item) => containment(item.box, box) > 0.9 || containment(box, item.box) > 0.8))
      return false;
    if (runs.length === 0) return frame !== undefined;
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
      role: pane.runs.length === 0 && isSideColumn(pane, frames) ? ('table' as const) : ('input' as const),
      box: pane.box,
      name: '',
      state: pane.runs.length > 0 ? [] : ['empty' as const],
      value: pane.runs.map(({ text }) => text).join(' '),
      confidence: 0.5,
      color: pane.fill,
    }));
}

/** An empty area of a window on a ground of its own, lighter or darker than what is around it. */
const isBlankPaper = (
  { box, fill, outside, blobs, inside, textInside, solidity }: Panel,
  unit: number,
): boolean =>
  textInside === 0 &&
  inside === 0 &&
  blobs.length <= 1 &&
  solidity > 0.97 &&
  box.height >= 80 * unit &&
  channelDifference(fill, outside) > 4 &&
  chroma(fill) < 24;

/** Tall and at the side of its window: a list that has no entries yet. */
const isSideColumn = ({ box }: Panel, frames: readonly Frame[]): boolean =>
  box.height > 1.3 * box.width &&
  frames.some((frame) => containment(box, frame.box) > 0.95 && box.width < 0.45 * frame.box.width);
