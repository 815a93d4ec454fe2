/** Pixels of a recorded screen: decoding, tight boxes, lossless packing, degraded copies. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Box, DegradedCopy } from './scene.ts';

export type Pixels = { data: Uint8Array; width: number; height: number };

/** Decodes a PNG to RGB bytes. */
export async function decode(png: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(png)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height };
}

const at = (p: Pixels, x: number, y: number): number => {
  const i = (y * p.width + x) * 3;
  return (p.data[i] << 16) | (p.data[i + 1] << 8) | p.data[i + 2];
};

const distance = (a: number, b: number): number =>
  Math.max(
    Math.abs((a >> 16) - (b >> 16)),
    Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)),
    Math.abs((a & 255) - (b & 255)),
  );

/** The commonest colour of a region. */
function background(p: Pixels, [x0, y0, w, h]: Box): number {
  const counts = new Map<number, number>();
  for (let y = y0; y < y0 + h; y++)
    for (let x = x0; x < x0 + w; x++) counts.set(at(p, x, y), (counts.get(at(p, x, y)) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, -1])[0];
}

export function clip([x, y, w, h]: Box, p: Pixels): Box {
  const left = Math.max(0, Math.floor(x));
  const top = Math.max(0, Math.floor(y));
  return [
    left,
    top,
    Math.max(0, Math.min(p.width, Math.ceil(x + w)) - left),
    Math.max(0, Math.min(p.height, Math.ceil(y + h)) - top),
  ];
}

/**
 * The tight box of what stands out from the region's background, or null when nothing does.
 * `threshold` is the largest difference in a colour channel (0..255) that still counts as background.
 */
export function inkBox(p: Pixels, region: Box, threshold = 60): Box | null {
  const [x0, y0, w, h] = clip(region, p);
  if (w === 0 || h === 0) return null;
  const paper = background(p, [x0, y0, w, h]);
  let [left, top, right, bottom] = [x0 + w, y0 + h, -1, -1];
  for (let y = y0; y < y0 + h; y++)
    for (let x = x0; x < x0 + w; x++)
      if (distance(at(p, x, y), paper) > threshold) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
  return right < 0 ? null : [left, top, right - left + 1, bottom - top + 1];
}

/** Runs of columns with ink, joined over gaps of at most `gap` pixels: [left, width] of each. */
export function inkRuns(p: Pixels, region: Box, gap: number, threshold = 60): [number, number][] {
  const [x0, y0, w, h] = clip(region, p);
  const paper = background(p, [x0, y0, w, h]);
  const runs: [number, number][] = [];
  for (let x = x0; x < x0 + w; x++) {
    let ink = false;
    for (let y = y0; y < y0 + h && !ink; y++) ink = distance(at(p, x, y), paper) > threshold;
    if (!ink) continue;
    const last = runs.at(-1);
    if (last && x - (last[0] + last[1]) <= gap) last[1] = x - last[0] + 1;
    else runs.push([x, 1]);
  }
  return runs;
}

/** Rows of ink in a region, parted by at least one empty row of pixels: [top, height] of each. */
export function inkRows(p: Pixels, region: Box): [number, number][] {
  const [x, y0, w, h] = clip(region, p);
  const rows: [number, number][] = [];
  for (let y = y0; y < y0 + h; y++) {
    if (!inkBox(p, [x, y, w, 1])) continue;
    const last = rows.at(-1);
    if (last && y === last[0] + last[1]) last[1]++;
    else rows.push([y, 1]);
  }
  return rows.filter(([, height]) => height > 3);
}

/** The same pixels in fewer bytes: plain RGB, packed by optipng without changing the colour type. */
export async function pack(png: Buffer): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  const file = join(folder, 'picture.png');
  writeFileSync(
    file,
    await sharp(png).removeAlpha().toColourspace('srgb').png({ compressionLevel: 9 }).toBuffer(),
  );
  execFileSync('optipng', ['-quiet', '-o4', '-nc', '-np', '-nb', '-strip', 'all', file]);
  const packed = readFileSync(file);
  rmSync(folder, { recursive: true });
  return packed;
}

/** A worse copy of the same size, as cameras, messengers and zoomed-out screenshots make them. */
export async function degrade(png: Buffer, kind: DegradedCopy['kind']): Promise<Buffer> {
  const { width = 1, height = 1 } = await sharp(png).metadata();
  switch (kind) {
    case 'blur1':
    case 'blur2':
    case 'blur6':
      // The library cuts the bell curve off at a fifth of its height unless told otherwise.
      return sharp(png)
        .blur({ sigma: Number(kind.slice(4)), minAmplitude: 0.01 })
        .png()
        .toBuffer();
    case 'jpeg20':
      return sharp(await sharp(png).jpeg({ quality: 20 }).toBuffer())
        .png()
        .toBuffer();
    case 'down60':
    case 'down15': {
      const scale = Number(kind.slice(4)) / 100;
      const small = await sharp(png)
        .resize(Math.round(width * scale), Math.round(height * scale))
        .png()
        .toBuffer();
      return sharp(small).resize(width, height).png().toBuffer();
    }
  }
}
