import type { LibraryFilter } from '../model/library.ts';
import { parseTime } from './parse-time.ts';

/** A number that is asked for by comparison ("over 500"). */
export type Comparison = { operator: '>' | '>=' | '<' | '<='; value: number; words: string };

/** A search in plain words, taken apart. */
export type ParsedQuery = {
  text: string;
  /** What is left of the words when filters, times and comparisons are taken out: what the aligned space reads. */
  rest: string;
  /** Words that carry meaning, folded, in order, each once. */
  terms: string[];
  /** What stood in quotation marks, folded; all of it must be in the text. */
  phrases: string[];
  filter: LibraryFilter;
  comparisons: Comparison[];
  /** Words after "without", folded: what must not be there. */
  excluded: string[];
  /** How filters and times were understood. */
  notes: string[];
};

const STOP_WORDS = new Set(
  `a about again all an and any are as at be by can could did do does find for from get give had has have how i in into is it its
  like look looking me my of on one or our please saw screenshot screenshots picture pictures image images screen screens shot shots
  search small big large two three while someone else really out off up down ran needs need needed after during too very just now shown showing shows show some something that the their them there these they thing this those to was we were what when
  where which who will with would you your said saying says`.split(/\s+/),
);
/** Most screens need no decomposition, which is the slow part. */
const ASCII = /^[\n -~]*$/;
const KEYED = /(?:^|\s)(kind|color|colour|program|tag|has|is|before|after):("[^"]*"|\S+)/gi;
const OPERATORS: Record<string, Comparison['operator']> = {
  over: '>',
  above: '>',
  'more than': '>',
  'greater than': '>',
  'at least': '>=',
  under: '<',
  below: '<',
  'less than': '<',
  'at most': '<=',
};
const COMPARED =
  /\b(over|above|more than|greater than|at least|under|below|less than|at most)\s+[$€£]?\s*(\d[\d.,]*)\s*(?:dollars|euros?|pounds|usd|eur|gbp|[$€£])?(?![\w%])/gi;

/**
 * Takes a query apart. `now` (milliseconds) and the local time zone give "last week" its meaning. `literal`: times,
 * comparisons and exclusions are words like others.
 */
export function parseQuery(text: string, now: number, literal = false): ParsedQuery {
  const filter: LibraryFilter = {};
  const notes: string[] = [];
  let rest = text.replace(KEYED, (whole, key: string, value: string) => {
    const note = applyKey(filter, key.toLowerCase(), value.replaceAll('"', ''), now);
    if (note === null) return whole;
    notes.push(note);
    return ' ';
  });
  const comparisons: Comparison[] = [];
  if (!literal)
    rest = rest.replace(COMPARED, (words, how: string, digits: string) => {
      const operator = OPERATORS[how.toLowerCase()];
      comparisons.push({ operator, value: parseAmount(digits), words: words.trim() });
      return ' ';
    });
  const time = literal ? null : parseTime(rest, now);
  if (time) {
    Object.assign(filter, { from: time.from, to: time.to });
    notes.push(`taken ${time.words}`);
    rest = rest.replace(time.words, ' ');
  }
  const excluded: string[] = [];
  if (!literal)
    rest = rest.replace(/\bwithout\s+(?:an?\s+|any\s+|the\s+)?([\p{L}\p{N}]+)/giu, (_, word: string) => {
      excluded.push(...termsOf(word));
      return ' ';
    });
  const phrases = [...rest.matchAll(/"([^"]+)"|“([^”]+)”/g)].map((match) => fold(match[1] ?? match[2]));
  const words = termsOf(rest);
  const informative = words.filter((word) => !STOP_WORDS.has(word));
  return {
    text,
    rest: rest.replaceAll(/["“”]/g, ' ').replace(/\s+/g, ' ').trim(),
    terms: [...new Set(informative.length > 0 ? informative : words)],
    phrases: phrases.filter((phrase) => phrase !== ''),
    filter,
    comparisons,
    excluded,
    notes,
  };
}

/** Lower case without diacritics, words parted by one blank: how query and text are compared. */
export const fold = (text: string): string => termsOf(text).join(' ');

/** The words of a text as the full-text index parts them: runs of letters and digits, folded. */
export const termsOf = (text: string): string[] => foldCharacters(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Lower case without diacritics. */
export const foldCharacters = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A number as written on screens: `1,234.50`, `1.234,50`, `500`. */
export function parseAmount(digits: string): number {
  const decimal = /[.,](\d{1,2})$/.exec(digits);
  const whole = decimal ? digits.slice(0, decimal.index) : digits;
  return Number(`${whole.replace(/\D/g, '')}.${decimal?.[1] ?? 0}`);
}

const KINDS = ['screenshot', 'image', 'pdf_page', 'video_frame', 'text'] as const;

function applyKey(filter: LibraryFilter, key: string, value: string, now: number): string | null {
  const kind = KINDS.find((name) => name === value.toLowerCase());
  switch (key) {
    case 'kind':
      if (!kind) return null;
      filter.kind = kind;
      break;
    case 'color':
    case 'colour':
      filter.color = value.toLowerCase();
      break;
    case 'program':
      filter.program = value;
      break;
    case 'tag':
      filter.tag = value;
      break;
    case 'has':
      if (!/^errors?$/i.test(value)) return null;
      filter.has_error = true;
      break;
    case 'is':
      if (!/^favou?rites?$/i.test(value)) return null;
      filter.favourite = true;
      break;
    default: {
      const time = parseTime(`on ${value}`, now);
      if (!time) return null;
      if (key === 'before') filter.to = time.from;
      else filter.from = time.to;
    }
  }
  return `${key} ${value}`;
}
