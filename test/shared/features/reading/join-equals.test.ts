import { expect, test } from 'vitest';
import { joinEquals } from '../../../../shared/features/reading/join-equals.ts';
import { type MarkRow, toMarkRow } from '../../../../shared/features/reading/mark-rows.ts';
import { glyphOf } from '../../../fakes/read-line.ts';

const row = (y: number, count = 6, x = 20): MarkRow =>
  toMarkRow(
    Array.from({ length: count }, (_, at) => glyphOf({ x: x + 10 * at, y, width: 9, height: 2 })),
    () => '-',
  );
const textsOf = (rows: readonly MarkRow[]): string[] =>
  joinEquals(rows).map(({ signs }) => signs.map(({ text }) => text).join(''));

test('hyphens of which each stands close below another are equals signs', () => {
  for (const rows of [
    [row(40), row(44)],
    [row(44), row(40)],
  ]) {
    expect(textsOf(rows)).toEqual(['======']);
    expect(joinEquals(rows)[0].line.box).toEqual({ x: 20, y: 40, width: 59, height: 6 });
  }
});

test('rows that are further apart, shifted or of other length stay', () => {
  for (const lower of [row(56), row(44, 6, 24), row(44, 5)])
    expect(textsOf([row(40), lower])).toEqual(['------', '-'.repeat(lower.signs.length)]);
});
