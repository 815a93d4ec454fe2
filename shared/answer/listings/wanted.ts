import { firstGroups } from '../../question/first-groups.ts';
import { readWords } from '../../question/read-words.ts';
import { turnsOf } from '../../question/turns-of.ts';

/** What a question wants of a row: how the row's thing is called, and what the row says. */
export type Wanted = {
  noun: string | null;
  rest: string;
  /** Whether it may be several, a person, or a day or time. */
  isMany: boolean;
  isPerson: boolean;
  isDated: boolean;
};

const ANY = { noun: null, isMany: false, isPerson: false, isDated: false };

/** Reads a question for one of several that are listed; null where it asks for something else. */
export function wantedIn(text: string): Wanted | null {
  const { which, who, when, ofMany, ofDates } = turnsOf(text).listings;
  const dated = when.exec(text)?.groups;
  if (dated) return { ...ANY, isDated: true, rest: dated.rest };
  const other = who.exec(text)?.groups;
  if (other)
    return { ...ANY, isPerson: other.rest !== undefined, rest: other.rest ?? other.what ?? other.in };
  const groups = firstGroups(which, text);
  return groups && !readWords(groups.noun).compiled.stop.has(groups.noun.toLowerCase())
    ? {
        ...ANY,
        noun: groups.noun,
        isMany: ofMany.test(groups.rest),
        isDated: ofDates.test(groups.noun),
        rest: groups.rest,
      }
    : null;
}
