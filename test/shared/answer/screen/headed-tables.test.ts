import { describe, expect, it } from 'vitest';
import { headedTables } from '../../../../shared/answer/screen/headed-tables.ts';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { element, line, screen } from '../screen-record.ts';

const names = ['Repository', 'Branch', 'Commit', 'Remote'];
const heads = names.map((text, at) => line(`h${at}`, text, 20 + 150 * at, 20));
const cells = ['Changes', 'main', 'staged', 'origin'].map((text, at) =>
  line(`c${at}`, text, 20 + 150 * at, 60),
);

describe('headedTables', () => {
  it('are rows of cells under a row of heads', () => {
    expect(headedTables(screenOf(screen([...heads, ...cells])))).toHaveLength(1);
  });

  it('are not what stands under a menu bar', () => {
    const elements = names.map((name, at) =>
      element(`m${at}`, 'menu_item', name, [12 + 150 * at, 14, 110, 26]),
    );
    const record = screen([...heads, ...cells], { ui: { elements, windows: [] } });
    expect(headedTables(screenOf(record))).toEqual([]);
  });

  const tablesOf = (lines: Parameters<typeof screen>[0]) =>
    headedTables(screenOf(screen(lines))).map(({ head, rows }) => [
      head.map(({ text }) => text),
      ...rows.map((row) => row.map((cell) => cell?.text ?? '')),
    ]);
  const row = (y: number, texts: readonly string[], x = 20) =>
    texts.map((text, at) => line(`${y}-${at}`, text, x + 150 * at, y));

  it('have much room between their rows on some pages', () => {
    expect(
      tablesOf([
        ...row(20, ['Order', 'Buyer', 'Plan']),
        ...row(100, ['17', 'Mira', 'Team']),
        ...row(190, ['18', 'Leo', 'Free']),
        ...row(280, ['19', 'Ada', 'Team']),
      ]),
    ).toEqual([
      [
        ['Order', 'Buyer', 'Plan'],
        ['17', 'Mira', 'Team'],
        ['18', 'Leo', 'Free'],
        ['19', 'Ada', 'Team'],
      ],
    ]);
  });

  it('keep a row without figures as a row', () => {
    const [[head, ...rows]] = tablesOf([
      ...row(20, ['State', 'About', 'Name', 'Action']),
      ...row(50, ['running', 'pid 20317', 'mailer', 'Stop']),
      ...row(80, ['running', 'pid 20318', 'worker', 'Stop']),
      ...row(110, ['stopped', 'Not started', 'builder', 'Start', 'Clear', 'Log']),
      ...row(140, ['running', 'pid 20321', 'indexer', 'Stop']),
    ]);
    expect(head).toEqual(['State', 'About', 'Name', 'Action']);
    expect(rows).toHaveLength(4);
  });

  it('are headed beside the sentence of another pane, and behind a sum', () => {
    const [[head]] = tablesOf([
      line('s', 'Please return or renew the guide to mosses.', 20, 20),
      ...row(20, ['Item', 'Count', 'Price'], 420),
      ...row(50, ['Poster', '1', '18.00'], 420),
      ...row(80, ['Frame', '2', '32.50'], 420),
    ]);
    expect(head).toEqual(['Item', 'Count', 'Price']);
    const [[summed]] = tablesOf([
      ...row(20, ['Total: 7 pages', 'Viewed', 'Entry', 'Exit']),
      ...row(50, ['/home', '103', '102', '101']),
      ...row(80, ['/news', '20', '20', '19']),
    ]);
    expect(summed.slice(-3)).toEqual(['Viewed', 'Entry', 'Exit']);
  });

  it('take a small label that is set lower into its row', () => {
    const [[, first]] = tablesOf([
      ...row(20, ['Number', 'Buyer', 'State']),
      ...row(60, ['R-1', 'Mira']),
      line('b1', 'Paid', 320, 69, 11),
      ...row(110, ['R-2', 'Leo', 'Open']),
    ]);
    expect(first).toEqual(['R-1', 'Mira', 'Paid']);
  });

  it('of two panes side by side keep to their pane', () => {
    const pane = (x: number, ...files: (readonly string[])[]) =>
      [['Name', 'Ext', 'Size'], ...files].flatMap((texts, at) =>
        texts.map((text, column) => line(`${x}-${at}-${column}`, text, x + 110 * column, 40 + 30 * at)),
      );
    const tables = tablesOf([
      ...pane(20, ['Bill', 'pdf', '35 K'], ['Letter', 'odt', '13 K'], ['Readings', 'txt', '62 K']),
      ...pane(420, ['Readings', 'txt', '51 K'], ['Rules', 'md', '2 K']),
    ]);
    expect(tables.map((rows) => rows.length)).toEqual([4, 3]);
    expect(tables[1][1]).toEqual(['Readings', 'txt', '51 K']);
  });
});
