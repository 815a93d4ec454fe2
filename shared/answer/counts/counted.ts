import type { Draft } from '../../model/answer.ts';
import { readWords } from '../../question/read-words.ts';
import { stemWord } from '../../question/stem-word.ts';
import type { Segment } from '../screen/segments.ts';
import { quote } from '../skills/quote.ts';
import { type TellingWord, tellingWords } from '../states/telling-words.ts';

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

const ASKED =
  /\bhow many\b(?: of (?:the|these|those|my|them)\b)?(?: (?:\d+|two|three|four|five|six))?|(?:^|^(?:what is|what's|tell me|give me) the |^the )(?:number|count|amount) of\b|^(?:please )?count\b(?: (?:up )?(?:the|all))?/i;
const NOT = /\b(?:not|never|without)\b|n['’]t\b/i;
/** Bounds that need figures compared. */
const BOUNDED =
  /\b(?:more|less|fewer|over|least|most|cheaper|dearer|older|newer|larger|smaller|longer|shorter|earlier|later)\b/i;
/** What lists are made of, by words that name none of what is listed. */
const GENERAL = new Set(
  'row entry item line record thing one place visible different various distinct say lie come belong total currently table list header heading below many user'
    .split(' ')
    .map(stemWord),
);

const AUXILIARY = '(?:have|has|had|are|is|was|were|do|does|did|can|could|will|would)';
/** "Haven't" says that it is not, and names nothing; what follows "how many have ..." is no noun. */
const DENYING = new RegExp(`\\b${AUXILIARY}n['’]t\\b`, 'gi');
const VERB_FIRST = new RegExp(`^\\s*${AUXILIARY}(?:n['’]t)?\\b`, 'i');
/** They stand before the noun and say nothing of it. */
const QUALIFYING = new Set('visible different various distinct single whole'.split(' ').map(stemWord));

/** Reads a question for what it counts; null where it counts nothing, or what needs more than rows to be told. */
export function countedOf(text: string): Counted | null {
  const asked = ASKED.exec(text);
  if (!asked || BOUNDED.test(text)) return null;
  const whole = text.slice(asked.index + asked[0].length);
  const behind = whole.replace(DENYING, ' ');
  const { tokens, compiled } = readWords(behind);
  const own = tokens.filter(({ stem }) => !QUALIFYING.has(stem));
  const isNamed = own[0] && !compiled.stop.has(own[0].word) && !VERB_FIRST.test(whole);
  const noun = isNamed ? own[0].stem : null;
  return {
    text,
    noun,
    general: noun === null || GENERAL.has(noun),
    words: tellingWords(behind).filter(({ stem }) => !GENERAL.has(stem)),
    negated: NOT.test(whole),
  };
}

/** So many are told, each pointed at. */
export const tellCount = (segments: readonly Segment[], confidence: number, reason: string): Draft =>
  quote(String(segments.length), segments, confidence, reason);
