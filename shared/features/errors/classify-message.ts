import type { ErrorCategory } from '../../model/image-features.ts';
import type { FoundCode } from './find-codes.ts';
import type { JudgedLine } from './judge-line.ts';
import { matchPatterns, type PatternMatch } from './match-patterns.ts';
import type { Message } from './message.ts';

/** Families whose codes are printed for the one cause there is. */
const EXACT = /^(?:http|curl|mysql|mysql-client|sqlstate|oracle|chromium|nss|firefox|hresult|bugcheck|stop)$/;

/** An exception's class says little beside the words of its message; a network or system code says all. */
function weightOfCode(code: FoundCode): number {
  if (code.category === 'unknown') return 0.2;
  if (code.category === 'crash') return 0.5;
  return (EXACT.test(code.family) ? 1.4 : 0.6) + code.weight;
}

/** What the status 500 says beside the exception that a server answers it for. */
const ANSWERED = 0.2;

export type CategoryScore = { category: ErrorCategory; score: number };

const STRENGTH = { reason: 1.7, sure: 1, likely: 0.35, hint: 0.12 } as const;

/** Weight of one match: certain words over likely ones over hints, longer (more specific) ones over short ones. */
function weightOf(match: PatternMatch): number {
  const base = STRENGTH[match.strength];
  const specific = Math.min(1.6, 0.5 + match.text.length / 22);
  const general = match.category === 'unknown' ? 0.22 : match.category === 'crash' ? 0.7 : 1;
  return base * specific * general;
}

/** What stands under a field says that it was filled in wrongly, unless its words surely say another thing. */
const AT_FIELD = 1.4;
/** A failed assertion is an exception of the program under test. */
const OF_TEST = 1;

/** The words of codes without a kind, and of names such as NT_STATUS_LOGON_FAILURE that are no known code. */
function wordsOfNames({ line, codes }: JudgedLine): string[] {
  const known = new Set(codes.map(({ code }) => code));
  const names = line.text.match(/\b[A-Z]{2,}(?:_[A-Z0-9]+)+\b/g) ?? [];
  const untold = codes.filter(({ category }) => !category).map(({ code }) => code);
  return [...untold, ...names.filter((name) => !known.has(name))].map((name) => name.replace(/_/g, ' '));
}

/** How strongly each category is supported by a message, best first; scores sum to 1. */
export function classifyMessage(message: Message): CategoryScore[] {
  const support = new Map<ErrorCategory, number>();
  const add = (category: ErrorCategory, weight: number): void => {
    support.set(category, (support.get(category) ?? 0) + weight);
  };
  const isThrown = message.lines.some(({ codes }) => codes.some(({ category }) => category === 'crash'));
  const weigh = (line: JudgedLine, share: number): void => {
    for (const match of line.matches) add(match.category, share * weightOf(match));
    for (const words of wordsOfNames(line))
      for (const match of matchPatterns(words)) add(match.category, share * 0.8 * weightOf(match));
    for (const code of line.codes)
      if (code.category)
        add(code.category, share * weightOfCode(code) * (isThrown && code.code === '500' ? ANSWERED : 1));
  };
  for (const line of message.lines) weigh(line, line === message.core ? 1.2 : 1);
  // A title only frames a dialog; what caused an exception says what it is about.
  for (const line of message.context) weigh(line, message.place === 'terminal' ? 1 : 0.5);
  if (message.place === 'form') add('validation', AT_FIELD);
  if (message.place === 'test') add('crash', OF_TEST);
  // A sentence may be broken over lines: read together they say what none of them does. Codes say more than that.
  const texts = message.lines.map((line) => line.line.text);
  const isCoded = message.lines.some(({ codes }) =>
    codes.some(({ category, family }) => category && EXACT.test(family)),
  );
  if (texts.length > 1)
    for (const match of matchPatterns(texts.join(' '))) {
      const isNew = !isCoded && !texts.some((text) => text.includes(match.text));
      add(match.category, (isNew ? 1 : 0.3) * weightOf(match));
    }
  if (support.size === 0 || ![...support.values()].some((weight) => weight > 0.2)) add('unknown', 0.3);
  const total = [...support.values()].reduce((sum, weight) => sum + weight, 0);
  return [...support]
    .map(([category, weight]) => ({ category, score: weight / total }))
    .sort((a, b) => b.score - a.score);
}
