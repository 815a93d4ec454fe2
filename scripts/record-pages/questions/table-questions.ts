import type { PageFacts } from '../page-facts.ts';
import { type Asked, isWord } from './asked.ts';

/** Cells by their row and column, rows by a cell, and how many rows and columns there are. */
export function tableQuestions({ tables }: PageFacts, times: (text: string) => number): Asked[] {
  return tables.flatMap(({ headers, rows, whole }): Asked[] => {
    const key = headers.findIndex((_, column) => isKey(rows, column));
    const single = tables.length === 1;
    const cells = rows.flatMap((row, index) =>
      headers.flatMap((header, column): Asked[] => {
        const value = row[column] ?? '';
        const named = key >= 0 ? (row[key] ?? '') : '';
        if (!value || value.length > 60 || column === key || times(value) === 0) return [];
        // A head that a menu lies over is not there to be asked about.
        if (!isWord(header) || times(header) === 0) return [];
        if (headers.filter((other) => other === header).length > 1) return [];
        const of: Asked[] =
          isWord(named) && times(named) === 1
            ? [
                {
                  about: `cell-value ${index} ${column}`,
                  skill: 'read_value',
                  wordings: [
                    `What is the ${header} of ${named}?`,
                    `Which ${header} does ${named} have?`,
                    `What does the ${header} column say for ${named}?`,
                  ],
                  any_of: [value],
                },
              ]
            : [];
        const alone = rows.filter((other) => other[column] === value).length === 1 && times(value) === 1;
        const back: Asked[] =
          alone && isWord(named) && isWord(headers[key])
            ? [
                {
                  about: `cell-key ${index} ${column}`,
                  skill: 'read_value',
                  wordings: [
                    `Which ${headers[key]} has the ${header} ${value}?`,
                    `Which ${headers[key]} has "${value}" as ${header}?`,
                  ],
                  any_of: [named],
                },
              ]
            : [];
        return [...of, ...back];
      }),
    );
    const counts: Asked[] =
      whole && single && rows.length > 1
        ? [
            {
              about: 'table-rows',
              skill: 'count_elements',
              wordings: [
                'How many rows does the table have?',
                'How many rows are in the table, without the header?',
              ],
              any_of: [String(rows.length)],
            },
          ]
        : [];
    const columns: Asked[] =
      single && headers.length > 1 && headers.every(Boolean)
        ? [
            {
              about: 'table-columns',
              skill: 'count_elements',
              wordings: ['How many columns does the table have?'],
              any_of: [String(headers.length)],
            },
          ]
        : [];
    return [...cells, ...counts, ...columns];
  });
}

/** Whether a column names the rows: words that differ in each of them. */
function isKey(rows: readonly string[][], column: number): boolean {
  const names = rows.map((row) => row[column] ?? '').filter(Boolean);
  return names.length > 1 && names.every(isWord) && new Set(names).size === names.length;
}
