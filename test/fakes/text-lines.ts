import type { Line } from '../../shared/model/image-features.ts';

/** Lines of text as if read from a screen: 8 pixels a character, 20 a line, from the top left. */
export function textLines(text: string, left = 10, top = 10): Line[] {
  return text.split('\n').map((row, index) => {
    let x = left;
    const y = top + index * 20;
    const words = row.split(' ').map((word) => {
      const box = { x, y: y + 1, width: word.length * 8 - 1, height: 12 };
      x += (word.length + 1) * 8;
      return { text: word, confidence: 0.95, box };
    });
    const box = { x: left, y, width: Math.max(1, row.length * 8 - 1), height: 14 };
    return { id: `line-${index + 1}`, text: row, confidence: 0.95, box, words };
  });
}
