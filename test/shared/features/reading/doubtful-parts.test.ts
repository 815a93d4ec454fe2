import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf, doubtfulParts } from '../../../../shared/features/reading/doubtful-parts.ts';
import type { LineCoverage } from '../../../../shared/features/reading/prepare-line.ts';
import { readInCells } from '../../../fakes/read-line.ts';

const TEXT = 'the second word of this long line is in doubt';
const plain = readInCells(TEXT, { x: 20, baseline: 40, pitch: 8 });
const line = (unsure: (index: number) => boolean) => {
  const read = readInCells(TEXT, { x: 20, baseline: 40, pitch: 8 });
  return {
    ...read,
    signs: read.signs.map((sign, index) => (unsure(index) ? { ...sign, confidence: 0.4 } : sign)),
  };
};
const box = { x: 19, y: 29, width: TEXT.length * 8, height: 12 };
const coverage: LineCoverage = {
  box,
  data: Uint8Array.from({ length: box.width * box.height }, (_, at) => at % 251),
};

describe('doubtfulParts', () => {
  it('is the word in doubt, up to the middle of the gaps beside it', () => {
    const read = line((index) => index === 4);
    expect(doubtfulParts(read, coverage)).toEqual([{ from: 3, to: 9, left: 48, right: 104 }]);
  });

  it('takes neighbours with a short word, and the whole line where most of it is in doubt', () => {
    const read = line((index) => plain.signs[index].text === 'f' && index < 16);
    const [part] = doubtfulParts(read, coverage) ?? [];
    const words = read.signs.slice(part.from, part.to).map((sign) => sign.text);
    expect(words.join('')).toBe('wordofthis');
    expect(
      doubtfulParts(
        line(() => true),
        coverage,
      ),
    ).toBeNull();
  });

  it('holds every sign in doubt, in parts that do not overlap and are cut as they lie', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 35 }), { minLength: 1, maxLength: 4 }),
        (doubts) => {
          const parts = doubtfulParts(
            line((index) => doubts.includes(index)),
            coverage,
          );
          if (!parts) return;
          for (const index of doubts)
            expect(parts.some(({ from, to }) => index >= from && index < to)).toBe(true);
          parts.forEach((part, index) => {
            if (index > 0) expect(part.left).toBeGreaterThanOrEqual(parts[index - 1].right);
            const cut = coverageOf(coverage, part);
            expect(cut.box).toEqual({ ...box, x: part.left, width: part.right - part.left });
            const at = box.width + part.left - box.x;
            expect(cut.data[cut.box.width]).toBe(coverage.data[at]);
          });
        },
      ),
    );
  });
});
