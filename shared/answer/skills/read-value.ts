import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { readWords } from '../../question/read-words.ts';
import { answered, declined } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { boxOfSpan, type Candidate } from '../values/candidate.ts';
import { isFormless } from '../values/judged/is-possible.ts';
import { isSaidIn, type Query } from '../values/query.ts';
import { type Ranked, rankValues } from '../values/rank-values.ts';
import { saysNoFigure } from '../values/says-no-figure.ts';
import { loneValue } from './lone-value.ts';
import { partAsked, type Stretch } from './part-asked.ts';
import { answeredFrom } from './quote.ts';
import { readStructure } from './read-structure.ts';
import { saysOpposite } from './says-opposite.ts';
import { tableCell } from './table-cell.ts';

/** All telling words of a question must stand near the value; of four or more, one may be missing. */
const MIN_COVERAGE = 0.65;
/** Of a person's role, "owned by: demo" says enough, whatever else the question names. */
const MIN_OF_LABEL = 0.32;
const ALL_WORDS = 0.99;
const MIN_SCORE = 0.42;
/** "what is the password?", "what password did they type?" */
const SECRET =
  /\b(what|which|tell|show|read)\b.*\b(password|passphrase|passcode|pin)\b\s*(code|number)?(?:\s(?:of|for) (?:the|this|that|my|our|his|her) [\w ]+)?\s*\??$|^(?:so |and )?(?:what|which) (?:password|passphrase|passcode|pin)(?: code| number)? (?:did|was|were|is|has|have|do|does|should|must)\b/i;
/** Any short text can be a value; only a good match of its label makes it one. */
const MIN_TEXT_SCORE = 0.55;

/** Whether a password or the like is asked for: told only where its label says so. */
export const asksSecret = (text: string): boolean => SECRET.test(text);

/** A value beside, under or in a sentence with the words of the question; declined where none fits. */
export function readValue(question: RoutedPart, screen: Screen): Draft {
  const structured = readStructure(question, screen) ?? tableCell(question, screen);
  if (structured && !saysNoFigure(question, structured.answer)) return structured;
  const { query, ranked: all } = rankValues(question, screen);
  const ranked = all.filter(
    ({ candidate }) => !saysNoFigure(question, candidate.text) && !isFormless(candidate, query),
  );
  const hidden = asksSecret(question.text);
  const best = hidden
    ? ranked.find(({ candidate }) => candidate.structure === 'pair' || isBesideLabel(candidate, query))
    : ranked[0];
  const asked = question.slots.label ?? 'that';
  if (!best) return loneValue(query, screen) ?? notHere(asked, []);
  const minScore =
    best.candidate.structure === 'cell' && best.candidate.type === 'text' ? MIN_TEXT_SCORE : MIN_SCORE;
  // "Who wrote it?" hangs on the verb: all its words have to be there.
  const minCoverage =
    query.type !== 'person' ? MIN_COVERAGE : isLabelledWith(best.candidate, query) ? MIN_OF_LABEL : ALL_WORDS;
  if (
    best.coverage < minCoverage ||
    best.score < minScore ||
    isOfOther(best, question, screen) ||
    isUncounted(best, query)
  )
    return (
      loneValue(query, screen) ??
      notHere(
        asked,
        query.words.filter((word) => word.matches.length === 0 && !word.weak).map((word) => word.word),
      )
    );
  const equal = ranked.filter(
    (entry) =>
      best.score - entry.score <= TIE &&
      entry.candidate.text !== best.candidate.text &&
      !overlaps(entry, best),
  );
  const part = partAsked(question.text, best.candidate.segment.text);
  if (part) return tellPart(part, best);
  if (new Set(equal.map(({ candidate }) => candidate.text)).size >= SEVERAL && query.type !== 'path')
    return severalFit(best, equal, asked);
  const rival = ranked.find(
    (entry) => entry.candidate.text !== best.candidate.text && !overlaps(entry, best),
  );
  return answerFrom(best, rival);
}

/** Of the two that the text of the best value tells, the one that was asked for. */
function tellPart({ text, from, to }: Stretch, { candidate: { segment } }: Ranked): Draft {
  const reason = 'the text tells two, and this one was asked for';
  return answeredFrom(text, boxOfSpan(segment, from, to), [segment], PART_CERTAINTY, reason);
}
const PART_CERTAINTY = 0.82;

