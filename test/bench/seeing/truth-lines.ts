import type { Line } from '../../../shared/model/image-features.ts';

/** Lines as perfect reading would give them; words are placed by their share of the characters. */
export function truthLines(text: readonly { text: string; box: [number, number, number, number] }[]): Line[] {
  return text.map(({ text: line, box: [x, y, width, height] }, index) => {
    let at = 0;
    const words = line
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => {
        const start = line.indexOf(word, at);
        at = start + word.length;
        const left = x + Math.round((start / line.length) * width);
        const wide = Math.max(1, Math.round((word.length / line.length) * width));
        return { text: word, confidence: 0.95, box: { x: left, y, width: wide, height } };
      });
    return { id: `line-${index + 1}`, text: line, confidence: 0.95, box: { x, y, width, height }, words };
  });
}
