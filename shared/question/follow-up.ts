import type { Answer } from '../model/answer.ts';
import { type RoutedQuestion, SKILL_TASK_TYPES, type Skill, type Slots } from '../model/question.ts';
import { contentWords } from './fill-slots.ts';
import { placeInOrder } from './place-in-order.ts';
import type { WordReading } from './read-words.ts';

/** The question before, and its answer where there already is one. */
export type Before = { routed: RoutedQuestion; answer: Answer | null };

const ERROR_SKILLS: readonly Skill[] = ['locate_error', 'read_error', 'classify_error'];
/** Details of an error that a short follow-up may name. */
const ERROR_DETAILS: [RegExp, Skill, Slots][] = [
  [/\bcode|number\b/, 'read_error', { value_type: 'code', label: 'error code' }],
  [/\b(kind|type|sort|category)\b/, 'classify_error', { choices: [] }],
  [/\b(message|text|say)\b/, 'read_error', { label: 'error message' }],
];

/** Words that only doubt the answer before. */
const DOUBTS =
  /^(?:and |but |so )?(?:(?:are you|you are|is (?:that|this|it)) )?(?:really |quite |absolutely |really )?(?:sure|certain|right|correct|true|really|positive)(?: about (?:that|this|it))?$/;
/** What is asked of an error once it is known which. */
const OF_ERROR =
  /^(?:and |so |but )?(?:what (?:does|do) (?:it|that|this|they) mean|what (?:can|could|should|do|must) (?:i|we|you) (?:do|try)(?: about (?:it|that|this)| now| next)?|how (?:do|can|could) (?:i|we|you) (?:fix|solve|repair) (?:it|that|this))$/;
/** One of several things that the answer before pointed at. */
const ONE_OF =
  /^(?:and |what about |how about |where is |what is |show me )*(?:the )?(first|second|third|fourth|fifth|other|next|last)(?: (?:one|error|button|field|result|line|entry|match|place))?$/;

/** How a question begins that leans on the one before. */
const LEANS = /^(and|what about|how about|also|then|or)\b/i;
/** Another place that the same is asked of. */
const OTHER_PLACE = /\bother (window|dialog|one|program|app)\b/i;

/** A question that leans with a word only, and asks something else in full. */
const OWN_QUESTION =
  /^(?:(?:and|also|then|or|so|but) )*(?:how (?:many|much|big|wide|tall|high|old|long)|which|who|whose|when|is|are|was|were|does|do|did|can)\b/i;

/** Questions that read something off the screen; a label alone asks the same kind of thing. */
const VALUE_SKILLS: readonly Skill[] = ['read_value', 'amount', 'read_text'];
/** A label alone behind the words that lean on the question before. */
const ANOTHER_LABEL =
  /^(?:(?:and|also|then|or|so|but),? )*(?:(?:what|how) about )?(?!(?:and|also|then|or|so|but|what|where|which|who|whose|when|why|how|is|are|was|does|do|did|can|could|should|will|show|copy|find|point|mark)\b)((?:the |its |that |this |my |your )?.+?)\s*\??$/i;
/** The most words that a label alone has. */
const LABEL_WORDS = 6;

/**
 * A question that only names another label after a value was asked for ("and the due date?"), as the whole question
 * that it stands for: what it asks for may be of another kind than the value before. Null for all others.
 */
export function restateLabel(text: string, before: Before | undefined): string | null {
  if (!before || !VALUE_SKILLS.includes(before.routed.skill) || isAboutError(before)) return null;
  if (!LEANS.test(text)) return null;
  const label = ANOTHER_LABEL.exec(text.trim())?.[1];
  if (!label || ONE_OF.test(label) || OTHER_PLACE.test(label)) return null;
  return label.split(/\s+/).length > LABEL_WORDS ? null : `What is ${label}?`;
}

/**
 * Reads a question that leans on the one before ("where?", "and the code?", "copy it", "what about the other
 * window?"). Null where it stands on its own.
 */
