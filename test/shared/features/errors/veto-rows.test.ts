import { describe, expect, it } from 'vitest';
import { findErrors } from '../../../../shared/features/error-findings.ts';
import { screen } from '../../../fakes/drawn-screen.ts';

type Cell = readonly [text: string, x: number];

/** What is found on a screen with a heading and rows of cells under it. */
const found = (heading: string, ...rows: readonly (readonly Cell[])[]): string[] =>
  findErrors(
    screen([
      { text: heading, x: 30, y: 20, height: 22 },
      ...rows.flatMap((row, at) => row.map(([text, x]) => ({ text, x, y: 90 + 30 * at }))),
    ]),
  ).map(({ message }) => message);

describe('rows that tell of no error', () => {
  it('count none of what their label says', () => {
    const row = (count: string): Cell[] => [
      ['Could not be read', 40],
      [count, 260],
    ];
    expect(
      found(
        'Scan finished',
        [
          ['Files checked', 40],
          ['88,204', 260],
        ],
        row('0'),
      ),
    ).toEqual([]);
    expect(
      found(
        'Scan finished',
        [
          ['Files checked', 40],
          ['88,204', 260],
        ],
        row('17'),
      ),
    ).toHaveLength(1);
  });

  it('end in a word for a good outcome', () => {
    const row = (outcome: string): Cell[] => [
      ['Disk full while saving', 40],
      ['4', 300],
      [outcome, 360],
    ];
    expect(found('Test report', row('PASS'))).toEqual([]);
    expect(found('Test report', row('FAIL'))).toHaveLength(1);
  });

  it('explain the codes of a column', () => {
    const row = (code: string, text: string): Cell[] => [
      [code, 40],
      [text, 140],
    ];
    const table = [row('400', 'Bad request'), row('404', 'Town not found'), row('429', 'Too many requests')];
    expect(found('Answers', ...table)).toEqual([]);
    expect(found('Answers', table[1])).not.toEqual([]);
  });

  it('stand under a heading that says that they are over', () => {
    const issue: Cell[] = [
      ['30', 40],
      ['Cannot connect through proxy', 90],
    ];
    expect(found('Closed issues', issue)).toEqual([]);
    expect(found('New issues', issue)).toHaveLength(1);
  });

  it('explain short codes under a head that says so', () => {
    const table = (head: string): string[] =>
      found(
        'Display of the boiler',
        [
          ['Code', 40],
          [head, 160],
        ],
        [
          ['E10', 40],
          ['The pump does not turn', 160],
        ],
        [
          ['E21', 40],
          ['Connection refused by the station', 160],
        ],
        [
          ['E48', 40],
          ['The memory is full', 160],
        ],
      );
    expect(table('Meaning')).toEqual([]);
    expect(table('Last message')).not.toEqual([]);
  });
});
