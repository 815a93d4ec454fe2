import { unionOf } from '../../../model/geometry.ts';
import type { Screen } from '../../screen/screen.ts';
import { termsOf } from '../../screen/terms.ts';
import { type Candidate, PLAIN } from '../candidate.ts';

const MOST_CELLS = 8;
const MOST_WORDS = 30;

/** Whole rows of cells: "Evensong 0:31:22 275 MB" answers how long it is where no single cell can be told apart. */
export function rowCandidates({ rows }: Screen): Candidate[] {
  return rows.rows.flatMap((cells): Candidate[] => {
    const text = cells.map((cell) => cell.text).join(' ');
    if (cells.length < 2 || cells.length > MOST_CELLS || text.split(/\s+/).length > MOST_WORDS) return [];
    return [
      {
        text,
        type: 'row',
        box: unionOf(cells.map(({ box }) => box)),
        segment: cells[0],
        structure: 'row',
        context: new Map(),
        own: termsOf(text),
        ...PLAIN,
        evidence: [...new Set(cells.flatMap(({ evidence }) => evidence))],
        nearError: 0,
      },
    ];
  });
}
