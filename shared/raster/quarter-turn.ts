import type { Box } from '../model/geometry.ts';
import type { RgbaImage } from './image.ts';

/** A quarter turn: `clockwise` sets upright what is written from below to above. */
export type QuarterTurn = 'clockwise' | 'counterclockwise';

/** A picture turned by a quarter, with so many pixels more on each side, in which its border goes on. */
export function quarterTurn(source: RgbaImage, turn: QuarterTurn, margin: number): RgbaImage {
  const [width, height] = [source.height + 2 * margin, source.width + 2 * margin];
  const data = new Uint8Array(width * height * 4);
  const within = (value: number, end: number): number => Math.min(end - 1, Math.max(0, value));
  for (let y = 0, out = 0; y < height; y++)
    for (let x = 0; x < width; x++, out += 4) {
      const [along, across] = [within(x - margin, source.height), within(y - margin, source.width)];
      const column = turn === 'clockwise' ? across : source.width - 1 - across;
      const row = turn === 'clockwise' ? source.height - 1 - along : along;
      const from = 4 * (row * source.width + column);
      for (let channel = 0; channel < 4; channel++) data[out + channel] = source.data[from + channel];
    }
  return { width, height, data };
}

/** Where a box of the turned picture lies in its source, cut to it. */
export function boxBeforeTurn(
  box: Box,
  source: { width: number; height: number },
  turn: QuarterTurn,
  margin: number,
): Box {
  const cut = (from: number, length: number, most: number): [number, number] => {
    const start = Math.min(most - 1, Math.max(0, from - margin));
    return [start, Math.max(1, Math.min(most, from - margin + length) - start)];
  };
  const [along, height] = cut(box.x, box.width, source.height);
  const [across, width] = cut(box.y, box.height, source.width);
  return turn === 'clockwise'
    ? { x: across, y: source.height - along - height, width, height }
    : { x: source.width - across - width, y: along, width, height };
}
