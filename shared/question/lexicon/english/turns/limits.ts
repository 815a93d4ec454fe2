import type { Bound } from '../../told-turns.ts';

const FIGURE =
  '(?<figure>\\d+(?:[.,]\\d+)*(?:\\s?(?:%|[KMG]i?B|bytes|characters|letters|digits|words|years|days|hours|minutes|weeks|months|people|persons|items|files|kg|km|cm|m|€|EUR|USD|\\$))?|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?= (?:character|letter|digit|year|day|hour|minute|word|people|person|item|file)))';
const forms = (...patterns: string[]): RegExp[] => patterns.map((pattern) => new RegExp(pattern, 'i'));
const OLDER = '(?:or|and) (?:more|older|over|above|up|longer|later|upwards?)';
const YOUNGER = '(?:or|and) (?:less|fewer|younger|under|below|shorter|earlier)';

/** The least and the most. */
export const limits: readonly Bound[] = [
  {
    asked: /\b(?:at least|minimum|min|at the least)\b/i,
    said: forms(
      `\\b(?:at least|minimum(?: of| is|:)?|min\\.?:?|(?:cannot|can.t|must not|may not|should not|not) be (?:less|fewer|shorter|smaller|younger|lower|earlier) than|(?:no|not) (?:less|fewer|shorter|smaller|younger|lower) than) ${FIGURE}`,
      `${FIGURE} (?:${OLDER}|minimum|at least)\\b`,
    ),
  },
  {
    asked: /\b(?:at most|maximum|max|at the most|limit)\b/i,
    said: forms(
      `\\b(?:at most|maximum(?: of| is|:)?|max\\.?:?|up to|limit(?:ed to| of| is|:)|(?:cannot|can.t|must not|may not|should not|not) (?:be (?:more|greater|longer|larger|bigger|older|higher|later) than|exceed)|(?:no|not) (?:more|greater|longer|larger|bigger|older|higher) than) ${FIGURE}`,
      `${FIGURE} (?:${YOUNGER}|maximum|at most)\\b`,
    ),
  },
];
