import { describe, expect, it } from 'vitest';
import { gridCuts } from '../../../../shared/answer/screen/grid-columns.ts';
import { headedTables } from '../../../../shared/answer/screen/headed-tables.ts';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { line, screen } from '../screen-record.ts';

const terminal = (texts: readonly string[]) =>
  screen(texts.map((text, at) => line(`l${at}`, text.padEnd(1), 20, 20 + 18 * at, 11)));
const tablesOf = (texts: readonly string[]) =>
  headedTables(screenOf(terminal(texts))).map(({ head, rows }) => [
    head.map(({ text }) => text),
    ...rows.map((row) => row.map((cell) => cell?.text ?? '')),
  ]);

const TASKS = [
  'ID Age P Project Tags Due        Description       Urg',
  ' 5 12s   Club    mail 2026-11-30 Send the minutes  9.5',
  ' 1 12s H Garden       2026-12-01 Prune the tree     14',
  ' 3 12s M House                   Bleed the valves  8.3',
  ' 6 12s   Club         2026-12-04 Book the hall       1',
];

describe('columns that a single blank keeps apart', () => {
  it('part where the head and all rows are blank', () => {
    expect(tablesOf(TASKS)).toEqual([
      [
        ['ID', 'Age', 'P', 'Project', 'Tags', 'Due', 'Description', 'Urg'],
        ['5', '12s', '', 'Club', 'mail', '2026-11-30', 'Send the minutes', '9.5'],
        ['1', '12s', 'H', 'Garden', '', '2026-12-01', 'Prune the tree', '14'],
        ['3', '12s', 'M', 'House', '', '', 'Bleed the valves', '8.3'],
        ['6', '12s', '', 'Club', '', '2026-12-04', 'Book the hall', '1'],
      ],
    ]);
  });

  it('end at the next prompt', () => {
    const [[, ...rows]] = tablesOf([...TASKS, '', 'office:~$ task 9 done', 'No tasks specified.']);
    expect(rows).toHaveLength(4);
  });

  it('are none in prose under a heading, where words do not keep to places', () => {
    const prose = [
      'Notes For The Harbour Office',
      'Boats that arrive before noon are moored at the outer quay and pay',
      'half of the fee, all others wait for the pilot who calls them by',
      'radio in the order in which they came; those with fish on board go',
      'first, since the market opens at five and closes soon after that.',
    ];
    const words = prose.map((text, at) => line(`p${at}`, text, 20, 20 + 18 * at, 11).words);
    expect(gridCuts(words)).toEqual([[], [], [], [], []]);
  });

  it('need rows enough', () => {
    const words = TASKS.slice(0, 3).map((text, at) => line(`t${at}`, text, 20, 20 + 18 * at, 11).words);
    expect(gridCuts(words)).toEqual([[], [], []]);
  });
});
