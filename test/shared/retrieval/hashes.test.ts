import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RgbaImage } from '../../../shared/raster/image.ts';
import { classifyDuplicate } from '../../../shared/retrieval/classify-duplicate.ts';
import { misreadingDistance, nearSpelling } from '../../../shared/retrieval/near-spelling.ts';
import { countBits, hammingDistance, perceptualHash } from '../../../shared/retrieval/perceptual-hash.ts';
import { rankLikeness } from '../../../shared/retrieval/rank-likeness.ts';
import { textHash } from '../../../shared/retrieval/text-hash.ts';

/** Grey rectangles at places that a number decides. */
function scene(seed: number, width = 320, height = 200): RgbaImage {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let box = 0; box < 9; box++) {
    const left = Math.floor(((((seed * 37 + box * 71) % 83) / 83) * width * 3) / 4);
    const top = Math.floor(((((seed * 53 + box * 29) % 61) / 61) * height * 3) / 4);
    const gray = (seed * 91 + box * 47) % 200;
    for (let y = top; y < Math.min(height, top + height / 6); y++)
      for (let x = left; x < Math.min(width, left + width / 5); x++)
        data.set([gray, gray, gray], (y * width + x) * 4);
  }
  return { width, height, data };
}

describe('perceptualHash', () => {
  it('hardly changes with size and noise, and much with the picture', () => {
    const original = perceptualHash(scene(1));
    const noisy = scene(1);
    for (let at = 0; at < noisy.data.length; at++)
      if (at % 4 < 3) noisy.data[at] = Math.max(0, noisy.data[at] - (at % 23));
    expect(hammingDistance(original, perceptualHash(scene(1, 640, 400)))).toBeLessThan(20);
    expect(hammingDistance(original, perceptualHash(noisy))).toBeLessThan(20);
    for (const seed of [2, 3, 4, 5])
      expect(hammingDistance(original, perceptualHash(scene(seed)))).toBeGreaterThan(60);
  });

  it('takes any size, one pixel and one colour too', () => {
    for (const [width, height] of [
      [1, 1],
      [1, 500],
      [63, 2],
    ]) {
      const hash = perceptualHash({ width, height, data: new Uint8Array(width * height * 4).fill(128) });
      expect(hash).toHaveLength(32);
    }
  });

  it('counts bits', () => {
    fc.assert(
      fc.property(fc.integer(), (word) => {
        expect(countBits(word)).toBe((word >>> 0).toString(2).replaceAll('0', '').length);
      }),
    );
  });
});

describe('textHash', () => {
  it('is near for texts that share most words and far for others', () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${index * 7}`);
    const changed = words.with(5, 'other').with(30, 'another');
    const foreign = words.map((word) => `${word}x`);
    const distance = (a: string[], b: string[]): number =>
      hammingDistance(textHash(a.join(' ')), textHash(b.join(' ')));
    expect(
      distance(
        words,
        words.map((word) => word.toUpperCase()),
      ),
    ).toBe(0);
    expect(distance(words, changed)).toBeLessThan(14);
    expect(distance(words, foreign)).toBeGreaterThan(18);
  });

  it('tells duplicates by look and text', () => {
    expect(classifyDuplicate({ look: 5, text: 3 })).toBe('same_look_and_text');
    expect(classifyDuplicate({ look: 5, text: 30 })).toBe('same_look_other_text');
    expect(classifyDuplicate({ look: 120, text: 0 })).toBeNull();
  });

  it('ranks likeness by all signs together', () => {
    const ranked = rankLikeness([
      { id: 'unrelated', look: 128, text: 32, cosine: 0.1 },
      { id: 'blurred copy', look: 12, text: 30, cosine: 0.3 },
      { id: 'same text in dark', look: 110, text: 2, cosine: 0.9 },
    ]);
    expect(ranked.map(({ signals }) => signals.id)).toEqual([
      'blurred copy',
      'same text in dark',
      'unrelated',
    ]);
    expect(ranked[0].why[0]).toBe('the look is 91 % alike');
  });
});

describe('near spelling', () => {
  it('is symmetric, 0 only for the same word, and cheaper for confusions', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(misreadingDistance(a, b)).toBe(misreadingDistance(b, a));
        expect(misreadingDistance(a, b) === 0).toBe(a === b);
        expect(misreadingDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
    expect(misreadingDistance('err0r', 'error')).toBe(0.5);
  });

  it.each([
    ['passwrod', 'password', true],
    ['c0nfig', 'config', true],
    ['l0g1n', 'login', false],
    ['death', 'depth', false],
    ['form', 'for', false],
    ['certifcate', 'certificate', true],
  ])('%s for %s: %s', (a, b, near) => expect(nearSpelling(a, b)).toBe(near));
});
