import type { Box } from '../../../../shared/model/geometry.ts';
import type { Drawing } from './use-drawing.ts';

const ARROWS: Readonly<Record<string, [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * What a key does with annotations while the picture has the focus. False where it does nothing. Arrow keys move the
 * chosen one by a pixel (with Shift by ten), with Alt they move its end.
 */
export function drawingKey(
  press: { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean },
  drawing: Pick<Drawing, 'tool' | 'chosen' | 'nudge' | 'stretch' | 'remove' | 'choose' | 'step'>,
  targets: { place: () => boolean; reveal: (box: Box) => void; leaveTool: () => void },
): boolean {
  if (press.ctrlKey || press.metaKey) return false;
  const arrow = ARROWS[press.key];
  if (drawing.chosen && arrow) {
    const by = press.shiftKey ? 10 : 1;
    (press.altKey ? drawing.stretch : drawing.nudge)(arrow[0] * by, arrow[1] * by);
    return true;
  }
  if (press.altKey) return false;
  switch (press.key) {
    case 'Enter':
      return (drawing.tool !== 'look' || drawing.chosen !== null) && targets.place();
    case 'Delete':
    case 'Backspace':
      drawing.remove();
      return drawing.chosen !== null;
    case '.':
    case ',': {
      const box = drawing.step(press.key === '.' ? 1 : -1);
      if (box) targets.reveal(box);
      return box !== null;
    }
    case 'Escape':
      if (drawing.chosen) drawing.choose(null);
      else if (drawing.tool !== 'look') targets.leaveTool();
      else return false;
      return true;
    default:
      return false;
  }
}
