import type { ErrorCategory } from '../../model/image-features.ts';
import { PATTERN_GROUPS } from './data/patterns.ts';
import { foldPattern, foldText, unfoldedPart } from './fold-text.ts';
import { indexByPieces } from './index-by-pieces.ts';
import { requiredLetters } from './required-letters.ts';

export type PatternStrength = 'reason' | 'sure' | 'likely' | 'hint';

/** One message pattern found in a text. `start` and `end` count in the folded text, `text` is as it was read. */
export type PatternMatch = {
  category: ErrorCategory;
  strength: PatternStrength;
  start: number;
  end: number;
  text: string;
};

type Matcher = Pick<PatternMatch, 'category' | 'strength'> & { pattern: string; expression: RegExp | null };

const matchers = PATTERN_GROUPS.flatMap(({ category, strength, patterns }) =>
  patterns.map((pattern): Matcher => ({ category, strength, pattern, expression: null })),
);
/** Those that may match a folded text: seven in a thousand. */
const candidates = indexByPieces(matchers, ({ pattern }) => requiredLetters(pattern));

/** Texts remembered: the lines of some ten screens. */
const MOST_TEXTS = 2000;
const known = new Map<string, readonly PatternMatch[]>();

/**
 * All message patterns that occur in a text, misread letters included, each where it stands first. A match that lies within a longer one
 * of another category is left out: `Permission denied (publickey)` is about authentication alone. What names the reason is
 * only left out for a longer reason.
 */
export function matchPatterns(text: string): readonly PatternMatch[] {
  const before = known.get(text);
  if (before) return before;
  const matches = matchesIn(text);
  if (known.size >= MOST_TEXTS) known.clear();
  known.set(text, matches);
  return matches;
}

function matchesIn(text: string): PatternMatch[] {
  const folded = foldText(text);
  const found: PatternMatch[] = [];
  for (const matcher of candidates(folded)) {
    const { category, strength, pattern } = matcher;
    matcher.expression ??= new RegExp(foldPattern(pattern));
    const match = matcher.expression.exec(folded);
    if (!match || match[0].trim() === '') continue;
    const end = match.index + match[0].length;
    found.push({ category, strength, start: match.index, end, text: unfoldedPart(text, match.index, end) });
  }
  return found.filter((match) => !found.some((other) => covers(other, match)));
}

function covers(outer: PatternMatch, inner: PatternMatch): boolean {
  if (outer === inner || outer.strength === 'hint' || outer.category === 'unknown') return false;
  if (inner.strength === 'reason' && outer.strength !== 'reason') return false;
  const longer = outer.end - outer.start > inner.end - inner.start;
  return longer && outer.start <= inner.start && outer.end >= inner.end;
}
