import { describe, expect, it } from 'vitest';
import { SharpCodec } from '../../../electron/services/image/sharp-codec.ts';
import { faintnessOf } from '../../../shared/features/faintness.ts';
import { pictureToLookAt } from '../../../shared/features/restore-picture.ts';
import { degrade } from '../../../shared/lab/degrade.ts';
import { levelEnds } from '../../../shared/raster/stretch-levels.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';

describe('a faint picture', () => {
  it('is told from one with its full range, and from one with nothing on it', async () => {
    const screen = await readFixture('./pictures/zenity_denied.png');
    expect(faintnessOf(screen)).toBeNull();
    const faded = await degrade(screen, { kind: 'contrast', amount: 0.15 }, new SharpCodec());
    if (!faded.ok) throw new Error(faded.error.message);
    expect(faintnessOf(faded.value)?.damage).toBe('faint');
    const empty = { ...screen, data: new Uint8ClampedArray(screen.data.length).fill(120) };
    expect(faintnessOf(empty)).toBeNull();
    expect(pictureToLookAt(empty, undefined)).toBe(empty);
  });

  it('is looked at with its range given back, though its words were read as it came', async () => {
    const screen = await readFixture('./pictures/zenity_denied.png');
    const faded = await degrade(screen, { kind: 'contrast', amount: 0.15 }, new SharpCodec());
    if (!faded.ok) throw new Error(faded.error.message);
    const { low, high } = levelEnds(pictureToLookAt(faded.value, undefined));
    expect(high - low).toBeGreaterThan(240);
  });
});
