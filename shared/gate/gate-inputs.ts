import type { Draft } from '../model/answer.ts';
import { grow, intersection } from '../model/geometry.ts';
import type { ImageFeatures, Line } from '../model/image-features.ts';
import { type RoutedQuestion, SKILLS, type Skill } from '../model/question.ts';
import { answerDoubts } from './answer-doubts.ts';
import { asksOpenly, isBareClaim } from './bare-claim.ts';
import { measureEvidence } from './evidence-quality.ts';
import { JUDGED_INPUTS, judgedInputs } from './judged-inputs.ts';
import { logOdds } from './log-odds.ts';
import { coveredShare, leftTilt, pictureDoubt, readingHealth, softness } from './picture-trouble.ts';
import { questionFit } from './question-fit.ts';

/** Skills whose answers come from pixels and layout, with little or no reading. */
export const SEEN_SKILLS: ReadonlySet<Skill> = new Set<Skill>([
  'has_text',
  'is_ui',
  'scene_type',
  'theme',
  'main_color',
  'measure',
]);
/** Skills whose answer is words of the screen as they stand there. */
const READ_SKILLS: ReadonlySet<Skill> = new Set<Skill>([
  'read_text',
  'read_value',
  'amount',
  'window_title',
  'read_error',
]);
/** Skills whose answer depends on finding the label that was meant. */
const LOOKED_UP_SKILLS: ReadonlySet<Skill> = new Set<Skill>(['read_value', 'amount']);
const JUDGING_SKILLS: ReadonlySet<Skill> = new Set<Skill>([
  'count_elements',
  'element_state',
  'classify_error',
]);
/** Skills whose questions suppose that there is an error. */
const SUPPOSING_SKILLS: ReadonlySet<Skill> = new Set<Skill>(['read_error', 'classify_error']);
const ERROR_SKILLS: ReadonlySet<Skill> = new Set<Skill>(['locate_error', 'read_error', 'classify_error']);

/** How strongly an input is pulled towards counting for nothing, in units of observations (ridge). */
const PULL = 2;

/** The same for what is known of a skill alone: each was seen on few programs. */
const SKILL_PULL = 8;

export type GateInput = { name: string; sign: -1 | 0 | 1; pull: number };

const input = (name: string, sign: GateInput['sign']): GateInput => ({ name, sign, pull: PULL });

/**
 * The inputs of the gate's model, in the order of `gateInputs`. `sign` says which way an input may count (1: for the
 * answer, -1: against it, 0: either way), so that a small sample cannot teach nonsense.
 */
export const GATE_INPUTS: readonly GateInput[] = [
  { name: 'constant', sign: 0, pull: 0 },
  input('confidence of the skill', 1),
  input('margin to the runner-up', 1),
  input('confidence of the routing', 1),
  input('OCR confidence of the evidence', 1),
  input('least certain word of the evidence', 1),
  input('legibility of the evidence', 1),
  input('reading of the whole picture', 1),
  input('doubt about the picture', -1),
  input('claim without evidence', -1),
  input('claim without evidence on a doubtful picture', -1),
  input('no error claimed beside the colour of errors', -1),
  input('share of the answer that stands on the screen', 1),
  input('turned screen', -1),
  input('covered screen', -1),
  input('evidence beside a cover', -1),
  input('read after damage was taken back', -1),
  input('count or state on a damaged picture', -1),
  input('value looked up on a damaged picture', -1),
  input('soft edges', -1),
  input('noise', -1),
  input('compression', -1),
  input('form other than asked for', -1),
  input('form as asked for', 1),
  input('says the question again', -1),
  input('marks more than letters', -1),
  input('value of a single sign', -1),
  input('value asked for as the most or least', -1),
  input('no runner-up', 0),
  input('denies what is asked for', -1),
  input('denies the error asked about on a screen', -1),
  input('title outside of title bars', -1),
  input('words of the question away from the value', -1),
  input('one of several errors', -1),
  input('error of several lines', -1),
  input('value without words', -1),
  input('certain error not found', -1),
  input('error asked for in other words', -1),
  input('title asked for in other words', -1),
  input('looks asked for in other words', -1),
  ...JUDGED_INPUTS.map(({ name, sign }) => input(name, sign)),
  ...SKILLS.map((skill): GateInput => ({ name: `answered by ${skill}`, sign: 0, pull: SKILL_PULL })),
];

