import { describe, expect, it } from 'vitest';
import { hasDoubt } from '../../../../shared/features/reading/has-doubt.ts';
import { readInCells } from '../../../fakes/read-line.ts';

const read = () => readInCells('a sure line', { x: 20, baseline: 40, pitch: 8 });

describe('hasDoubt', () => {
  it('is false where every sign is sure and all ink was read', () => {
    const sure = read();
    expect(hasDoubt({ ...sure, signs: sure.signs.map((sign) => ({ ...sign, confidence: 0.9 })) })).toBe(
      false,
    );
  });

  it('is true for one sign that is unsure, or stands on no ink', () => {
    const sure = read().signs.map((sign) => ({ ...sign, confidence: 0.9 }));
    const unsure = sure.map((sign, index) => (index === 3 ? { ...sign, confidence: 0.7 } : sign));
    const afloat = sure.map((sign, index) => (index === 3 ? { ...sign, stacks: null } : sign));
    expect(hasDoubt({ ...read(), signs: unsure })).toBe(true);
    expect(hasDoubt({ ...read(), signs: afloat })).toBe(true);
  });

  it('is true for ink as tall as letters that no sign was read from', () => {
    const whole = read();
    const signs = whole.signs.slice(0, -1).map((sign) => ({ ...sign, confidence: 0.9 }));
    expect(hasDoubt({ ...whole, signs })).toBe(true);
  });
});
