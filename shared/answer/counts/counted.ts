import type { Draft } from '../../model/answer.ts';
import { readWords } from '../../question/read-words.ts';
import { stemWord } from '../../question/stem-word.ts';
import type { Token } from '../../question/tokenize.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { MONTHS, WEEKDAYS } from '../../text/calendar-names.ts';
import { readDates } from '../../text/read-dates.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { quote } from '../skills/quote.ts';
import { placeWords } from '../states/place-asked.ts';
import { saidIn, type TellingWord, tellingWords } from '../states/telling-words.ts';

/** What a question counts: its first word that tells, and what else it says, the order of words kept. */
export type Counted = {
  text: string;
  /** Stem of the noun right behind "how many", with no word between that carries nothing; null for "how many are ...". */
  noun: string | null;
  /** Whether the noun is one that names nothing in particular: rows, entries, things. */
  general: boolean;
  words: TellingWord[];
  /** "How many are not ...". */
  negated: boolean;
};

/** Reads a question for what it counts; null where it counts nothing, or what needs more than rows to be told. */
export function countedOf(text: string): Counted | null {
  const { asked: asks, bounded, denying, verbFirst, not } = turnsOf(text).counting;
  const asked = asks.exec(text);
  if (!asked || bounded.test(text)) return null;
  const whole = text.slice(asked.index + asked[0].length);
  const behind = whole.replace(denying, ' ');
  const { tokens, compiled } = readWords(behind);
  const { of_lists: general, qualifying } = compiled.groups;
  const own = tokens.filter(({ stem }) => !qualifying.has(stem));
  const isNamed = own[0] && !compiled.stop.has(own[0].word) && !verbFirst.test(whole);
  const noun = isNamed ? nounOf(own, compiled.stop).stem : null;
  return {
    text,
    noun,
    general: noun === null || general.has(noun),
    words: tellingWords(behind).filter(({ stem }) => !general.has(stem)),
    negated: not.test(whole),
  };
}

/** What is counted stands in the plural, behind words that say of what kind: "optional parts". */
function nounOf(tokens: readonly Token[], stop: ReadonlySet<string>): Token {
  const end = tokens.findIndex(({ word }) => stop.has(word));
  const leading = tokens.slice(0, Math.min(end < 0 ? tokens.length : end, MOST_BEFORE + 1));
  return leading.find(({ word, stem }) => word.endsWith('s') && word !== stem) ?? tokens[0];
}
const MOST_BEFORE = 3;

/** What a question says of what it counts, besides what it calls it and at which side of the screen it stands. */
export function otherWords({ words, noun, text }: Counted): TellingWord[] {
  const place = [...placeWords(text)].map(stemWord);
  return words.filter(({ stem }) => stem !== noun && !place.includes(stem));
}

/** A name by which a question tells what it counts from others, where it stands nowhere on the screen: "customers from Portugal". */
export function nameUnsaid({ text }: Counted, { segments }: Screen): string | null {
  const { of } = turnsOf(text).counting.parts;
  const names = [...text.matchAll(NAME)].filter(
    ({ index, 0: name }) =>
      of.test(text.slice(0, index)) && readDates(name).length === 0 && !OF_CALENDAR.test(name),
  );
  const unsaid = names.find(({ 0: name }) => {
    const words = tellingWords(`the ${name}`);
    return words.length > 0 && !segments.some((segment) => saidIn(segment.text, words).length > 0);
  });
  return unsaid?.[0] ?? null;
}
const NAME = /(?<=\s["“]?)\p{Lu}\p{Ll}{2,}/gu;
const OF_CALENDAR = new RegExp(`^(?:${[...MONTHS, ...WEEKDAYS].join('|')})`, 'i');

/** So many are told, each pointed at. */
export const tellCount = (segments: readonly Segment[], confidence: number, reason: string): Draft =>
  quote(String(segments.length), segments, confidence, reason);
