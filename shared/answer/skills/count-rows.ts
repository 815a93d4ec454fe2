import type { Draft } from '../../model/answer.ts';
import { bottom } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { readWords } from '../../question/read-words.ts';
import { stemWord } from '../../question/stem-word.ts';
import { headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { rowText, type Segment, sameRow } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import type { Noun } from './counted-noun.ts';
import { quote } from './quote.ts';

/** Rows of a list are as far from each other as the first two, give or take this share. */
const STEP_SLACK = 0.3;
const LISTED =
  /\b(?:are|is) (?:there|listed|shown|displayed|visible|on)\b|\b(?:can|do) (?:i|you|we) see\b|^how many \p{L}+(?: \p{L}+)?\?*$/iu;
/** "How many tasks belong to the office?": what the rows that count have in common. */
const WITH =
  /\b(?:belong|belongs|come|are|is|have|has|go|say|contain)\s(?:to|from|in|for|of|at|with|by)?\s*(?:the |a |an |state )?["“]?([\p{L}-]+)["”]?\s*\??$/iu;
const SHOWN =
  /^(?:there|listed|shown|displayed|visible|here|total|screen|list|page|table|picture|window|open)$/i;

/**
 * Rows that are numbered from one on, counted: all of them where those listed are asked for, or those that hold the word
 * which the question ends with. Null where nothing is numbered so.
 */
export function countRows(question: RoutedPart, noun: Noun, screen: Screen): Draft | null {
  const rows = numberedRows(screen);
  if (rows.length === 0 || noun.stems.length === 0) return null;
  const word = WITH.exec(question.text.trim())?.[1];
  if (word && !SHOWN.test(word)) {
    const own = rows.filter((row) =>
      termsOf(rowText(row, screen.segments)).includes(stemWord(word.toLowerCase())),
    );
    return own.length > 0
      ? quote(String(own.length), own, 0.85, `so many numbered rows say "${word}"`)
      : null;
  }
  return LISTED.test(question.text) ? quote(String(rows.length), rows, 0.85, 'the rows are numbered') : null;
}

/** "How many loans are listed?": rows of the table that is headed, or has a column headed, with the noun. */
export function rowsOfTable(question: RoutedPart, noun: Noun, screen: Screen): Draft | null {
  const last = noun.stems.at(-1);
  if (!last || !(LISTED.test(question.text) || IN_IT.test(question.text))) return null;
  const names = ({ text }: Segment): boolean =>
    text.split(' ').length <= HEADING_WORDS && termsOf(text).includes(last);
  for (const { head, rows } of headedTables(screen)) {
    const top = Math.min(...head.filter(({ text }) => text !== '').map(({ box }) => box.y));
    const captions = screen.segments.filter(
      ({ box }) => bottom(box) <= top && top - bottom(box) < 8 * box.height,
    );
    if (![...head, ...captions].some(names)) continue;
    const first = rows.flatMap((row) => row.find((cell) => cell !== null)?.segments ?? []);
    return rows.length > 1
      ? quote(String(rows.length), first, 0.8, 'the rows of its table were counted')
      : null;
  }
  return null;
}
const IN_IT = /\b(?:are|is) in (?:the|this|my) \p{L}+\s*\??$/iu;
const HEADING_WORDS = 4;

/** The longest run of rows that start, one under the other and evenly spaced, with 1, 2, 3 and so on. */
function numberedRows(screen: Screen): Segment[] {
  const starts = screen.segments.filter(
    (segment) =>
      (/^\d{1,3}[.)]?(?:\s|$)/.test(segment.text) &&
        rowText(segment, screen.segments) !== segment.text.trim()) ||
      /^\d{1,3}[.)]?\s+\p{L}/u.test(segment.text),
  );
  const runs = [
    ...starts.filter(({ text }) => numberOf(text) === 1).map((first) => runFrom(first, starts, 1)),
    // Frames of a stack and items of a program count from 0, or down to it.
    ...starts.filter(({ text }) => /^0[.):#]/.test(text)).map((first) => runFrom(first, starts, 1)),
    ...starts
      .map((first) => runFrom(first, starts, -1))
      .filter((run) => numberOf(run[run.length - 1].text) <= 1),
  ];
  const longest = runs.reduce<Segment[]>((most, next) => (next.length > most.length ? next : most), []);
  return longest.length > 1 ? longest : [];
}

const numberOf = (text: string): number => Number.parseInt(text, 10);

function runFrom(first: Segment, starts: readonly Segment[], by: 1 | -1): Segment[] {
  const run = [first];
  for (;;) {
    const last = run[run.length - 1];
    const step = run.length > 1 ? last.box.y - run[run.length - 2].box.y : null;
    const next = starts.find(
      ({ box, text }) =>
        numberOf(text) === numberOf(last.text) + by &&
        box.y >= bottom(last.box) - 2 &&
        !sameRow(box, last.box) &&
        Math.abs(box.x - first.box.x) <= first.box.height &&
        (step === null
          ? box.y - last.box.y < MOST_STEP * first.box.height
          : Math.abs(box.y - last.box.y - step) <= STEP_SLACK * step),
    );
    if (!next) return run;
    run.push(next);
  }
}
const MOST_STEP = 6;

/** "How many checks fail?": cells of one column that say just that. */
export function cellsSaying(question: RoutedPart, noun: Noun, screen: Screen): Draft | null {
  const verb = readWords(question.text).tokens.at(-1);
  if (
    !verb ||
    IN_PLACE.test(question.text) ||
    SHOWN.test(verb.word) ||
    noun.stems.length === 0 ||
    noun.stems[0] === verb.stem
  )
    return null;
  const own = screen.segments.filter(({ text }) => stemWord(text.toLowerCase()) === verb.stem);
  const column = own.filter(({ box }) => Math.abs(box.x - own[0].box.x) <= box.height);
  const others = screen.segments.filter(
    ({ box, text }) =>
      own.length > 0 &&
      Math.abs(box.x - own[0].box.x) <= box.height &&
      /^\p{L}+$/u.test(text) &&
      !own.some((cell) => cell.text === text),
  );
  return column.length > 0 && column.length === own.length && column.length + others.length > FEWEST_CELLS
    ? quote(String(own.length), own, 0.8, `so many cells say "${own[0].text}"`)
    : null;
}
/** "... are in the basket?" ends with a place. */
const IN_PLACE = /\b(?:the|an?|this|that|my|in|on|of|at) \p{L}+\s*\?*$/iu;
/** A word or two are no column of states. */
const FEWEST_CELLS = 3;
