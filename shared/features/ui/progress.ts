import { bottom, right, unionOf } from '../../model/geometry.ts';
import { channelDifference, chroma } from '../../raster/color-difference.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';

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
