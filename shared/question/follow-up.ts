import type { Answer } from '../model/answer.ts';
import { type RoutedQuestion, SKILL_TASK_TYPES, type Skill, type Slots } from '../model/question.ts';
import { contentWords } from './fill-slots.ts';
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
  const leans = /^(and|what about|how about|also|then|or)\b/.test(words.join(' '));
  const as = (skill: Skill, slots: Slots, because: string): RoutedQuestion => ({
    text: reading.text,
    skill,
    task_type: SKILL_TASK_TYPES[skill],
    slots,
    confidence: 0.8,
    evidence: [`follows "${before.routed.text}": ${because}`],
  });
  if (content.length === 0 && reading.has('where')) return whereWasIt(before, as);
  if (content.length === 0 && reading.has('copy'))
    return as(
      'read_text',
      { target: subject(before), label: subject(before) },
      'the text of the answer before',
    );
  if (content.length === 0 && reading.has('why')) return as('read_error', {}, 'it asks for the reason');
  if (!leans) return null;
  if (
    reading.tokens.length <= 7 &&
    reading.text &&
    /\bother (window|dialog|one|program|app)\b/.test(words.join(' '))
  )
    return as(
      before.routed.skill,
      { ...before.routed.slots, scope: 'other_window' },
      'the same for the other window',
    );
  if (ERROR_SKILLS.includes(before.routed.skill))
    for (const [pattern, skill, slots] of ERROR_DETAILS)
      if (pattern.test(content.join(' '))) return as(skill, slots, 'another detail of the error');
  return sameAbout(content, reading, before, as);
}

type As = (skill: Skill, slots: Slots, because: string) => RoutedQuestion;

function whereWasIt(before: Before, as: As): RoutedQuestion {
  if (ERROR_SKILLS.includes(before.routed.skill))
    return as('locate_error', before.routed.slots, 'it asks where that is');
  return as('locate_element', { ...before.routed.slots, target: subject(before) }, 'it asks where that is');
}

/** What the answer before pointed at, or what the question before named. */
function subject(before: Before): string {
  const { slots } = before.routed;
  return before.answer?.regions[0]?.label || slots.target || slots.label || '';
}

/** "and the subtotal?" asks the same of another thing. */
function sameAbout(
  content: readonly string[],
  reading: WordReading,
  before: Before,
  as: As,
): RoutedQuestion | null {
  if (content.length === 0 || (reading.has('what') === false && reading.tokens.length > 6)) return null;
  const named = content.join(' ');
  const { skill, slots } = before.routed;
  switch (skill) {
    case 'read_value':
    case 'amount':
    case 'read_text':
      return as(skill, { label: named, value_type: slots.value_type }, 'the same for another label');
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
