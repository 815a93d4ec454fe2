import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { Screen } from '../screen/screen.ts';
import { quote } from './quote.ts';

/** How runs of tests and jobs end, as asked for and as summaries write it. */
const OUTCOMES: [RegExp, string][] = [
  [/\b(fail|fails|failed|failing|failures?)\b/i, 'fail(?:s|ed|ing|ures?)?'],
  [/\b(pass|passes|passed|passing)\b/i, 'pass(?:es|ed|ing)?'],
  [/\b(skipped|pending|ignored)\b/i, '(?:skipped|pending|ignored)'],
  [/\b(succeeded|successful)\b/i, '(?:succeeded|successful|success(?:es)?)'],
];

/** "how many tests failed?": the figure right before (or after) that outcome in a summary. */
export function outcomeCount(question: RoutedPart, screen: Screen): Draft | null {
  if (!/\bhow many\b/i.test(question.text)) return null;
  const outcome = OUTCOMES.find(([asked]) => asked.test(question.text))?.[1];
  if (!outcome) return null;
  const before = new RegExp(`(?<![\\d.])(\\d{1,6}) (?:tests? |specs? )?${outcome}(?![\\p{L}])`, 'iu');
  const after = new RegExp(`(?<![\\p{L}])${outcome}\\s?[:=]\\s?(\\d{1,6})(?![\\d.])`, 'iu');
  for (const segment of screen.segments) {
    const match = before.exec(segment.text) ?? after.exec(segment.text);
    if (match) return quote(match[1], [segment], 0.8, `"${match[0]}" stands there`);
  }
  return null;
}
