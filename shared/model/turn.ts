import { type Box, bottom, right } from './geometry.ts';

type Point = { x: number; y: number };

/** How points and boxes of a picture and of the same picture turned upright belong together, all in pixels. */
export type Turn = {
  /** Size of the upright picture: its canvas grows to hold all of the tilted one. */
  width: number;
  height: number;
  toSource: (point: Point) => Point;
  toUpright: (point: Point) => Point;
  /** The box around an upright box as it lies tilted in the source. */
  boxToSource: (box: Box) => Box;
  /** The upright box that a box around its tilted self came from; the inverse of `boxToSource` within a few pixels. */
  boxToUpright: (box: Box) => Box;
};

/**
 * Geometry of a picture of the given size that is turned clockwise by some degrees (less than 45), and of the upright
 * one that turning it back about its middle gives.
 */
export function turnOf(source: { width: number; height: number }, degrees: number): Turn {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [c, s] = [Math.abs(cos), Math.abs(sin)];
  const width = Math.ceil(source.width * c + source.height * s);
  const height = Math.ceil(source.width * s + source.height * c);
  const turned = ({ x, y }: Point, sign: 1 | -1): Point => ({
    x: cos * x - sign * sin * y,
    y: sign * sin * x + cos * y,
  });
  const toSource = ({ x, y }: Point): Point => {
    const point = turned({ x: x - width / 2, y: y - height / 2 }, 1);
    return { x: point.x + source.width / 2, y: point.y + source.height / 2 };
  };
  const toUpright = ({ x, y }: Point): Point => {
    const point = turned({ x: x - source.width / 2, y: y - source.height / 2 }, -1);
    return { x: point.x + width / 2, y: point.y + height / 2 };
  };
  const around = (
    middle: Point,
    wide: number,
    high: number,
    within: { width: number; height: number },
  ): Box => {
    const x = bounded(middle.x - wide / 2, within.width - 1);
    const y = bounded(middle.y - high / 2, within.height - 1);
    return {
      x,
      y,
      width: Math.max(1, bounded(middle.x + wide / 2, within.width) - x),
      height: Math.max(1, bounded(middle.y + high / 2, within.height) - y),
    };
  };
  return {
    width,
    height,
    toSource,
    toUpright,
    boxToSource: (box) =>
      around(toSource(middleOf(box)), box.width * c + box.height * s, box.width * s + box.height * c, source),
    boxToUpright: (box) => {
      // A box cut off at the border can come out flat or narrow: no side is longer or shorter than can be.
      const both = c * c - s * s;
      const wide = Math.max(1, Math.min(box.width / c, (box.width * c - box.height * s) / both));
      const high = Math.max(1, Math.min(box.height / c, (box.height * c - box.width * s) / both));
      return around(toUpright(middleOf(box)), wide, high, { width, height });
    },
  };
}

const middleOf = (box: Box): Point => ({ x: (box.x + right(box)) / 2, y: (box.y + bottom(box)) / 2 });

const bounded = (value: number, most: number): number => Math.round(Math.min(most, Math.max(0, value)));
