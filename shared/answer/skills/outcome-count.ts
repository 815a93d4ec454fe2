import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { quote } from './quote.ts';

/** How runs of tests and jobs end, as asked for and as summaries write it. */
const OUTCOMES: [RegExp, string][] = [
  [/\b(fail|fails|failed|failing|failures?)\b/i, 'fail(?:s|ed|ing|ures?)?'],
  [/\b(pass|passes|passed|passing)\b/i, 'pass(?:es|ed|ing)?'],
  [/\b(skipped|pending|ignored)\b/i, '(?:skipped|pending|ignored)'],
  [/\b(succeeded|successful)\b/i, '(?:succeeded|successful|success(?:es)?)'],
];

const IN_STATE = /^(?:so |and )?how many [\p{L} ]+? (?:are|is|were|have been|has been) ([\p{L}-]+)\s*\??$/iu;
/** A column of states holds short texts, some of them alike. */
const STATE_WORDS = 3;

/** "how many pumps are running?": rows of a table whose column of states says just that. */
export function rowsInState(question: RoutedPart, screen: Screen): Draft | null {
  const state = IN_STATE.exec(question.text.trim())?.[1].toLowerCase();
  if (!state || SHOWN.test(state)) return null;
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

/** What is asked of a screen, not of its table. */
const SHOWN = /^(?:there|shown|listed|visible|displayed|open|selected|checked|ticked)$/;

/** What is counted in units of time counts no runs. */
const OF_TIME = /\bhow many (?:ms|milliseconds|seconds|minutes|hours|days)\b/i;

/** "how many tests failed?": the figure right before (or after) that outcome in a summary. */
export function outcomeCount(question: RoutedPart, screen: Screen): Draft | null {
  if (!/\bhow many\b/i.test(question.text) || OF_TIME.test(question.text)) return null;
  const outcome = OUTCOMES.find(([asked]) => asked.test(question.text))?.[1];
  if (!outcome) return null;
  const before = new RegExp(
    `(?<![\\d.]|\\b(?:port|line|code|status|number|exit|pid) )(\\d{1,6}) (?:tests? |specs? )?${outcome}(?![\\p{L}])`,
    'iu',
  );
  const after = new RegExp(`(?<![\\p{L}])${outcome}\\s?[:=]\\s?(\\d{1,6})(?![\\d.])`, 'iu');
  for (const segment of screen.segments) {
    const match = before.exec(segment.text) ?? after.exec(segment.text);
    if (match) return quote(match[1], [segment], 0.8, `"${match[0]}" stands there`);
  }
  return null;
}