/** What the gate knows about a drafted answer, as numbers of about -4..4 (certainties as log-odds) or 0..1. */
export function gateInputs(question: RoutedQuestion, draft: Draft, record: ImageFeatures): number[] {
  const evidence = measureEvidence(draft, record);
  const seen = SEEN_SKILLS.has(question.skill);
  const doubt = seen ? 0 : pictureDoubt(record);
  const bare = !seen && isBareClaim(draft) ? 1 : 0;
  const turned = seen ? 0 : Math.min(1, leftTilt(record) / 2);
  const covered = seen ? 0 : Math.min(1, coveredShare(record) / 0.1);
  const damage = Math.min(1, doubt + turned + covered);
  const is = (skills: ReadonlySet<Skill>) => (skills.has(question.skill) ? 1 : 0);
  return [
    1,
    logOdds(draft.confidence),
    draft.runner_up > 0 ? Math.max(-0.5, Math.min(1, draft.confidence - draft.runner_up)) : 0.6,
    logOdds(question.confidence),
    logOdds(evidence.confidence),
    logOdds(evidence.weakest),
    evidence.legibility,
    seen ? 1 : readingHealth(record),
    doubt,
    bare,
    bare * damage,
    bare * is(ERROR_SKILLS) * (showsErrorColor(record) ? 1 : 0),
    grounding(draft, record),
    turned,
    covered,
    seen ? 0 : shareBesideCovers(evidence.lines, record),
    !seen && (record.text.restored || record.text.turned !== undefined) ? 1 : 0,
    is(JUDGING_SKILLS) * damage,
    is(LOOKED_UP_SKILLS) * damage,
    seen ? 0 : softness(record),
    seen ? 0 : Math.min(1, record.quality.noise / 3),
    seen ? 0 : record.quality.compression,
    ...fitInputs(question, draft),
    draft.runner_up > 0 ? 0 : 1,
    bare * (draft.verdict === 'no' && asksOpenly(question) ? 1 : 0),
    bare * is(SUPPOSING_SKILLS) * (record.scene.kind === 'real_life_photo' ? 0 : 1),
    ...doubtInputs(question, draft, record),
    ...judgedInputs(question.skill, draft),
    ...SKILLS.map((skill) => (skill === question.skill ? 1 : 0)),
  ];
}

function doubtInputs(question: RoutedQuestion, draft: Draft, record: ImageFeatures): number[] {
  const doubts = answerDoubts(question, draft, record);
  const isTelling = ERROR_SKILLS.has(question.skill);
  const isTitle = question.skill === 'window_title';
  return [
    doubts.strayTitle,
    doubts.farFromAsked,
    doubts.severalErrors,
    doubts.manyLines,
    doubts.wordless,
    doubts.missedError,
    isTelling ? doubts.unusual : 0,
    isTitle ? doubts.unusual : 0,
    isTelling || isTitle ? 0 : doubts.unusual,
  ];
}

/** How the answer goes with the question's words, for skills whose answer is words of the screen. */
function fitInputs(question: RoutedQuestion, draft: Draft): number[] {
  if (!READ_SKILLS.has(question.skill)) return [0, 0, 0, 0, 0, 0];
  const { wrongForm, rightForm, echo, marks, single, extreme } = questionFit(question, draft);
  const isLookedUp = LOOKED_UP_SKILLS.has(question.skill) ? 1 : 0;
  return [wrongForm, rightForm, echo, marks, single * isLookedUp, extreme * isLookedUp];
}

/** Distance in pixels from a cover within which a line may go on beneath it. */
const BESIDE = 8;

/** Share of the lines that a cover touches: what they say may go on beneath it. */
export function shareBesideCovers(lines: readonly Line[], { quality, source }: ImageFeatures): number {
  const covers = quality.covers ?? [];
  if (covers.length === 0 || lines.length === 0) return 0;
  const grown = covers.map((cover) => grow(cover, BESIDE, source.width, source.height));
  return (
    lines.filter(({ box }) => grown.some((cover) => intersection(box, cover) !== null)).length / lines.length
  );
}

const showsErrorColor = ({ colors, ui }: ImageFeatures) =>
  colors.status.some(({ meaning }) => meaning === 'error') ||
  ui.elements.some((element) => element.role === 'alert');

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Share of the answer's words that stand on the screen; 1 for answers without such words. */
export function grounding(draft: Draft, record: ImageFeatures): number {
  const words = wordsOf(draft.answer);
  if (words.length === 0) return 1;
  const shown = new Set(record.text.lines.flatMap((line) => wordsOf(line.text)));
  return words.filter((word) => shown.has(word)).length / words.length;
}
