import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { SharpCodec } from '../../../electron/services/image/sharp-codec.ts';
import { cutTiles } from '../../../electron/services/vision/cut-tiles.ts';
import { addConflictViews } from '../../../shared/compare/conflict-views.ts';
import { planTiles } from '../../../shared/compare/plan-tiles.ts';
import type { Claim } from '../../../shared/model/vision.ts';

const codec = new SharpCodec();
const WHITE = { r: 255, g: 255, b: 255 };

/** A white picture with a blue rectangle at a place, as it is and as it would be sent. */
async function sentPicture(width: number, height: number, at: { x: number; y: number }) {
  const blue = await sharp({ create: { width: 60, height: 20, channels: 3, background: '#0000ff' } })
    .png()
    .toBuffer();
  const png = await sharp({ create: { width, height, channels: 3, background: WHITE } })
    .composite([{ input: blue, left: at.x, top: at.y }])
    .png()
    .toBuffer();
  const decoded = await codec.decode(png);
  if (!decoded.ok) throw new Error(decoded.error.message);
  const tiles = planTiles(width, height);
  return { painted: decoded.value.pixels, tiles, pictures: await cutTiles(png, tiles) };
}

const conflictAt = (x: number, y: number): Claim => ({
  text: '2',
  status: 'conflict',
  shown: '1',
  region: { x, y, width: 60, height: 20, label: '1' },
  nearest: null,
});

/** Share of blue among the pixels of a view. */
async function blueShare(url = ''): Promise<number> {
  const png = Buffer.from(url.split(',')[1] ?? '', 'base64');
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let blue = 0;
  for (let at = 0; at < data.length; at += 3) if (data[at] < 60 && data[at + 2] > 200) blue++;
  return blue / (info.width * info.height);
}

describe('the two sides of a conflict', () => {
  it.each([
    [900, 600, 400, 300],
    [900, 600, 0, 0],
    [900, 600, 840, 580],
    [3840, 2160, 1890, 1070],
    [3840, 2160, 3780, 2140],
    [300, 40, 120, 10],
  ])('show the place on a picture of %d x %d at %d,%d', async (width, height, x, y) => {
    const sent = await sentPicture(width, height, { x, y });
    const [{ view }] = await addConflictViews([conflictAt(x, y)], sent, codec);
    const [screen, arrived] = [await blueShare(view?.screen), await blueShare(view?.sent)];
    expect(screen).toBeGreaterThan(0.05);
    expect(arrived).toBeGreaterThan(screen / 2);
  });

  it('also show what comes closest to the claim', async () => {
    const sent = await sentPicture(900, 600, { x: 700, y: 500 });
    const nearest = { x: 700, y: 500, width: 60, height: 20, label: '22' };
    const [{ view }] = await addConflictViews([{ ...conflictAt(20, 20), nearest }], sent, codec);
    expect(await blueShare(view?.screen)).toBe(0);
    expect(await blueShare(view?.nearest ?? '')).toBeGreaterThan(0.05);
  });

  it('are not made for claims without a conflict', async () => {
    const claim: Claim = { text: '1', status: 'supported', region: null, shown: null };
    expect(await addConflictViews([claim], await sentPicture(90, 60, { x: 1, y: 1 }), codec)).toEqual([
      claim,
    ]);
  });
});
