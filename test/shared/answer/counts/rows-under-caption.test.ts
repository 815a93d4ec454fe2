import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import type { ImageFeatures, Line } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { line, screen } from '../screen-record.ts';

const count = (record: ImageFeatures, question: string): number | string => {
  const { answer, decision } = draftAnswer(routeQuestion(question), {
    record,
    help: { documents: () => [] },
  });
  return decision === 'answer' ? Number.parseInt(answer, 10) : decision;
};

/** A caption and rows under it, indented. */
const section = (caption: string, rows: readonly string[], x: number, y: number, indent = 0): Line[] => [
  line(`${caption}${y}`, caption, x, y),
  ...rows.map((row, at) => line(`${caption}${y}-${at}`, row, x + indent, y + 26 + 20 * at)),
];

describe('rows under the caption that a question names', () => {
  const staging = screen([
    ...section('Unstaged Changes', ['crew.txt', 'fog-horn.txt'], 20, 60, 24),
    ...section('Staged Changes', ['lamp.txt', 'oil.txt', 'wick.txt'], 20, 260, 24),
    line('w', 'notes.txt', 500, 60),
  ]);

  it.each([
    ['how many files are listed as unstaged', 2],
    ['how many files are unstaged?', 2],
    ['how many files are staged?', 3],
  ])('%s → %s', (question, rows) => {
    expect(count(staging, question)).toBe(rows);
  });

  const database = screen([
    ...section('Orchard', ['[Table] harvest', '[Table] pickers', '[Table] trees'], 40, 100),
    line('o', 'Log out', 110, 300),
  ]);

  it.each([
    ['How many tables does the Orchard database have?', 3],
    ['number of tables in Orchard?', 3],
  ])('%s → %s', (question, rows) => {
    expect(count(database, question)).toBe(rows);
  });

  const crate = screen([
    ...section('Structs', ['AccessError', 'Builder', 'JoinHandle', 'Scope'], 24, 60),
    ...section('Functions', ['park', 'sleep', 'spawn'], 24, 240),
  ]);

  it.each([
    ['number of structs listed in the left column?', 4],
    ['how many functions are listed on the left?', 3],
  ])('%s → %s', (question, rows) => {
    expect(count(crate, question)).toBe(rows);
  });

  it('are not those under a label of a field or of figures', () => {
    const form = screen([...section('Email', ['rower@example.org', 'Year of birth', '2017'], 40, 60)]);
    expect(count(form, 'how many emails are there?')).not.toBe(3);
    const stock = screen([...section('Units in stock', ['12', '40', '7'], 40, 60)]);
    expect(count(stock, 'how many units are in stock?')).not.toBe(3);
  });
});
