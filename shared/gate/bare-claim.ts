import type { Draft } from '../model/answer.ts';
import { askedForm } from '../question/asked-form.ts';
import { readWords } from '../question/read-words.ts';

/** A statement that points at nothing, such as "no error is visible": it rests on the picture as a whole. */
export const isBareClaim = ({ evidence, regions }: Draft): boolean =>
  evidence.length === 0 && regions.length === 0;

/** Whether a question is neither one of yes or no nor a choice. */
export const asksOpenly = ({ text }: { text: string }): boolean => askedForm(readWords(text)) === 'open';
