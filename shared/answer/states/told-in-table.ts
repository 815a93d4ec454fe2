import type { ToldStates } from '../../question/lexicon/state-turns.ts';
import { type Cell, type HeadedTable, headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { stateHolds, stateText } from './state-pairs.ts';
import { contentOf, saidExactly, type TellingWord } from './telling-words.ts';

/** What a screen tells of a state: whether it is so, in which words, and where. */
export type Told = {
  verdict: 'yes' | 'no';
  said: string;
  segments: readonly Segment[];
  /** Says yes or no under a head that names the state. */
  isFlag?: boolean;
};

type Row = (Cell | null)[];
const MOST_WORDS = 4;

/**
 * Whether the row that some words name has a cell that says the rest of them ("is M-312 delivered?"), stands under a head
 * that does with yes or no in it, or has another of the states that its column tells of instead.
 * @param states states that the question is known to ask for, the first of which the verdict is about
 */
export function toldInTable(
  words: readonly TellingWord[],
  states: readonly string[],
  screen: Screen,
  turns: ToldStates,
): Told | null {
  for (const table of headedTables(screen)) {
    const named = rowNamed(table, words);
    if (!named) continue;
    const told = inRow(table, named, states, turns);
    if (told) return told;
  }
  return null;
}

type Named = { row: Row; column: number; rest: readonly TellingWord[] };

/** The one row with the cell that holds most of the words. */
function rowNamed({ rows }: HeadedTable, words: readonly TellingWord[]): Named | null {
  const found = rows
    .flatMap((row) =>
      row.map((cell, column) => ({ row, column, said: cell ? saidExactly(cell.text, words) : [] })),
    )
    .filter(({ said }) => said.length > 0)
    .sort((a, b) => b.said.length - a.said.length || a.column - b.column);
  const [best] = found;
  if (!best) return null;
  const rivals = found.filter(
    ({ row, said }) => row !== best.row && said.length === best.said.length && isSame(said, best.said),
  );
  return rivals.length > 0
    ? null
    : { row: best.row, column: best.column, rest: words.filter((word) => !best.said.includes(word)) };
}

const isSame = (a: readonly TellingWord[], b: readonly TellingWord[]): boolean =>
  a.every((word) => b.includes(word));

function inRow(
  { head, rows }: HeadedTable,
  { row, column: own, rest }: Named,
  states: readonly string[],
  turns: ToldStates,
): Told | null {
  const columns = [...head.keys()].filter((column) => column !== own && isShort(row[column]));
  const told = (verdict: Told['verdict'], column: number): Told => ({
    verdict,
    said: row[column]?.text ?? '',
    segments: [...(row[own]?.segments ?? []), ...(row[column]?.segments ?? [])],
  });
  const said = columns.find((column) => isSaid(row[column], rest));
  if (said !== undefined) return told('yes', said);
  const flag = columns.find(
    (column) => saidExactly(head[column].text, rest).length > 0 && flagOf(row[column], turns),
  );
  if (flag !== undefined) {
    const flagged = told(flagOf(row[flag], turns) as Told['verdict'], flag);
    return { ...flagged, said: `${head[flag].text}: ${flagged.said}`, isFlag: true };
  }
  const [asked] = states;
  for (const column of columns) {
    const shown = stateText(row[column]?.text ?? '', turns);
    const holds = asked === undefined ? null : stateHolds(asked, shown, turns);
    if (holds) return told(holds, column);
    if (isOfKinds(rows, column) && rows.some((other) => other !== row && isSaid(other[column], rest)))
      return told('no', column);
  }
  return null;
}

/** A column that tells one of several kinds: words without figures. */
const isOfKinds = (rows: readonly Row[], column: number): boolean =>
  rows.every((row) => row[column] === null || (isShort(row[column]) && !/\d/.test(row[column]?.text ?? '')));

const isShort = (cell: Cell | null): boolean =>
  cell !== null && cell.text.trim() !== '' && cell.text.split(/\s+/).length <= MOST_WORDS;

/** All that a cell says is asked. */
function isSaid(cell: Cell | null, words: readonly TellingWord[]): boolean {
  const said = cell ? saidExactly(cell.text, words).length : 0;
  return cell !== null && said > 0 && said >= contentOf(cell.text);
}

function flagOf(cell: Cell | null, turns: ToldStates): 'yes' | 'no' | null {
  const text = stateText(cell?.text ?? '', turns);
  return turns.yes.includes(text) ? 'yes' : turns.no.includes(text) ? 'no' : null;
}
