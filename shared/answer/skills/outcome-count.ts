import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { onlySpan, quote } from './quote.ts';

/** A column of states holds short texts, some of them alike. */
const STATE_WORDS = 3;

/** "how many pumps are running?": rows of a table whose column of states says just that. */
export function rowsInState(question: RoutedPart, screen: Screen): Draft | null {
  const { howManyInState, shown } = turnsOf(question.text).outcomes;
  const state = howManyInState.exec(question.text.trim())?.groups?.state.toLowerCase();
  if (!state || shown.test(state)) return null;
  for (const { head, rows } of headedTables(screen))
    for (const column of head.keys()) {
      const cells = rows.flatMap((row) => row[column] ?? []);
      const own = cells.filter(({ text }) => text.toLowerCase() === state);
      const isOfStates = cells.every(({ text }) => text.split(' ').length <= STATE_WORDS && !/\d/.test(text));
      if (own.length === 0 || !isOfStates || cells.length < rows.length) continue;
      const segments = own.flatMap((cell) => cell.segments);
      return quote(String(own.length), segments, 0.8, `so many rows say "${own[0].text}"`);
    }
  return null;
}

/** Whether a text says one of some words. */
export const namesOutcome = (text: string, said: readonly string[]): boolean =>
  new RegExp(`\\b(?:${said.join('|')})\\b`, 'i').test(text);

/** "how many tests failed?": the figure right before (or after) that outcome in a summary. */
export function outcomeCount(question: RoutedPart, screen: Screen): Draft | null {
  const { kinds, howMany, howLong, numbered, counted } = turnsOf(question.text).outcomes;
  if (!howMany.test(question.text) || howLong.test(question.text)) return null;
  const outcome = kinds.find(({ said }) => namesOutcome(question.text, said));
  if (!outcome) return labelledCount(question, screen);
  const said = `(?:${outcome.said.join('|')})`;
  const before = new RegExp(
    `(?<![\\d.]|\\b(?:${numbered.join('|')}) )(\\d{1,6}) (?:(?:${counted.join('|')}) )?${said}(?![\\p{L}])`,
    'iu',
  );
  const after = new RegExp(`(?<![\\p{L}])${said}\\s?[:=]\\s?(\\d{1,6})(?![\\d.])`, 'iu');
  for (const segment of screen.segments) {
    const match = before.exec(segment.text) ?? after.exec(segment.text);
    if (match) return quote(match[1], [segment], 0.8, `"${match[0]}" stands there`);
  }
  return null;
}

const LABELLED =
  /(?<![\p{L}-])(\p{L}{4,})\s?: (\d{1,6})(?![\d.:%]|\s?(?:[KMG]i?B|bytes?|ms|s|min|h|kg|g|km|m|l)\b)/gu;

/** "how many strings does it count as remaining?": the figure behind the one label that the question ends with. */
function labelledCount(question: RoutedPart, screen: Screen): Draft | null {
  const last = /(\p{L}+)[\s?.!]*$/u.exec(question.text)?.[1].toLowerCase();
  const found = screen.segments.flatMap((segment) =>
    [...segment.text.matchAll(LABELLED)].flatMap((match) => {
      const from = match.index + match[0].length - match[2].length;
      return match[1].toLowerCase() === last
        ? [{ span: { text: match[2], from, to: from + match[2].length }, segment }]
        : [];
    }),
  );
  return onlySpan(found, 0.82, `it stands behind "${last}"`);
}
