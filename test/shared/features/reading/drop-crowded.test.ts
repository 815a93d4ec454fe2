import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sign, Stack } from '../../../../shared/features/reading/align-signs.ts';
import { dropCrowded } from '../../../../shared/features/reading/drop-crowded.ts';

const TALL = 12;
const PITCH = 9;

const stack = (x: number, width: number, height: number): Stack => ({
  box: { x, y: 20, width, height },
  glyphs: [],
});

const sign = (text: string, at: number, about: Partial<Sign> = {}): Sign => ({
  text,
  confidence: 0.9,
  x: at * PITCH,
  spaceBefore: false,
  stacks: { first: at, last: at },
  alone: false,
  ...about,
});

const read = (signs: readonly Sign[], stacks: readonly Stack[]): string =>
  dropCrowded(signs, stacks, TALL, PITCH)
    .map(({ text, spaceBefore }) => (spaceBefore ? ` ${text}` : text))
    .join('');

describe('dropCrowded', () => {
  it('leaves the surest of two letters that were read for the ink of one cell', () => {
    const signs = [sign('e', 0, { alone: true }), sign('l', 1, { confidence: 0.6 }), sign('L', 1)];
    const stacks = [stack(0, 7, 8), stack(9, 7, 12)];
    expect(read(signs, stacks)).toBe('eL');
    expect(dropCrowded(signs, stacks, TALL, PITCH)[1].alone).toBe(true);
  });

  it('leaves a mark out that is lower than its ink, however sure it is', () => {
    const signs = [sign('s', 0, { confidence: 0.5 }), sign('’', 0), sign("'", 1, { alone: true })];
    expect(read(signs, [stack(0, 7, 8), stack(11, 2, 4)])).toBe("s'");
  });

  it('keeps letters that touch over as many cells', () => {
    const signs = [sign('r', 0), sign('w', 0)];
    expect(read(signs, [stack(0, 16, 8)])).toBe('rw');
  });

  it('keeps the space before what it leaves out', () => {
    const signs = [
      sign('a', 0, { alone: true }),
      sign('1', 1, { confidence: 0.4, spaceBefore: true }),
      sign('l', 1),
    ];
    expect(read(signs, [stack(0, 7, 8), stack(27, 7, 12)])).toBe('a l');
  });

  it('leaves out what was read from no ink between two cells that follow each other', () => {
    const cells = [stack(0, 7, 12), stack(9, 7, 12), stack(27, 7, 12)];
    const [r, dollar, last] = [0, 1, 2].map((at) => sign('r$p'[at], at, { alone: true }));
    const lost = sign('s', 1, { stacks: null });
    expect(read([r, lost, dollar, last], cells)).toBe('r$p');
    expect(read([r, dollar, lost, last], cells)).toBe('r$sp');
  });

  it('leaves the surer of a dollar and a percent sign that were read from the ink of one', () => {
    const cells = [stack(0, 7, 12), stack(9, 7, 12)];
    const tilde = sign('~', 0, { alone: true });
    const percent = sign('%', 1, { alone: true, confidence: 0.4 });
    const dollar = sign('$', 1, { stacks: null });
    expect(read([tilde, percent, dollar], cells)).toBe('~$');
    expect(read([tilde, { ...dollar, confidence: 0.3 }, percent], cells)).toBe('~%');
  });

  it('never leaves ink without a character, nor adds one', () => {
    const widths = fc.array(fc.integer({ min: 3, max: 40 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(widths, fc.array(fc.nat(11), { maxLength: 30 }), (sizes, places) => {
        const stacks = sizes.map((width, index) => stack(index * 50, width, 8));
        const signs = places
          .map((place) => place % sizes.length)
          .sort((a, b) => a - b)
          .map((at, index, all) =>
            sign(String.fromCodePoint(97 + (index % 26)), at, {
              alone: all.filter((other) => other === at).length === 1,
            }),
          );
        const kept = dropCrowded(signs, stacks, TALL, PITCH);
        const inkOf = (list: readonly Sign[]) => new Set(list.map(({ stacks: span }) => span?.first));
        expect(inkOf(kept)).toEqual(inkOf(signs));
        expect(kept.length).toBeLessThanOrEqual(signs.length);
      }),
    );
  });
});
