import { describe, expect, it } from 'vitest';
import type { LineCoverage } from '../../../../shared/features/reading/prepare-line.ts';
import { textOf } from '../../../../shared/features/reading/read-line.ts';
import { settleSameGlyphs } from '../../../../shared/features/reading/same-glyphs.ts';
import { readInCells } from '../../../fakes/read-line.ts';

/** A line whose characters are drawn as `drawn` has them and read as `text`. */
function shown(text: string, drawn: string) {
  const read = readInCells(text, { x: 10, baseline: 30, pitch: 8 });
  const box = { x: 9, y: 19, width: 8 * text.length + 2, height: 12 };
  const data = new Uint8Array(box.width * box.height);
  read.stacks.forEach((stack, index) => {
    const shade = 10 + 60 * 'abcd'.indexOf([...drawn].filter((letter) => letter !== ' ')[index]);
    for (let y = 0; y < stack.box.height; y++) {
      const from = (stack.box.y - box.y + y) * box.width + stack.box.x - box.x;
      data.fill(shade, from, from + stack.box.width);
    }
  });
  const coverage: LineCoverage = { box, data };
  return { read, coverage };
}

describe('settleSameGlyphs', () => {
  const many = ['dab bad', 'bad dab', 'dad add'].map((text) => shown(text, text));

  it('reads a drawing as it was read in most places', () => {
    const settled = settleSameGlyphs([...many, shown('dcd', 'dad')]);
    expect(settled.map(textOf)).toEqual(['dab bad', 'bad dab', 'dad add', 'dad']);
  });

  it('leaves a line whose characters were brought together with the ink of their neighbours', () => {
    // What was read as c lies on the ink of the a beside it.
    const settled = settleSameGlyphs([...many, shown('dac', 'dca')]);
    expect(textOf(settled[3])).toBe('dac');
  });
});
