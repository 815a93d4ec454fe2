import { area, bottom, containment, right, unionOf } from '../../model/geometry.ts';
import { channelDifference, chroma } from './color-difference.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';
import type { Surface } from './surface.ts';

const percent = (part: number, whole: number): string =>
  `${Math.max(0, Math.min(100, Math.round((100 * part) / whole)))}%`;

/** Bars that are filled from the left: a painted part and an empty rest at one height. The value is in per cent. */
export function findProgressBars(panels: readonly Panel[], unit: number): Found[] {
  const flat = panels.filter(
    ({ box }) => box.height >= 4 * unit && box.height <= 34 * unit && box.width >= 3 * unit,
  );
  return flat.flatMap((done) => {
    if (chroma(done.fill) < 50 || done.runs.some(({ text }) => !/\d/.test(text))) return [];
    const rest = flat.find(
      (other) =>
        other !== done &&
        chroma(other.fill) < 40 &&
        channelDifference(done.fill, other.fill) > 40 &&
        Math.abs(other.box.y - done.box.y) <= 3 * unit &&
        Math.abs(bottom(other.box) - bottom(done.box)) <= 3 * unit &&
        (Math.abs(other.box.x - right(done.box)) <= 3 * unit ||
          (Math.abs(other.box.x - done.box.x) <= 3 * unit &&
            right(other.box) > right(done.box) + 3 * unit)) &&
        other.runs.every(({ text }) => /\d/.test(text)),
    );
    if (!rest) return [];
    const box = unionOf([done.box, rest.box]);
    if (box.width < 60 * unit || box.width < 4 * box.height) return [];
    return [
      {
        role: 'progress_bar' as const,
        box,
        name: '',
        state: [],
        value: percent(done.box.width, box.width),
        confidence: 0.7,
        color: done.fill,
      },
    ];
  });
}

/** A round knob on a thin line. The value is its place along the line in per cent. */
export function findSliders({ horizontal, unit }: Surface, panels: readonly Panel[]): Found[] {
  const knobs = panels.filter(
    ({ box, solidity, runs }) =>
      runs.length === 0 &&
      solidity < 0.93 &&
      box.width >= 9 * unit &&
      box.width <= 26 * unit &&
      Math.abs(box.width - box.height) <= 3 * unit,
  );
  return knobs.flatMap(({ box, fill }) => {
    const middle = box.y + box.height / 2;
    const beside = horizontal.filter(
      (run) =>
        Math.abs(run.at - middle) <= 5 * unit &&
        run.end - run.start >= 40 * unit &&
        run.start <= right(box) + 4 * unit &&
        run.end >= box.x - 4 * unit,
    );
    if (beside.length < 2) return [];
    const start = Math.min(box.x, ...beside.map((run) => run.start));
    const end = Math.max(right(box), ...beside.map((run) => run.end));
    const tops = beside.map((run) => run.at);
    if (
      Math.max(...tops) - Math.min(...tops) > 8 * unit ||
      end - start < 4 * box.width ||
      end - start > 600 * unit
    )
      return [];
    const track = { x: start, y: box.y, width: end - start, height: box.height };
    if (
      panels.some(
        (other) =>
          containment(track, other.box) > 0.95 && area(other.box) < 3 * area(track) && other.runs.length > 0,
      )
    )
      return [];
    return [
      {
        role: 'slider' as const,
        box: track,
        name: '',
        state: [],
        value: percent(box.x - start, end - start - box.width),
        confidence: 0.6,
        color: fill,
      },
    ];
  });
}
