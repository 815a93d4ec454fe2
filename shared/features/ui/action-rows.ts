import { bottom, containment, right } from '../../model/geometry.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';
import { isWriting, type TextRun } from './text-runs.ts';
import type { Frame } from './windows.ts';

const LOWEST = 24;
const TALLEST = 52;
const MOST_BUTTONS = 4;
const WIDEST_DIALOG = 720;

/**
 * The buttons along the foot of a dialog that share its whole width evenly, without frames of their own: each label
 * stands in the middle of its share.
 */
export function findActionRows(
  panels: readonly Panel[],
  frames: readonly Frame[],
  runs: readonly TextRun[],
  unit: number,
): Found[] {
  return frames.flatMap(({ box: frame, titleBar }) => {
    if (frame.width > WIDEST_DIALOG * unit) return [];
    const margin = 8 * unit;
    const foot = panels.find(
      ({ box }) =>
        containment(box, frame) > 0.95 &&
        box.y > bottom(titleBar) &&
        box.x - frame.x <= margin &&
        right(frame) - right(box) <= margin &&
        bottom(frame) - bottom(box) <= margin &&
        box.height >= LOWEST * unit &&
        box.height <= TALLEST * unit,
    );
    if (!foot) return [];
    const labels = runs
      .filter((run) => isWriting(run) && containment(run.ink, foot.box) > 0.9)
      .sort((a, b) => a.ink.x - b.ink.x);
    const share = foot.box.width / labels.length;
    const even = labels.every(
      ({ ink, words }, index) =>
        words.length <= 4 &&
        Math.abs(ink.x + ink.width / 2 - (foot.box.x + (index + 0.5) * share)) <= 6 * unit &&
        Math.abs(ink.y + ink.height / 2 - (foot.box.y + foot.box.height / 2)) <= 5 * unit,
    );
    if (labels.length === 0 || labels.length > MOST_BUTTONS || !even) return [];
    return labels.map(({ text }, index) => ({
      role: 'button' as const,
      box: {
        x: Math.round(foot.box.x + index * share),
        y: foot.box.y,
        width: Math.round(share),
        height: foot.box.height,
      },
      name: text,
      state: [],
      confidence: 0.85,
      color: foot.fill,
    }));
  });
}
