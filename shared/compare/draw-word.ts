import type { RgbaImage } from '../raster/image.ts';

/** Letters of a 5 x 7 dot matrix, seven rows each, five bits a row; those that are easily confused are left out. */
const GLYPHS: Record<string, readonly number[]> = {
  A: [0b01110, 0b10001, 0b10001, 0b11111, 0b10001, 0b10001, 0b10001],
  C: [0b01110, 0b10001, 0b10000, 0b10000, 0b10000, 0b10001, 0b01110],
  E: [0b11111, 0b10000, 0b10000, 0b11110, 0b10000, 0b10000, 0b11111],
  F: [0b11111, 0b10000, 0b10000, 0b11110, 0b10000, 0b10000, 0b10000],
  H: [0b10001, 0b10001, 0b10001, 0b11111, 0b10001, 0b10001, 0b10001],
  K: [0b10001, 0b10010, 0b10100, 0b11000, 0b10100, 0b10010, 0b10001],
  L: [0b10000, 0b10000, 0b10000, 0b10000, 0b10000, 0b10000, 0b11111],
  M: [0b10001, 0b11011, 0b10101, 0b10101, 0b10001, 0b10001, 0b10001],
  N: [0b10001, 0b11001, 0b10101, 0b10101, 0b10011, 0b10001, 0b10001],
  P: [0b11110, 0b10001, 0b10001, 0b11110, 0b10000, 0b10000, 0b10000],
  R: [0b11110, 0b10001, 0b10001, 0b11110, 0b10100, 0b10010, 0b10001],
  T: [0b11111, 0b00100, 0b00100, 0b00100, 0b00100, 0b00100, 0b00100],
  W: [0b10001, 0b10001, 0b10001, 0b10101, 0b10101, 0b11011, 0b10001],
  X: [0b10001, 0b01010, 0b00100, 0b00100, 0b00100, 0b01010, 0b10001],
};
export const WORD_LETTERS = Object.keys(GLYPHS).join('');

const DOT = 8;
const MARGIN = 40;
const ADVANCE = 6;
/** Dots that a letter is tall. */
export const LETTER_ROWS = 7;

/** A picture of a word, black on white: what a vision model must be able to read before it is shown anything else. */
export function drawWord(word: string): RgbaImage {
  const width = 2 * MARGIN + (word.length * ADVANCE - 1) * DOT;
  const height = 2 * MARGIN + LETTER_ROWS * DOT;
  const picture = { width, height, data: new Uint8Array(width * height * 4).fill(255) };
  writeWord(picture, word, MARGIN, MARGIN, DOT);
  return picture;
}

/** Writes a word of WORD_LETTERS in black, its top left corner at x, y; `dot` is the side of one dot in pixels. */
export function writeWord({ data, width }: RgbaImage, word: string, x: number, y: number, dot: number): void {
  [...word].forEach((letter, index) => {
    GLYPHS[letter].forEach((bits, row) => {
      for (let column = 0; column < 5; column++)
        if (bits & (16 >> column))
          fillDot(data, width, x + (index * ADVANCE + column) * dot, y + row * dot, dot);
    });
  });
}

function fillDot(data: RgbaImage['data'], width: number, left: number, top: number, dot: number): void {
  for (let y = top; y < top + dot; y++)
    for (let x = left; x < left + dot; x++) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
}
