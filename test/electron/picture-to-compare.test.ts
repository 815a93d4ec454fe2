import { describe, expect, test } from 'vitest';
import { pictureToCompare } from '../../electron/picture-to-compare.ts';
import type { Shot } from '../../shared/contract.ts';

const shot = (id: string): Shot => ({
  id,
  name: `${id}.png`,
  media_type: 'image/png',
  width: 10,
  height: 10,
  added_at: '2026-01-01T00:00:00.000Z',
  origin: 'file',
  state: 'new',
  error: null,
});
const open = [shot('new'), shot('old')];

describe('the picture that is compared with', () => {
  test('is the one named', () => {
    expect(pictureToCompare('what changed?', [], { shot: 'new', with: 'named' }, open)).toBe('named');
  });

  test('is the newest other one, where the question compares', () => {
    expect(pictureToCompare('what changed?', [], { shot: 'new' }, open)).toBe('old');
    expect(pictureToCompare('spot the differences', [], { shot: 'old' }, open)).toBe('new');
  });

  test('is none where there is nothing to compare', () => {
    expect(pictureToCompare('what changed?', [], { shot: 'new' }, [open[0]])).toBeNull();
    expect(pictureToCompare('what is the total?', [], { shot: 'new' }, open)).toBeNull();
  });
});