function answerFrom(best: Ranked, rival: Ranked | undefined): Draft {
  const { candidate } = best;
  const certainty = certaintyOf(best, rival);
  return answered({
    answer: candidate.text,
    regions: [{ ...candidate.box, label: candidate.text }],
    confidence: certainty * candidate.segment.line.confidence,
    runner_up: rival ? certainty * Math.max(0, 1.2 * (Math.min(1, rival.score / best.score) - 0.5)) : 0,
    evidence: candidate.evidence,
    reasons: [`"${candidate.text}" stands with the words asked about`],
    tentative: true,
  });
}

/**
 * How often such an answer was right on the development sets: what tells is how near the next best value comes,
 * then how much of the question was found around the value.
 */
function certaintyOf(best: Ranked, rival: Ranked | undefined): number {
  const closeness = rival ? rival.score / best.score : 0;
  const alone =
    closeness <= 0.6
      ? 0.97
      : closeness <= 0.85
        ? 0.95
        : closeness <= 0.95
          ? 0.86
          : closeness <= 0.98
            ? 0.76
            : 0.66;
  return (
    alone * (best.coverage < 0.99 ? 0.95 : 1) * (best.score < 0.55 ? 0.9 : 1) * (best.fit < 0.5 ? 0.8 : 1)
  );
}

/** "plot 9" and "the red hall" are others than "plot 7" and "the blue hall": such a word may not be missing. */
const isOfAnother = ({ missing }: Ranked): boolean =>
  missing.some((word) => /^\d+$/.test(word) || readWords(word).hits.some((hit) => hit.kind === 'color'));

/** "How many passengers use the station?" is not told by another figure of a station. */
const isUncounted = ({ missing }: Ranked, { counted }: Query): boolean =>
  counted !== undefined && counted.matches.length === 0 && missing.includes(counted.word);

/** Whether a value goes with something else than what was asked about. */
export const isOfOther = (best: Ranked, question: RoutedPart, screen: Screen): boolean =>
  best.lacksAttribute || isOfAnother(best) || isOfOpposite(best, question, screen);

/** Whether a short text in the row of a value names the opposite of what was asked about. */
const isOfOpposite = ({ candidate }: Ranked, question: RoutedPart, screen: Screen): boolean =>
  screen.layout.row[candidate.segment.index].some(
    ({ text, words }) => words.length <= MOST_NAMING && saysOpposite(question.text, text),
  );
const MOST_NAMING = 3;

/** Secrets are told only where their label stands right before them. */
const isBesideLabel = (candidate: Candidate, query: Query): boolean =>
  candidate.structure === 'cell' &&
  !/\b(password|passphrase|passcode|pin|forgot)\b/i.test(candidate.text) &&
  query.words.some((word) =>
    word.matches.some(([term, quality]) => quality === 1 && (candidate.context.get(term) ?? 0) >= 1),
  );

/** Whether the label of a pair holds the question's verb: "who owns ...?", "owned by: demo". */
const isLabelledWith = ({ structure, segment, text }: Candidate, query: Query): boolean => {
  const verb = query.words.find((word) => !word.weak && !word.frame);
  const label = structure === 'pair' ? termsOf(segment.text.slice(0, -text.length)) : [];
  return verb !== undefined && isSaidIn(verb, label);
};

/** Parts of one value are no rivals of it. */
const overlaps = (a: Ranked, b: Ranked): boolean =>
  a.candidate.segment === b.candidate.segment &&
  (a.candidate.text.includes(b.candidate.text) || b.candidate.text.includes(a.candidate.text));

/** Values this close can not be told apart, and of so many beside the best none is meant more than the others. */
const TIE = 0.005;
const SEVERAL = 2;

function severalFit(best: Ranked, equal: readonly Ranked[], asked: string): Draft {
  const texts = [...new Set([best, ...equal].map(({ candidate }) => candidate.text))].slice(0, 4);
  return declined(
    `The screen does not show this: ${texts.length} texts would fit "${asked}" alike, such as "${texts[0]}" and "${texts[1]}".`,
    ['several values fit equally well'],
    ['Name the label, row or window that you mean.'],
  );
}

function notHere(asked: string, missing: readonly string[]): Draft {
  const because =
    missing.length > 0
      ? `nothing on the screen says "${missing.join('", "')}"`
      : `no value on the screen goes with "${asked}"`;
  return declined(
    `The screen does not show this: ${because}.`,
    [because],
    ['Capture the part of the screen that shows it.'],
  );
}