export function resolveFollowUp(reading: WordReading, before: Before | undefined): RoutedQuestion | null {
  if (!before) return null;
  const words = reading.tokens.map((token) => token.word);
  const content = contentWords(reading).filter(
    (word) => !['where', 'show', 'copy', 'point', 'it', 'that'].includes(word),
  );
  const leans = LEANS.test(words.join(' '));
  const as = (skill: Skill, slots: Slots, because: string): RoutedQuestion => ({
    text: reading.text,
    skill,
    task_type: SKILL_TASK_TYPES[skill],
    slots,
    confidence: 0.8,
    evidence: [`follows "${before.routed.text}": ${because}`],
  });
  const said = words.join(' ');
  if (DOUBTS.test(said) && before.answer)
    return as(before.routed.skill, before.routed.slots, 'it asks the same again, to be sure');
  if (isAboutError(before) && OF_ERROR.test(said)) return as('read_error', {}, 'it asks about that error');
  const other = oneOf(said, before);
  if (other)
    return as(
      reading.has('where') ? 'locate_element' : 'read_text',
      { target: other, label: other },
      'another one of those',
    );
  if (content.length === 0 && reading.has('where')) return whereWasIt(before, as);
  if (content.length === 0 && reading.has('copy'))
    return as(
      'read_text',
      { target: subject(before), label: subject(before) },
      'the text of the answer before',
    );
  if (content.length === 0 && reading.has('why')) return as('read_error', {}, 'it asks for the reason');
  if (!leans) return null;
  if (reading.tokens.length <= 7 && reading.text && OTHER_PLACE.test(said))
    return as(
      before.routed.skill,
      { ...before.routed.slots, scope: 'other_window' },
      'the same for the other window',
    );
  if (isAboutError(before))
    for (const [pattern, skill, slots] of ERROR_DETAILS)
      if (pattern.test(content.join(' '))) return as(skill, slots, 'another detail of the error');
  return sameAbout(content, reading, before, as);
}

/** The answer before told about an error, whatever it was asked as. */
const isAboutError = ({ routed, answer }: Before): boolean =>
  ERROR_SKILLS.includes(routed.skill) || answer?.explanation !== undefined;

/** The label of the second, third ... place that the answer before pointed at. */
function oneOf(said: string, { answer }: Before): string | undefined {
  const which = ONE_OF.exec(said)?.[1];
  if (which === undefined || !answer) return undefined;
  // Of the other and the next one nothing is said but that it is not the first.
  const at = which === 'other' || which === 'next' ? 1 : placeInOrder(which);
  return answer.regions.at(at)?.label;
}

type As = (skill: Skill, slots: Slots, because: string) => RoutedQuestion;

function whereWasIt(before: Before, as: As): RoutedQuestion {
  if (ERROR_SKILLS.includes(before.routed.skill))
    return as('locate_error', before.routed.slots, 'it asks where that is');
  return as('locate_element', { ...before.routed.slots, target: subject(before) }, 'it asks where that is');
}

/** What the answer before said of the place that it pointed at, or what the question before named. */
function subject({ routed: { slots }, answer }: Before): string {
  const label = answer?.regions[0]?.label ?? '';
  const said = answer?.answer ?? '';
  return (said !== '' && label.includes(said) ? said : label) || slots.target || slots.label || '';
}

/** "and the subtotal?" asks the same of another thing. */
function sameAbout(
  content: readonly string[],
  reading: WordReading,
  before: Before,
  as: As,
): RoutedQuestion | null {
  if (content.length === 0 || (reading.has('what') === false && reading.tokens.length > 6)) return null;
  if (OWN_QUESTION.test(reading.tokens.map((token) => token.word).join(' '))) return null;
  const named = content.join(' ');
  const { skill, slots } = before.routed;
  switch (skill) {
    case 'locate_element':
    case 'element_state':
    case 'main_color':
    case 'count_elements':
      return as(
        skill,
        { ...slots, role: reading.roles[0] ?? slots.role, target: named },
        'the same for another element',
      );
    default:
      return null;
  }
}
