/** Short builders for the questions of a scene. */
import type { QuestionSpec } from './scene.ts';

const NO_ERROR = [
  'no error',
  'no errors',
  'none',
  'no',
  'there is no error',
  'no error is visible',
  'no error visible',
  'nothing',
];
const NO = ['no', 'unchecked', 'not checked', 'not ticked', 'off', 'not selected'];
const YES = ['yes', 'checked', 'ticked', 'on', 'selected'];

/** A question with accepted answers and no place to point at. */
export const ask = (skill: string, question: string, ...accepted: string[]): QuestionSpec => ({
  question,
  skill,
  accepted,
  answerable: true,
});

/** "Where is the error?": the target is the error's box. */
export const whereError = (question: string, ...accepted: string[]): QuestionSpec => ({
  question,
  skill: 'locate_error',
  accepted,
  target: { error: true },
  answerable: true,
});

/** "Where is the error?" on a screen without one. */
export const noError = (question: string): QuestionSpec => ({
  question,
  skill: 'locate_error',
  accepted: NO_ERROR,
  answerable: true,
});

/** "Where is the Save button?": the target is the element of that role and name. */
export const whereElement = (question: string, role: string, name: string, nth = 0): QuestionSpec => ({
  question,
  skill: 'locate_element',
  accepted: name ? [name] : [role],
  target: { role, name, nth },
  answerable: true,
});

/** As whereElement, for something that is only a line of text. */
export const whereText = (question: string, text: string, nth = 0): QuestionSpec => ({
  question,
  skill: 'locate_element',
  accepted: [text],
  target: { text, nth },
  answerable: true,
});

export const isOff = (question: string): QuestionSpec => ask('element_state', question, ...NO);
export const isOn = (question: string): QuestionSpec => ask('element_state', question, ...YES);

/** A question that nothing on the screen answers. */
export const unanswerable = (question: string, task = 'semantic_qa'): QuestionSpec => ({
  question,
  skill: 'unanswerable',
  task,
  accepted: [],
  answerable: false,
});

/** A question about a copy that is too poor to be read. */
export const unreadable = (question: string, task = 'semantic_qa'): QuestionSpec => ({
  question,
  skill: 'poor_image',
  task,
  accepted: [],
  answerable: false,
  note: 'not readable at this quality: ask for a clearer image',
});

/** A question about a copy that is poor but can still be read. */
export const stillReadable = (question: string, ...accepted: string[]): QuestionSpec => ({
  question,
  skill: 'poor_image',
  task: 'semantic_qa',
  accepted,
  answerable: true,
  note: 'degraded but readable',
});
