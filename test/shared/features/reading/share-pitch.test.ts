import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../shared/features/reading/read-line.ts';
import { sharePitch } from '../../../../shared/features/reading/share-pitch.ts';
import { readInCells } from '../../../fakes/read-line.ts';

const code = readInCells('const delay = 4', { x: 16, baseline: 40, pitch: 8 });

describe('sharePitch', () => {
  it('gives a short line the pitch of its neighbour, and its spaces with it', () => {
    const short = readInCells('a.b', { x: 32, baseline: 56, pitch: 8, known: false });
    short.signs[1].spaceBefore = true;
    const [, shared] = sharePitch([code, short]);
    expect(shared.pitch).toBe(8);
    expect(textOf(shared)).toBe('a.b');
  });

  it('leaves a line that stands beside the cells', () => {
    const label = readInCells('Save', { x: 36, baseline: 56, pitch: 9, known: false });
    expect(sharePitch([code, label])[1].pitch).toBeNull();
  });

  it('reads a bare upright stroke as a bar, one with a foot as it was read', () => {
    const bar = readInCells('l', { x: 16, baseline: 56, pitch: 8, known: false });
    bar.line.glyphs[0] = {
      ...bar.line.glyphs[0],
      box: { x: 19, y: 44, width: 2, height: 14 },
      area: 28,
    };
    expect(textOf(sharePitch([code, bar])[1])).toBe('|');
    const letter = readInCells('l', { x: 16, baseline: 56, pitch: 8, known: false });
    expect(textOf(sharePitch([code, letter])[1])).toBe('l');
  });
});
