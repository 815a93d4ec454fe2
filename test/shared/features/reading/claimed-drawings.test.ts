import { expect, test } from 'vitest';
import { claimedText, type Drawing } from '../../../../shared/features/reading/claimed-drawings.ts';

const drawing = (weights: Record<string, number>, more: Partial<Drawing> = {}): Drawing => ({
  picture: { width: 6, height: 10, data: new Uint8Array(60).fill(120) },
  pitch: 8,
  weights: new Map(Object.entries(weights)),
  amongDigits: false,
  ...more,
});

test('what was mostly read as an l is none where another drawing is the l of the font', () => {
  const one = drawing({ l: 2.4, '1': 0.5 });
  expect(claimedText(one, [one, drawing({ l: 15 })])).toBe('1');
  expect(claimedText(one, [one])).toBeNull();
  expect(claimedText(one, [one, drawing({ l: 3 })])).toBeNull();
});

test('a drawing that was never read as anything else is a 1 only in words with digits, where no other is', () => {
  const among = drawing({ l: 2 }, { amongDigits: true });
  expect(claimedText(among, [among, drawing({ l: 15 })])).toBe('1');
  expect(claimedText(among, [among, drawing({ l: 15 }), drawing({ '1': 4 })])).toBeNull();
  const alone = drawing({ l: 2 });
  expect(claimedText(alone, [alone, drawing({ l: 15 })])).toBeNull();
});

test('other fonts say nothing: of another pitch, of another weight', () => {
  const one = drawing({ l: 2.4, '1': 0.5 });
  expect(claimedText(one, [one, drawing({ l: 15 }, { pitch: 9 })])).toBeNull();
  const bold = { width: 6, height: 10, data: new Uint8Array(60).fill(230) };
  expect(claimedText(one, [one, drawing({ l: 15 }, { picture: bold })])).toBeNull();
});
