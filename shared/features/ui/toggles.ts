import { bottom, right } from '../../model/geometry.ts';
import { channelDifference, chroma } from '../../raster/color-difference.ts';
import { tickState } from '../../raster/tick-mark.ts';
import type { Blob } from './blobs.ts';
import { labelBeside } from './check-marks.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';
import { colorAt, type Surface } from './surface.ts';
import type { TextRun } from './text-runs.ts';

const LOWEST = 14;
const TALLEST = 32;
const STEP = 30;

/** Switches: pills about twice as wide as tall with a knob at one end; on where it stands at the right one. */
export function findToggles(
  surface: Surface,
  blobs: readonly Blob[],
  panels: readonly Panel[],
  runs: readonly TextRun[],
): Found[] {
  const { image, unit } = surface;
  const pills = panels.filter(({ textInside, solidity }) => textInside === 0 && solidity < 0.98);
  return [...blobs, ...pills].flatMap(({ box }): Found[] => {
    const { width, height } = box;
    if (height < LOWEST * unit || height > TALLEST * unit || width < 1.6 * height || width > 2.4 * height)
      return [];
    if (box.x < 3 || box.y < 3 || right(box) + 3 > image.width || bottom(box) + 3 > image.height) return [];
    const at = (x: number, y: number) => colorAt(image, box.x + Math.round(x), box.y + Math.round(y));
    const ground = at(-2, height / 2);
    const corners = [at(0, 0), at(width - 1, 0), at(0, height - 1), at(width - 1, height - 1)];
    if (corners.some((corner) => channelDifference(corner, ground) > STEP)) return [];
    const [left, middle, end] = [
      at(height / 2, height / 2),
      at(width / 2, 3),
      at(width - height / 2, height / 2),
    ];
    if (channelDifference(left, end) < STEP || channelDifference(middle, ground) <= 4) return [];
    let steps = 0;
    for (let x = 3; x < width - 3; x++)
      if (channelDifference(at(x, height / 2), at(x + 1, height / 2)) > STEP) steps++;
    if (steps < 1 || steps > 4) return [];
    const state = tickState(image, box) ?? (chroma(left) > chroma(end) ? 'checked' : 'unchecked');
    return [
      {
        role: 'checkbox',
        box,
        name: labelBeside(box, runs, unit)?.text ?? '',
        state: [state],
        confidence: 0.7,
        color: state === 'checked' ? left : end,
      },
    ];
  });
}
