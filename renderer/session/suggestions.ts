import type { SuggestedQuestion } from '../../shared/messages/suggested-questions.ts';
import type { ImageFeatures } from '../../shared/model/image-features.ts';
import { messages } from '../messages.ts';

/** A question in the words of the interface, where it is one that was suggested; any other as it was asked. */
export const questionWords = (question: string): string =>
  Object.hasOwn(messages.suggested, question) ? messages.suggested[question as SuggestedQuestion] : question;

/** Topics of pictures that ask for an amount. */
const BILLS: readonly string[] = ['invoice', 'receipt'];

/** Questions that fit what was found, most useful first; at most `limit`, none that was asked already. */
export function suggestQuestions(
  record: ImageFeatures,
  asked: readonly string[],
  limit = 4,
): SuggestedQuestion[] {
  const done = new Set(asked.map((question) => question.trim().toLowerCase()));
  return candidates(record)
    .filter((question) => ![question, questionWords(question)].some((words) => done.has(words.toLowerCase())))
    .slice(0, limit);
}

function candidates(record: ImageFeatures): SuggestedQuestion[] {
  const has = (role: string): boolean => record.ui.elements.some((element) => element.role === role);
  return [
    ...(record.errors.length > 0
      ? (['Where is the error?', 'What does the error say?', 'What kind of error is it?'] as const)
      : []),
    ...(BILLS.includes(record.topic) ? (['What is the total?', 'What is the date?'] as const) : []),
    ...(record.ui.windows.length > 0 ? (['What is the title of the window?'] as const) : []),
    ...(has('button') ? (['How many buttons are there?'] as const) : []),
    ...(has('checkbox') ? (['Which checkboxes are checked?'] as const) : []),
    'What is the topic?',
    ...(record.has_text ? [] : (['Does this image have text?'] as const)),
    'Is it a UI screenshot?',
    'Is it a dark or a light theme?',
    'What is the main color?',
  ];
}
