import { describe, expect, it } from 'vitest';
import { findTextControls } from '../../../../shared/features/ui/text-controls.ts';
import type { Line } from '../../../../shared/model/image-features.ts';

const CELL = 10;
const ROW = 20;
const FRAME = { x: 0, y: 0, width: 640, height: 400 };

/** A row of a terminal, a word for each run of letters without a gap. */
function line(text: string, row: number): Line {
  const words = [...text.matchAll(/\S+/g)].map((word) => ({
    text: word[0],
    confidence: 0.9,
    box: { x: word.index * CELL, y: row * ROW + 4, width: word[0].length * CELL - 1, height: 13 },
  }));
  return { id: `l${row}`, text: text.trim(), confidence: 0.9, box: words[0].box, words };
}
const find = (rows: string[], framed = [FRAME]) =>
  findTextControls(
    rows.map((text, index) => line(text, index + 1)),
    [],
    framed,
  ).map(({ role, name, state }) => [role, name, ...state]);

describe('controls that are written with letters', () => {
  it('are marks in brackets under one another, whole or read in two', () => {
    expect(find(['   [*] maps   Show the map', '   [ ] coins  Accept coins'])).toEqual([
      ['checkbox', 'maps Show the map', 'checked'],
      ['checkbox', 'coins Accept coins', 'unchecked'],
    ]);
    expect(find(['   (*) tram', '   ( ) bus']).map(([role]) => role)).toEqual(['radio', 'radio']);
  });

  it('are no lone bracket, and nothing where no window is', () => {
    expect(find(['   [*] maps', 'a plain row'])).toEqual([]);
    expect(find(['   [*] maps', '   [ ] coins'], [])).toEqual([]);
  });

  it('are words in brackets side by side', () => {
    expect(find(['      <OK>        <Cancel>'])).toEqual([
      ['button', 'OK'],
      ['button', 'Cancel'],
    ]);
    expect(find(['see <Multiple> values'])).toEqual([]);
  });
});
