import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { selectedCells } from '../../../../shared/answer/states/selected-cells.ts';
import { line, screen } from '../screen-record.ts';

/** A sheet of five columns and five rows whose letters and numbers in the lists stand on another ground. */
function sheet(columns: string, rows: string) {
  const letters = [...'ABCDE'].map((letter, at) => line(`c${letter}`, letter, 100 + 90 * at, 50));
  const numbers = [1, 2, 3, 4, 5].map((number) => line(`r${number}`, String(number), 20, 50 + 24 * number));
  const record = screen([...letters, ...numbers, line('x', 'Invoice', 100, 74)]);
  for (const one of record.text.lines)
    Object.assign(one, {
      background: columns.includes(one.text) || rows.includes(one.text) ? '#3584e4' : '#f6f5f4',
    });
  return selectedCells(screenOf(record))?.name ?? null;
}

describe('selected cells of a sheet', () => {
  it('are told by the letters and numbers that stand on another ground', () => {
    expect(sheet('B', '3')).toBe('B3');
    expect(sheet('AB', '1')).toBe('A1:B1');
    expect(sheet('', '')).toBeNull();
  });
});
