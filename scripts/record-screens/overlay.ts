/** Draws a recording's truth over its picture, so that a person can check it. */
import sharp from 'sharp';
import type { Recording } from './scene.ts';

const escapeMarkup = (s: string): string => s.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Lines of text get blue boxes, elements red ones with role and name; the words as told stand beside the picture. */
export async function drawOverlay({ png, text, elements }: Recording): Promise<Buffer> {
  const { width = 1, height = 1 } = await sharp(png).metadata();
  const side = 620;
  const boxes = [
    ...elements.map(
      ({ box: [x, y, w, h], role }) =>
        `<rect x="${x + 0.5}" y="${y + 0.5}" width="${w - 1}" height="${h - 1}" fill="none" stroke="red"/><text x="${x + 2}" y="${y + 8}" font-size="8" fill="red">${role}</text>`,
    ),
    ...text.map(
      ({ box: [x, y, w, h] }) =>
        `<rect x="${x - 0.5}" y="${y - 0.5}" width="${w + 1}" height="${h + 1}" fill="none" stroke="blue"/>`,
    ),
    ...text.map(
      ({ box, text: words }) =>
        `<text x="${width + 4}" y="${box[1] + 9}" font-size="9" fill="blue">${escapeMarkup(words).slice(0, 130)}</text>`,
    ),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width + side}" height="${height}" font-family="Liberation Sans">${boxes.join('')}</svg>`;
  return sharp(png)
    .removeAlpha()
    .extend({ right: side, background: 'white' })
    .composite([{ input: Buffer.from(svg) }])
    .png()
    .toBuffer();
}
