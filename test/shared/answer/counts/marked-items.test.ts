import { describe, expect, it } from 'vitest';
import { line, screen } from '../screen-record.ts';
import { column, countOf } from './count-of.ts';

const numbered = screen([
  line('h', 'When the pump stalls', 40, 40),
  ...column(['1. Close the inlet.', '2. Open the drain.', '3. Wait for the hiss.', '4. Call Ines.'], 40, 100),
  line('z', 'Last changed on 4 May 2025', 40, 260),
]);
const bulleted = screen([
  line('h', 'Minutes', 40, 40),
  ...column(['• The roof is to be mended.', '• Jonas buys the slates.', '• Next meeting in June.'], 60, 100),
]);
const toDo = screen([
  line('h', 'Before the fair', 40, 40),
  ...column(['[x] Book the tent', '[ ] Borrow benches', '[ ] Print posters', '[x] Ask the band'], 40, 100),
]);

describe('items of a list that begin with a mark', () => {
  it.each([
    ['How many steps does the repair have?', 4],
    ['how many steps are there?', 4],
    ['how many instructions are given', 4],
    ['number of steps?', 4],
  ])('numbers: %s', (question, count) => {
    expect(countOf(numbered, question)).toBe(count);
  });

  it.each([
    ['how many bullet points are there?', 3],
    ['How many points were noted?', 3],
    ['count the bullet points', 3],
  ])('bullets: %s', (question, count) => {
    expect(countOf(bulleted, question)).toBe(count);
  });

  it.each([
    ['How many to-dos are on the list?', 4],
    ['how many tasks are there', 4],
    ['how many things are on the check list?', 4],
  ])('boxes to tick: %s', (question, count) => {
    expect(countOf(toDo, question)).toBe(count);
  });
});
