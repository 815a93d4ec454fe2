import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { wholeLines } from '../../../shared/capture/whole-lines.ts';
import type { GrayImage } from '../../../shared/raster/image.ts';

/** A dialog with two lines of text, and a window's edge right of them. */
async function screen(ground = '#ffffff', ink = '#202020'): Promise<GrayImage> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200">
    <rect width="600" height="200" fill="${ground}"/><rect x="520" y="0" width="1" height="200" fill="#888"/>
    <text x="100" y="80" font-family="DejaVu Sans" font-size="16" fill="${ink}">Could not write the archive to disk</text>
    <text x="100" y="120" font-family="DejaVu Sans" font-size="16" fill="${ink}">Permission denied</text></svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const gray = new Uint8Array(info.width * info.height);
  for (let at = 0; at < gray.length; at++) gray[at] = data[at * info.channels];
  return { width: info.width, height: info.height, data: gray };
}

/** The box of the ink in an area of the screen. */
function inkIn({ data, width }: GrayImage, left: number, top: number, right: number, bottom: number) {
  const ground = data[0];
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++)
      if (Math.abs(data[y * width + x] - ground) > 60) {
        xs.push(x);
        ys.push(y);
      }
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) + 1 - x, height: Math.max(...ys) + 1 - y };
}

describe.each([
  ['light', '#ffffff', '#202020'],
  ['dark', '#1e1e2e', '#cdd6f4'],
])('a region on a %s screen', (_name, ground, ink) => {
  it('grows to the end of the lines that it cuts on the right and on the left, and no further', async () => {
    const picture = await screen(ground, ink);
    const line = inkIn(picture, 90, 60, 500, 90);
    const region = { x: 140, y: 40, width: 160, height: 60 };
    const seen = { x: 0, y: line.y - region.y, width: region.width, height: line.height };
    const whole = wholeLines(picture, region, [seen]);
    expect(whole?.x).toBeGreaterThanOrEqual(line.x - 3);
    expect(whole?.x).toBeLessThanOrEqual(line.x);
    const end = (whole?.x ?? 0) + (whole?.width ?? 0);
    expect(end).toBeGreaterThanOrEqual(line.x + line.width);
    expect(end).toBeLessThan(line.x + line.width + 6);
    expect(whole).toMatchObject({ y: region.y, height: region.height });
  });

  it('grows to the full height of a line that its lower edge cuts', async () => {
    const picture = await screen(ground, ink);
    const line = inkIn(picture, 90, 100, 500, 130);
    const region = { x: 80, y: 40, width: 400, height: line.y + 5 - 40 };
    const seen = { x: line.x - region.x, y: line.y - region.y, width: line.width, height: 5 };
    const whole = wholeLines(picture, region, [seen]);
    expect((whole?.y ?? 0) + (whole?.height ?? 0)).toBeGreaterThanOrEqual(line.y + line.height);
    expect((whole?.y ?? 0) + (whole?.height ?? 0)).toBeLessThan(line.y + line.height + 5);
  });

  it('stays where its edge runs between words, or no line is near it', async () => {
    const picture = await screen(ground, ink);
    const line = inkIn(picture, 90, 60, 500, 90);
    const inside = { x: 90, y: 40, width: 420, height: 60 };
    const box = { ...line, x: line.x - inside.x, y: line.y - inside.y };
    expect(wholeLines(picture, inside, [box])).toBeNull();
    const columns = Array.from({ length: line.width }, (_, index) => line.x + index);
    const clear = (x: number) =>
      Array.from({ length: line.height }, (_, row) => picture.data[(line.y + row) * picture.width + x]).every(
        (value) => Math.abs(value - picture.data[0]) < 10,
      );
    // The middle of the first space between words.
    const space = columns.find((x) => [0, 1, 2, 3].every((step) => clear(x + step)));
    if (space === undefined) throw new Error('no space');
    const word = { x: 90, y: 40, width: space + 1 - 90, height: 60 };
    const first = { x: 10, y: line.y - 40, width: space - 100, height: line.height };
    expect(wholeLines(picture, word, [first])).toBeNull();
    expect(wholeLines(picture, word, [])).toBeNull();
  });
});
