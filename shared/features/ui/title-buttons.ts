import type { Box } from '../../model/geometry.ts';
import { bottom, containment } from '../../model/geometry.ts';
import type { Found } from './found.ts';
import type { Rectangle } from './rectangles.ts';
import type { Frame } from './windows.ts';

const NAMES = ['Minimize', 'Maximize', 'Close'];

/** The buttons at the end of a title bar: in their frames where such are drawn, else as large as their pitch allows. */
export function findTitleButtons(frames: readonly Frame[], rectangles: readonly Rectangle[]): Found[] {
  return frames.flatMap(({ controls, titleBar }) => {
    if (controls.length < 2) return [];
    const pitch = (controls[controls.length - 1].x - controls[0].x) / (controls.length - 1);
    const side = Math.min(0.85 * pitch, titleBar.height - 2);
    const middle = controls[controls.length - 1].y + controls[controls.length - 1].height / 2;
    return controls.map((mark, index) => {
      const framed = rectangles
        .filter(
          ({ box }) =>
            containment(mark, box) > 0.95 &&
            box.width <= 1.05 * pitch &&
            box.width >= 0.6 * pitch &&
            bottom(box) <= bottom(titleBar),
        )
        .at(-1);
      return {
        role: 'button' as const,
        box: framed?.box ?? around(mark.x + mark.width / 2, middle, side),
        name: NAMES[index + NAMES.length - controls.length],
        state: [],
        confidence: 0.8,
      };
    });
  });
}

const around = (x: number, y: number, side: number): Box => ({
  x: Math.round(x - side / 2),
  y: Math.round(y - side / 2),
  width: Math.round(side),
  height: Math.round(side),
});
