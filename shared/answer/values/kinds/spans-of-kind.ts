import { escapedPattern } from '../../../model/escaped-pattern.ts';
import type { AnswerKind } from '../../../question/lexicon/lexicon.ts';

/** A stretch of a text that is of a kind. */
export type KindSpan = { text: string; from: number; to: number };

const namesOf = new WeakMap<AnswerKind, RegExp | null>();

/** All stretches of a text that are of a kind by its grammar or its names; none for kinds that are known otherwise. */
export function spansOfKind(kind: AnswerKind, text: string): KindSpan[] {
  const patterns = [...(kind.forms ?? []), namePattern(kind)].flatMap((pattern) => pattern ?? []);
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const found = match[0].trim();
      const from = match.index + match[0].indexOf(found);
      return found === '' ? [] : [{ text: found, from, to: from + found.length }];
    }),
  );
}

/** Any of a kind's names as a whole word, the longer first. */
function namePattern(kind: AnswerKind): RegExp | null {
  const before = namesOf.get(kind);
  if (before !== undefined) return before;
  const names = [...(kind.known ?? [])].sort((a, b) => b.length - a.length).map(escapedPattern);
  const pattern =
    names.length === 0
      ? null
      : new RegExp(`(?<![\\p{L}\\p{N}_])(?:${names.join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
  namesOf.set(kind, pattern);
  return pattern;
}
