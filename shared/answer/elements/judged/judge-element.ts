import type { Draft } from '../../../model/answer.ts';
import { containment, intersectionOverUnion } from '../../../model/geometry.ts';
import type { RoutedPart } from '../../../model/question.ts';
import type { Judge } from '../../context.ts';
import { answered } from '../../draft.ts';
import type { Screen } from '../../screen/screen.ts';
import { wantedOf } from '../../skills/wanted-element.ts';
import { type ElementCandidate, elementCandidates } from './element-candidates.ts';
import { elementFacts } from './element-facts.ts';
import { elementProbability } from './element-model.ts';

/** Below it nothing on the screen is taken for what was asked for. */
const LEAST = 0.5;
/** What rules point at is given up for what is more probable by so much. */
const KEEP = 0.4;
/** Boxes that overlap by so much are one place. */
const SAME_PLACE = 0.4;
const MOST_REGIONS = 4;

type Judged = { candidate: ElementCandidate; probability: number };

/**
 * Weighs what rules would point at against every other element and text. Their answer stands unless another is far more
 * probable; where they have none, the likeliest is pointed at if it is rather right than wrong, its probability being the
 * draft's confidence.
 */
export function judgeElement(
  question: RoutedPart,
  screen: Screen,
  draft: Draft,
  judge: Judge = elementProbability,
): Draft {
  const wanted = wantedOf(question);
  const isGiven = draft.decision === 'answer';
  // What is called by its name is there under that name or not at all.
  if (!isGiven && (wanted.isCalled || wanted.literal)) return draft;
  const judged = judgedPlaces(question, screen, draft, judge);
  if (judged.length === 0) return draft;
  const [best] = judged;
  const rating = ratingOf(judged, draft);
  if (best.probability < LEAST || (isGiven && best.probability - rating.own <= KEEP))
    return isGiven ? { ...draft, judged: rating } : draft;
  const rivals = judged.filter(({ candidate }) => isElsewhere(candidate, best.candidate));
  const likely = rivals.filter(({ probability }) => probability >= LEAST).slice(0, MOST_REGIONS - 1);
  return answered({
    answer: nameOf(best.candidate),
    confidence: best.probability,
    runner_up: rivals[0]?.probability ?? 0,
    judged: { own: best.probability, rival: rivals[0]?.probability ?? 0 },
    regions: [best, ...likely].map(({ candidate }) => ({ ...candidate.box, label: labelOf(candidate) })),
    evidence: best.candidate.evidence,
    reasons: [`"${labelOf(best.candidate)}" fits the words of the question best`],
  });
}

function judgedPlaces(question: RoutedPart, screen: Screen, draft: Draft, judge: Judge): Judged[] {
  const candidates = elementCandidates(screen);
  const facts = candidates.length > 0 ? elementFacts(question, screen, candidates, draft) : [];
  return candidates
    .map((candidate, index): Judged => ({ candidate, probability: judge(facts[index]) }))
    .sort((a, b) => b.probability - a.probability);
}

/** What the judge makes of the place that a draft points at. */
function ratingOf(judged: readonly Judged[], { regions: [region] }: Draft): NonNullable<Draft['judged']> {
  const isThere = ({ candidate }: Judged): boolean => region !== undefined && isSamePlace(candidate, region);
  return {
    own: judged.find(isThere)?.probability ?? 0,
    rival: judged.find((each) => !isThere(each))?.probability ?? 0,
  };
}

/** Says what a judge makes of a place that is pointed at already; the answer stays. */
export function ratePlace(question: RoutedPart, screen: Screen, draft: Draft, judge: Judge): Draft {
  if (draft.decision !== 'answer') return draft;
  return { ...draft, judged: ratingOf(judgedPlaces(question, screen, draft, judge), draft) };
}

const isSamePlace = ({ box }: ElementCandidate, region: Draft['regions'][number]): boolean =>
  intersectionOverUnion(box, region) > SAME_PLACE || containment(region, box) > 0.9;

const isElsewhere = ({ box }: ElementCandidate, best: ElementCandidate): boolean =>
  containment(box, best.box) < 0.5 && containment(best.box, box) < 0.5;

/** The name, or the text beside it, by which people would call it. */
const labelOf = ({ name, around, role }: ElementCandidate): string =>
  name || around[0]?.text || (role ?? 'text').replace(/_/g, ' ');

const nameOf = (candidate: ElementCandidate): string =>
  candidate.role ? `${labelOf(candidate)} (${candidate.role.replace(/_/g, ' ')})` : labelOf(candidate);
