import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPieces, standsInCells } from '../../../../shared/features/reading/join-pieces.ts';
import { textOf } from '../../../../shared/features/reading/read-line.ts';
import { gridsOf } from '../../../../shared/features/reading/share-pitch.ts';
import { readInCells } from '../../../fakes/read-line.ts';

const row = { baseline: 50, pitch: 8 };

describe('joinPieces', () => {
  it('joins a word on a ground of its own with what touches it, without a space', () => {
    const key = readInCells('F1', { ...row, x: 0 });
    const label = readInCells('Help', { ...row, x: 16, ground: 2 });
    expect(joinPieces([label, key]).map(textOf)).toEqual(['F1Help']);
  });

  it('joins pieces one cell apart with a space, and leaves columns apart', () => {
    const pieces = [
      readInCells('Namespace', { ...row, x: 0 }),
      readInCells('size', { ...row, x: 80, known: false }),
      readInCells('column', { ...row, x: 160, known: false }),
    ];
    expect(joinPieces(pieces).map(textOf)).toEqual(['Namespace size', 'column']);
  });

  it('leaves what stands off the grid, and a small badge beside a title', () => {
    const title = readInCells('Library', { baseline: 50, pitch: 24, x: 0, known: false });
    for (const glyph of title.line.glyphs) glyph.box = { ...glyph.box, y: 24, height: 26 };
    const large = {
      ...title,
      line: { ...title.line, tall: 26, box: { ...title.line.box, y: 24, height: 26 } },
    };
    const badge = readInCells('2.4', { ...row, baseline: 40, x: 169, ground: 2, known: false });
    expect(joinPieces([large, badge])).toHaveLength(2);
    const code = readInCells('const a', { ...row, x: 0 });
    expect(joinPieces([code, readInCells('b', { ...row, x: 67, known: false })])).toHaveLength(2);
  });

  it('keeps every character, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,9}$/), fc.integer({ min: 0, max: 3 })), {
          minLength: 1,
          maxLength: 6,
        }),
        (words) => {
          let cell = 0;
          const pieces = words.map(([word, gap]) => {
            const piece = readInCells(word, { ...row, x: 8 * cell, known: word.length > 6 });
            cell += word.length + gap;
            return piece;
          });
          const joined = joinPieces(pieces).sort((a, b) => a.line.box.x - b.line.box.x);
          expect(joined.flatMap(({ signs }) => signs.map(({ text }) => text)).join('')).toBe(
            words.map(([word]) => word).join(''),
          );
          for (const { signs, stacks } of joined)
            for (const sign of signs)
              expect(Math.abs(stacks[sign.stacks?.first ?? -1].box.x + 3 - sign.x)).toBeLessThanOrEqual(4);
        },
      ),
    );
  });
});

describe('standsInCells', () => {
  const code = readInCells('margin:', { ...row, x: 0 });
  const grids = gridsOf([code]);
  it('takes what follows in the cells of the row', () => {
    expect(standsInCells(readInCells('0;', { ...row, x: 64, known: false }), [code], grids)).toBe(true);
  });
  it('takes no chevron, and nothing of another row', () => {
    expect(standsInCells(readInCells('v', { ...row, x: 64, known: false }), [code], grids)).toBe(false);
    expect(standsInCells(readInCells('0', { ...row, x: 64, baseline: 90 }), [code], grids)).toBe(false);
  });
});
