import { type Picture, withoutFaintRows } from './stack-picture.ts';

/** Coverage (of 255) from which a pixel is ink, and up to which it is none. */
const INK = 110;
const GROUND = 90;
/** Columns of the stroke, as a part of the width; rows of an arm, and the rows between the arms, of the height. */
const STROKE = 0.45;
const ARM = 0.2;
const BETWEEN = { from: 0.28, to: 0.72 };
/** Rows below the line, as a part of the height: a digit stands on it. */
const BELOW = 0.08;

/**
 * What was read as one upright stroke, if it is a square bracket: a stroke along one side with an arm at the head and at
 * the foot, which reaches below the line.
 * @param feet how many rows stand above the line
 */
export function drawnAsBracket(drawn: Picture, feet: number): '[' | ']' | null {
  const picture = withoutFaintRows(drawn, INK);
  const { width, height } = picture;
  if (width < 3 || height < 2 * width || height - feet < Math.max(1, BELOW * height)) return null;
  if (isBracket(picture, (column) => column)) return '[';
  return isBracket(picture, (column) => width - 1 - column) ? ']' : null;
}

/** @param at the column of the picture that is so many columns away from the side of the stroke */
function isBracket({ width, height, data }: Picture, at: (column: number) => number): boolean {
  const stroke = Math.max(1, Math.floor(STROKE * width));
  const [arm, from, to] = [
    Math.max(1, Math.round(ARM * height)),
    Math.ceil(BETWEEN.from * height),
    Math.floor(BETWEEN.to * height),
  ];
  const most = (row: number, first: number, end: number): number => {
    let value = 0;
    for (let column = first; column < end; column++) value = Math.max(value, data[row * width + at(column)]);
    return value;
  };
  for (let row = 0; row < height; row++) if (most(row, 0, stroke) < INK) return false;
  for (let row = from; row < to; row++) if (most(row, stroke + 1, width) > GROUND) return false;
  const hasArm = (first: number, end: number): boolean => {
    for (let row = first; row < end; row++) if (most(row, stroke + 1, width) >= INK) return true;
    return false;
  };
  return hasArm(0, arm) && hasArm(height - arm, height);
}
