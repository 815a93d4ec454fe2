import { beforeAll, describe, expect, test } from 'vitest';
import { SharpCodec } from '../../../electron/services/image/sharp-codec.ts';
import { proposeBeforeReading, proposeRestorations } from '../../../shared/features/propose-restorations.ts';
import { pictureToLookAt, restorePicture } from '../../../shared/features/restore-picture.ts';
import { blurMotion } from '../../../shared/lab/blur.ts';
import { degrade } from '../../../shared/lab/degrade.ts';
import type { Degradation } from '../../../shared/model/lab-report.ts';
import { restorationSchema } from '../../../shared/model/restoration.ts';
import { cropRgba } from '../../../shared/raster/crop.ts';
import { toGray } from '../../../shared/raster/gray.ts';
import type { RgbaImage } from '../../../shared/raster/image.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';

const unread = { engine: 'none', language: 'eng', lines: [], mean_confidence: 0 };

describe('restoring a picture', () => {
  let screen: RgbaImage;
  beforeAll(async () => {
    const whole = await readFixture('./pictures/zenity_denied.png');
    const part = cropRgba(whole, { x: 400, y: 280, width: 480, height: 240 });
    if (!part) throw new Error('The fixture is smaller than it was.');
    screen = part;
  });

  const spoil = async (step: Degradation): Promise<RgbaImage> => {
    const spoiled = await degrade(screen, step, new SharpCodec());
    if (!spoiled.ok) throw new Error(spoiled.error.message);
    return spoiled.value;
  };

  /** Share of the pixels that are within two levels of the pixel to their right: grounds are flat. */
  const flatness = ({ width, data }: RgbaImage): number => {
    let flat = 0;
    for (let at = 0; at + 4 < data.length; at += 4)
      if ((at / 4 + 1) % width === 0 || Math.abs(data[at] - data[at + 4]) <= 2) flat++;
    return flat / (data.length / 4);
  };

  /** Mean distance in grey levels. */
  const distance = (a: RgbaImage, b: RgbaImage): number => {
    const [one, other] = [toGray(a).data, toGray(b).data];
    return one.reduce((sum, level, at) => sum + Math.abs(level - other[at]), 0) / one.length;
  };

  test('nothing is proposed for an undamaged screen', () => {
    expect(proposeBeforeReading(screen)).toEqual([]);
    expect(proposeRestorations(screen, unread)).toEqual([]);
  });

  test.each([
    ['noise', { kind: 'noise', amount: 6 }],
    ['compression', { kind: 'jpeg', amount: 30 }],
  ] as const)('%s is noticed, and its grounds are flat again', async (damage, step) => {
    const spoiled = await spoil(step);
    const [proposal] = [...proposeBeforeReading(spoiled), ...proposeRestorations(spoiled, unread)];
    expect(proposal.restoration.damage).toBe(damage);
    const cleaned = restorePicture(spoiled, proposal.restoration);
    expect(flatness(cleaned)).toBeGreaterThan(0.98 * flatness(screen));
    expect(flatness(cleaned)).toBeGreaterThan(flatness(spoiled));
    expect(distance(pictureToLookAt(spoiled, proposal.restoration), cleaned)).toBe(0);
  });

  test.each([
    ['noise', { kind: 'noise', amount: 48 }],
    ['compression', { kind: 'jpeg', amount: 10 }],
  ] as const)(
    'strong %s is also taken back by the network, and elements are sought in colours',
    async (damage, step) => {
      const spoiled = await spoil(step);
      const proposals = [...proposeBeforeReading(spoiled), ...proposeRestorations(spoiled, unread)];
      const proposal = proposals.find(({ restoration }) => restoration.learned);
      expect(proposal?.restoration.damage).toBe(damage);
      if (!proposal) return;
      const drawn = restorePicture(spoiled, proposal.restoration);
      expect(distance(drawn, screen)).toBeLessThan(distance(spoiled, screen));
      expect(distance(pictureToLookAt(spoiled, proposal.restoration), drawn)).toBeGreaterThan(0);
    },
  );

  test('a faint picture gets its contrast back', async () => {
    const faint = await spoil({ kind: 'contrast', amount: 0.1 });
    const [{ restoration }] = proposeRestorations(faint, unread);
    expect(restoration.damage).toBe('faint');
    expect(distance(restorePicture(faint, restoration), screen)).toBeLessThan(0.2 * distance(faint, screen));
  });

  test('an even movement is taken back, and elements are sought on the picture as it came', () => {
    const moved = blurMotion(screen, 5, 0);
    const [{ restoration }] = proposeRestorations(moved, unread);
    expect(restoration).toEqual({ damage: 'motion', strength: 5 });
    expect(distance(restorePicture(moved, restoration), screen)).toBeLessThan(0.8 * distance(moved, screen));
    expect(pictureToLookAt(moved, restoration) === moved).toBe(true);
  });

  test('a restoration of an earlier version, which knew blur alone, is still understood', () => {
    expect(restorationSchema.parse({ sigma: 1.5 })).toEqual({ damage: 'blur', strength: 1.5 });
    expect(restorationSchema.safeParse({ damage: 'age', strength: 1 }).success).toBe(false);
  });
});
