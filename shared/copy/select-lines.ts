import { type Box, centre, containsPoint } from '../model/geometry.ts';
import type { Line } from '../model/image-features.ts';

/** The lines of a region: of a line cut by its border, the words whose centre lies inside. */
export function selectLines(lines: readonly Line[], region: Box | null): Line[] {
  if (!region) return [...lines];
  return lines.flatMap((line) => {
    const words = line.words.filter((word) => {
      const { x, y } = centre(word.box);
      return containsPoint(region, x, y);
    });
    if (words.length === line.words.length && words.length > 0) return [line];
    if (words.length === 0) return [];
    const left = Math.min(...words.map((word) => word.box.x));
    const right = Math.max(...words.map((word) => word.box.x + word.box.width));
    const text = words.map((word) => word.text).join(' ');
    return [{ ...line, text, words, box: { ...line.box, x: left, width: right - left } }];
  });
}
