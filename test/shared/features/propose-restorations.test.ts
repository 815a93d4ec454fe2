import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { SharpCodec } from '../../../electron/services/image/sharp-codec.ts';
import { proposeRestorations } from '../../../shared/features/propose-restorations.ts';
import { type Truth, truthRecord } from '../../bench/truth-record.ts';

const SCREENS = new URL('../../fixtures/held-screens/', import.meta.url);

/** What is proposed for a recorded screen, its text read without a fault. */
async function proposalsFor(name: string, change: (file: URL) => Promise<Uint8Array>) {
  const truth = JSON.parse(readFileSync(new URL(`truth/${name}.json`, SCREENS), 'utf8')) as Truth;
  const decoded = await new SharpCodec().decode(await change(new URL(`images/${truth.image}`, SCREENS)));
  if (!decoded.ok) throw new Error(decoded.error.message);
  const { pixels } = decoded.value;
  return proposeRestorations(pixels, truthRecord(truth, pixels).text);
}

const asItIs = async (file: URL): Promise<Uint8Array> => readFileSync(file);
const asJpeg =
  (quality: number) =>
  (file: URL): Promise<Uint8Array> =>
    sharp(readFileSync(file)).jpeg({ quality }).toBuffer();

const blurred =
  (sigma: number) =>
  (file: URL): Promise<Uint8Array> =>
    sharp(readFileSync(file)).blur({ sigma, minAmplitude: 0.01 }).png().toBuffer();

describe('proposeRestorations', () => {
  it.each(['klavaro_start', 'kitty_perl_syntax'])('reads the sharp screen %s once', async (name) => {
    expect(await proposalsFor(name, asItIs)).toEqual([]);
  });

  it.each([20, 50, 80])('takes JPEG compression of quality %i back', async (quality) => {
    const proposed = await proposalsFor('klavaro_start', asJpeg(quality));
    for (const { restoration } of proposed) expect(restoration.damage).toBe('compression');
    expect(proposed.slice(0, 2).map(({ restoration }) => restoration.strength)).toEqual([15, 40]);
  });

  it('lets the network draw text anew where the compression is strong', async () => {
    const [strong, mild] = await Promise.all(
      [10, 90].map((quality) => proposalsFor('klavaro_start', asJpeg(quality))),
    );
    expect(strong.some(({ restoration }) => restoration.learned)).toBe(true);
    expect(mild.some(({ restoration }) => restoration.learned)).toBe(false);
  });

  it('takes back a blur of one pixel, with which a picture still passes for good', async () => {
    const proposed = await proposalsFor('kitty_perl_syntax', blurred(1));
    expect(proposed.map(({ restoration }) => restoration.damage)).toEqual(['blur']);
    expect(proposed[0].restoration.strength).toBeCloseTo(1, 0);
  });
});
