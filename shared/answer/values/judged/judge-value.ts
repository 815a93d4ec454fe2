import type { Draft } from '../../../model/answer.ts';
import type { RoutedPart } from '../../../model/question.ts';
import type { Judge } from '../../context.ts';
import { answered, declined } from '../../draft.ts';
import type { Screen } from '../../screen/screen.ts';
import { asksSecret } from '../../skills/read-value.ts';
import { wordAnswer } from '../../word-answer.ts';
import type { Candidate } from '../candidate.ts';
import { typeFit } from '../value-types.ts';
import { type Asked, askedOf, foldText, holdsText } from './asked.ts';
import { isPossible } from './is-possible.ts';
import { valueFacts } from './value-facts.ts';
import { valueProbability } from './value-model.ts';

/** Below it nothing on the screen is taken for an answer. */
const LEAST = 0.5;
/** A shorter candidate within the best one is told instead where it is nearly as likely. */
const NEARLY = 0.8;
/** What rules only suppose is not told where it is less probable. */
const DOUBTED = 0.25;
/** What rules answer is given up for what is more probable by so much. */
const KEEP = 0.4;

type Judged = { candidate: Candidate; probability: number };

/**
 * Weighs what rules would answer against every other value, text and row of the screen. What follows from the build of the
 * screen stands unless another is far more probable; where they have no such answer, the likeliest is given if it is likely
 * enough, its probability being the draft's confidence.
 */
export function judgeValue(
  question: RoutedPart,
  screen: Screen,
  draft: Draft,
  judge: Judge = valueProbability,
): Draft {
  // Of secrets only what its label names is told.
  if (asksSecret(question.text)) return draft;
  const asked = askedOf(question, screen, draft);
  const given = draft.decision === 'answer' ? wordAnswer(draft) : null;
  const facts = asked.candidates.length > 0 ? valueFacts(asked) : [];
  const all = asked.candidates
    .map((candidate, index): Judged => ({ candidate, probability: judge(facts[index]) }))
    .sort((a, b) => b.probability - a.probability);
  const judged = all.filter(({ candidate }) => isPossible(candidate, asked));
  if (judged.length === 0) return draft;
  const best = inForm(shortest(judged), asked);
  if (given !== null) {
    const same = all.find(({ candidate }) => overlaps(candidate.text, given));
    const own = same?.probability ?? 0;
    // What is put together from several texts is no candidate and was not judged.
    const rated = same ? { ...draft, judged: { own, rival: rivalOf(judged, given) } } : draft;
    if (draft.tentative && overlaps(best.candidate.text, given))
      return own < DOUBTED ? unlikely(draft) : rated;
    if (!draft.tentative && best.probability - own <= KEEP) return rated;
    if (best.probability < LEAST) return draft.tentative && own < DOUBTED ? unlikely(draft) : rated;
  } else if (best.probability < LEAST) return draft;
  const rival = rivalOf(judged, best.candidate.text);
  return answered({
    answer: best.candidate.text,
    regions: [{ ...best.candidate.box, label: best.candidate.text }],
    confidence: best.probability,
    runner_up: rival,
    judged: { own: best.probability, rival },
    evidence: best.candidate.evidence,
    reasons: [`"${best.candidate.text}" stands with the words asked about`],
  });
}

/** The probability of the likeliest candidate that says something else. */
const rivalOf = (judged: readonly Judged[], said: string): number =>
  judged.find(({ candidate }) => !overlaps(candidate.text, said))?.probability ?? 0;

const unlikely = ({ answer }: Draft): Draft =>
  declined(
    `The screen does not show this clearly: "${answer}" is the nearest, but it is rather not what was asked for.`,
    ['nothing on the screen is likely enough to be meant'],
    ['Name the label, row or window that you mean.'],
  );

/** Of the likeliest and those within it that are nearly as likely, the one with the fewest signs. */
function shortest([first, ...others]: readonly Judged[]): Judged {
  return others
    .filter(({ probability }) => probability >= NEARLY * first.probability)
    .filter(({ candidate }) => overlaps(first.candidate.text, candidate.text))
    .reduce(
      (least, next) => (next.candidate.text.length < least.candidate.text.length ? next : least),
      first,
    );
}

/** Of a row with one value of the form asked for, that value. */
function inForm(best: Judged, { query, candidates }: Asked): Judged {
  const { type } = query;
  const { candidate } = best;
  if (!type || !TELLING_FORMS.has(type) || candidate.structure !== 'row') return best;
  const own = candidates.filter(
    (other) =>
      other.type !== 'text' &&
      other.structure !== 'row' &&
      typeFit(type, other.type, other.structure) >= FITS &&
      other.evidence.some((id) => candidate.evidence.includes(id)) &&
      holdsText(foldText(candidate.text), foldText(other.text)),
  );
  const [first] = own;
  return first && own.every(({ text }) => text === first.text) ? { ...best, candidate: first } : best;
}
const FITS = 0.9;
const TELLING_FORMS = new Set([
  'date',
  'weekday',
  'percent',
  'email',
  'url',
  'ip',
  'port',
  'host_port',
  'version',
  'temperature',
]);

/** Whether one text is part of the other. */
export function overlaps(a: string, b: string): boolean {
  const [first, second] = [foldText(a), foldText(b)];
  return holdsText(first, second) || holdsText(second, first);
}
