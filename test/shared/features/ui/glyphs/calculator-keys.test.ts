import { describe, expect, test } from 'vitest';
import type { Found } from '../../../../../shared/features/ui/found.ts';
import { nameGlyphs } from '../../../../../shared/features/ui/glyphs/name-glyphs.ts';
import { prepareSurface } from '../../../../../shared/features/ui/surface.ts';
import { canvas, fill } from '../../../../fixtures/paint.ts';

const PLUS = { x: 52, y: 52, width: 16, height: 16 };

/** A button with a plus on it, among others of the given names. */
function named(others: readonly string[]): Found {
  const image = canvas(200, 120, [240, 240, 240]);
  fill(image, 59, 52, 2, 16, [20, 20, 20]);
  fill(image, 52, 59, 16, 2, [20, 20, 20]);
  const key = (name: string, x: number): Found => ({
    role: 'button',
    box: { x, y: 44, width: 32, height: 32 },
    name,
    state: [],
    confidence: 0.8,
  });
  const found = [key('', 44), ...others.map((name, index) => key(name, 90 + 2 * index))];
  return nameGlyphs(prepareSurface(image, []), found, [], [{ box: PLUS, ink: 60 }])[0];
}

describe('a plus without words', () => {
  test('adds', () => {
    expect(named(['Open', 'Help'])).toMatchObject({ name: 'Add', name_from: 'shape' });
  });

  test('is a sign of sums among the figures of a calculator', () => {
    expect(named([...'0123456789']).name).toBe('');
  });
});
