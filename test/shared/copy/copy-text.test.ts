import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyText } from '../../../shared/copy/copy-text.ts';
import type { Line } from '../../../shared/model/image-features.ts';

const PITCH = 8;

/** A line of monospaced text at a column and row of a character grid, 8 x 18 pixels a cell. */
function line(text: string, column: number, row: number, block?: number): Line {
  let at = column * PITCH;
  const words = text.split(' ').map((word) => {
    const box = { x: at, y: row * 18, width: word.length * PITCH - 1, height: 14 };
    at += (word.length + 1) * PITCH;
    return { text: word, confidence: 1, box };
  });
  const box = { x: column * PITCH, y: row * 18, width: text.length * PITCH - 1, height: 14 };
  return { id: `line-${row}-${column}`, text, confidence: 1, box, words, block };
}

describe('copy as code', () => {
  it('keeps indentation, empty lines and identifiers', () => {
    const code = [
      line('def mean__of(values):', 4, 1),
      line('total = sum(values)', 8, 2),
      line('return total', 8, 4),
    ];
    expect(copyText(code, 'code', null)).toBe(
      'def mean__of(values):\n    total = sum(values)\n\n    return total',
    );
  });

  it('gives back any indented text that stood on a grid', () => {
    const row = fc.record({
      indent: fc.integer({ min: 0, max: 12 }),
      text: fc.stringMatching(/^[a-z_(){};=.]{4,30}$/),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
        const least = Math.min(...rows.map(({ indent }) => indent));
        const lines = rows.map(({ indent, text }, index) => line(text, indent, index));
        const want = rows.map(({ indent, text }) => ' '.repeat(indent - least) + text).join('\n');
        expect(copyText(lines, 'code', null)).toBe(want);
      }),
    );
  });
});

describe('copy as a table', () => {
  const table = [
    line('Item', 10, 0),
    line('Price', 30, 0),
    line('1', 0, 1),
    line('Goat cheese', 10, 1),
    line('5.75', 31, 1),
    line('Bread', 10, 2),
    line('3.20', 31, 2),
  ];

  it('keeps the columns of rows whose first cell is empty', () => {
    expect(copyText(table, 'table', null)).toBe('\tItem\tPrice\n1\tGoat cheese\t5.75\n\tBread\t3.20');
  });

  it('takes figures at the right of a column and its heading at the left for one column', () => {
    const row = (index: number, name: string, figure: string, at: number) => [
      line(name, 0, index),
      line(figure, at, index),
    ];
    const figures = [
      ...row(0, 'Item', 'Amount due', 12),
      ...row(1, 'Bread', '3.20', 24),
      ...row(2, 'Cheese', '11.75', 23),
    ];
    expect(copyText(figures, 'table', null)).toBe('Item\tAmount due\nBread\t3.20\nCheese\t11.75');
  });

  it('puts a heading over the table in its first column', () => {
    const withHeading = [line('All of the prices in the shop', 0, -1), ...table];
    expect(copyText(withHeading, 'table', null).split('\n')[0]).toBe('All of the prices in the shop\t\t');
  });

  it('has as many tabs in every row', () => {
    const cell = fc.record({ column: fc.integer({ min: 0, max: 5 }), row: fc.integer({ min: 0, max: 6 }) });
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: ({ column, row }) => `${column},${row}` }), (cells) => {
        const text = copyText(
          cells.map(({ column, row }) => line('cell', column * 10, row)),
          'table',
          null,
        );
        const tabs = text.split('\n').map((row) => row.split('\t').length);
        expect(new Set(tabs).size).toBeLessThanOrEqual(1);
        expect(text.split('cell').length - 1).toBe(cells.length);
      }),
    );
  });
});

describe('copy as paragraphs', () => {
  it('joins wrapped lines of a block and keeps blocks and list items apart', () => {
    const prose = [
      line('A backup is a copy of all the data that is', 0, 0, 0),
      line('kept in another place, on a well-', 0, 1, 0),
      line('kept disk.', 0, 2, 0),
      line('- first of all the things to be done today,', 0, 4, 1),
      line('- second', 0, 5, 1),
    ];
    expect(copyText(prose, 'paragraphs', null)).toBe(
      'A backup is a copy of all the data that is kept in another place, on a well-kept disk.\n\n' +
        '- first of all the things to be done today,\n- second',
    );
  });

  it('joins a line that a long word left short, and keeps the entries of a narrow list apart', () => {
    const prose = [
      line('The settings of this server are kept in the file', 0, 0, 0),
      line('called', 0, 1, 0),
      line('/usr/share/doc/apache2/README.Debian.conf now.', 0, 2, 0),
    ];
    expect(copyText(prose, 'paragraphs', null)).not.toContain('\n');
    const list = [line('Goat cheese', 0, 0, 0), line('Tomatoes', 0, 1, 0), line('Rye bread', 0, 2, 0)];
    expect(copyText(list, 'paragraphs', null)).toBe('Goat cheese\nTomatoes\nRye bread');
  });

  it('keeps short lines of a block apart', () => {
    const address = [
      line('A very long first line of the whole letter here', 0, 0, 0),
      line('Shop', 0, 1, 0),
      line('London', 0, 2, 0),
    ];
    expect(copyText(address, 'paragraphs', null)).toContain('Shop\nLondon');
  });
});

describe('copy of a region', () => {
  it('takes the words whose middle lies inside', () => {
    const lines = [line('one two three', 0, 0), line('four', 0, 5)];
    expect(copyText(lines, 'plain', { x: 4 * PITCH, y: 0, width: 200, height: 18 })).toBe('two three');
    expect(copyText(lines, 'plain', { x: 500, y: 500, width: 10, height: 10 })).toBe('');
  });

  it('of nothing is empty in every mode', () => {
    for (const mode of ['plain', 'paragraphs', 'code', 'table'] as const)
      expect(copyText([], mode, null)).toBe('');
  });
});
