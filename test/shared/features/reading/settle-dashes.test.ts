import { expect, test } from 'vitest';
import { type Sign, stackGlyphs } from '../../../../shared/features/reading/align-signs.ts';
import { settleDashes } from '../../../../shared/features/reading/settle-dashes.ts';
import { toLine } from '../../../../shared/features/reading/text-line.ts';
import { glyphOf, readInCells } from '../../../fakes/read-line.ts';

/** `8 – 9` and the like: two digits ten pixels high with a dash between them that begins `gap` pixels off. */
function between(dash: string, width: number, gap: number, spaces: [boolean, boolean], pitch: number | null) {
  const boxes = [
    { x: 0, y: 0, width: 6, height: 10 },
    { x: 6 + gap, y: 5, width, height: 1 },
    { x: 6 + gap + width + gap, y: 0, width: 6, height: 10 },
  ];
  const stacks = stackGlyphs(toLine(boxes.map(glyphOf)));
  const signs = [...`8${dash}9`].map(
    (text, at): Sign => ({
      text,
      confidence: 0.9,
      x: boxes[at].x,
      spaceBefore: at > 0 && spaces[at - 1],
      stacks: { first: at, last: at },
      alone: true,
    }),
  );
  return settleDashes(signs, stacks, 10, pitch)
    .map(({ text, spaceBefore }) => (spaceBefore ? ` ${text}` : text))
    .join('');
}

test('a dash between digits or words is told by its width', () => {
  expect(between('-', 7, 1, [false, false], null)).toBe('8–9');
  expect(between('—', 4, 1, [false, false], null)).toBe('8-9');
  expect(between('-', 12, 4, [true, true], null)).toBe('8 — 9');
});

test('the sign of a number and fonts of fixed pitch are left alone', () => {
  expect(between('-', 7, 1, [false, false], 8)).toBe('8-9');
  expect(between('-', 7, 1, [false, true], null)).toBe('8- 9');
});

test('a dash as far from both sides has a space on both', () => {
  expect(between('-', 4, 3, [true, false], null)).toBe('8 - 9');
});

test('a long dash close before small letters and off the word before is the two hyphens of a flag', () => {
  const settled = (text: string): string => {
    const { signs, stacks } = readInCells(text, { x: 0, baseline: 20, pitch: 8 });
    return settleDashes(signs, stacks, 10, 8)
      .map(({ text, spaceBefore }) => (spaceBefore ? ` ${text}` : text))
      .join('');
  };
  expect(settled('add —registry')).toBe('add --registry');
  for (const text of ['add — registry', 'add—on', '—by', 'add —By']) expect(settled(text)).toBe(text);
});
