import { askedForm } from '../question/asked-form.ts';
import { readWords } from '../question/read-words.ts';
import { stemWord } from '../question/stem-word.ts';

const wordsOf = (text: string): string[] => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stemWord);

/** Whether an answer only says again what an open question says; neither yes or no nor a choice can. */
export function isEcho(question: string, answer: string): boolean {
  if (askedForm(readWords(question)) !== 'open') return false;
  const asked = new Set(wordsOf(question));
  const said = wordsOf(answer);
  return said.length > 0 && said.every((word) => asked.has(word));
}

/** Nobody is called by so much of what was asked. */
const MOST_SHARED = 0.5;

/** Whether an answer to "who ...?" says again what was asked about, as a label of it would: "Amend last commit" made no commit. */
export function namesNobody(question: string, answer: string): boolean {
  const asked = new Set(wordsOf(question));
  const said = wordsOf(answer);
  return said.length > 1 && said.filter((word) => asked.has(word)).length > MOST_SHARED * said.length;
}
