import { describe, expect, it } from 'vitest';
import { SharpCodec } from '../../../electron/services/image/sharp-codec.ts';
import { sharpenText } from '../../../shared/features/sharpen-text.ts';
import { degrade } from '../../../shared/lab/degrade.ts';
import { grayOf } from '../../../shared/raster/gray-of.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';

describe('sharpening the text of a picture', () => {
  it('leaves flat ground as it is', () => {
    const flat = { width: 150, height: 40, data: new Uint8Array(6000).fill(77) };
    expect(sharpenText(flat)).toEqual(flat);
  });

  it('brings a screen that was shrunk to half and blown up again nearer to what it was', async () => {
    const screen = await readFixture('./pictures/zenity_denied.png');
    const was = grayOf(screen);
    const spoiled = await degrade(screen, { kind: 'downscale', amount: 0.5 }, new SharpCodec());
    if (!spoiled.ok) throw new Error(spoiled.error.message);
    const shrunk = grayOf(spoiled.value);
    const drawn = sharpenText(shrunk);
    expect([drawn.width, drawn.height]).toEqual([was.width, was.height]);
    const distance = (other: Uint8Array): number =>
      was.data.reduce((sum, level, at) => sum + Math.abs(level - other[at]), 0);
    expect(distance(drawn.data)).toBeLessThan(0.9 * distance(shrunk.data));
  });
});
