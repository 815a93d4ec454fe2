import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Look } from '../../../../shared/answer/states/look.ts';
import { oneUnlike } from '../../../../shared/answer/states/one-unlike.ts';

const WHITE = [255, 255, 255] as const;
const BLACK = [10, 10, 10] as const;
const BLUE = [40, 90, 230] as const;
const plain: Look = { ground: WHITE, under: WHITE, side: WHITE, rim: WHITE, letters: BLACK, stroke: 2 };

describe('the one of several that is drawn unlike the others', () => {
  it('is told by its ground, even a shade of it, by a line under it, a bar before it, or bold letters', () => {
    const shade: Look = { ...plain, ground: [244, 244, 244] };
    expect(oneUnlike([plain, shade, plain], 'row')).toMatchObject({ at: 1, part: 'ground' });
    const ruled: Look = { ...plain, under: BLUE };
    expect(oneUnlike([ruled, plain, plain], 'row')).toMatchObject({ at: 0, part: 'under' });
    const barred: Look = { ...plain, side: BLUE };
    expect(oneUnlike([plain, plain, barred], 'column')).toMatchObject({ at: 2, part: 'side' });
    const bold: Look = { ...plain, stroke: 2.8 };
    expect(oneUnlike([plain, plain, bold], 'row')).toMatchObject({ at: 2, part: 'stroke' });
  });

  it('is the one in coloured letters rather than one after the upright stroke of an icon', () => {
    const icon: Look = { ...plain, side: [120, 120, 120] };
    const colored: Look = { ...plain, letters: [235, 94, 40] };
    expect(oneUnlike([plain, colored, icon, plain], 'column')).toMatchObject({ at: 1, part: 'letters' });
    expect(oneUnlike([plain, plain, icon, plain], 'column')).toMatchObject({ at: 2, part: 'side' });
  });

  it('is none where two differ, where one is fainter, or where bars stand in a row', () => {
    const shade: Look = { ...plain, ground: [230, 230, 230] };
    expect(oneUnlike([shade, plain, shade, plain], 'row')).toBeNull();
    expect(oneUnlike([plain, { ...plain, letters: [170, 170, 170] }, plain], 'row')).toBeNull();
    expect(oneUnlike([plain, { ...plain, side: BLUE }, plain], 'row')).toBeNull();
  });

  it('is of two the one that does not stand on the colour around both', () => {
    const raised: Look = { ...plain, ground: [100, 100, 100] };
    expect(oneUnlike([raised, plain], 'row', WHITE)).toMatchObject({ at: 0, part: 'ground' });
    expect(oneUnlike([raised, plain], 'row', BLUE)).toBeNull();
    expect(oneUnlike([plain, plain], 'row', WHITE)).toBeNull();
  });

  it('is of two only the one with a colour that the other lacks', () => {
    expect(oneUnlike([plain, { ...plain, ground: [235, 235, 235] }], 'row')).toBeNull();
    expect(oneUnlike([plain, { ...plain, ground: BLUE }], 'row')).toMatchObject({ at: 1 });
    expect(oneUnlike([plain, { ...plain, letters: BLUE }], 'row')).toBeNull();
  });

  it('is nowhere among any number of looks that are the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.constantFrom('row' as const, 'column' as const),
        (count, axis) => {
          expect(oneUnlike(Array(count).fill(plain), axis)).toBeNull();
        },
      ),
    );
  });
});
