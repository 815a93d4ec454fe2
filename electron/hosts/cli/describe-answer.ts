import { type Language, sayIn } from '../../../shared/messages/language.ts';
import type { Answer } from '../../../shared/model/answer.ts';
import type { RoutedQuestion } from '../../../shared/model/question.ts';
import { forTerminal } from './output.ts';

/** An answer with what it rests on in plain text, for a terminal. */
export function describeAnswer(
  answer: Answer,
  { skill, evidence }: RoutedQuestion,
  language: Language,
): string {
  const words = language.messages.commandLine.ask;
  const say = (text: string): string => sayIn(language, text).text;
  const rows = [sayIn(language, answer.answer, answer.skill).text, ''];
  const add = (row: string): void => void rows.push(`  ${row}`);
  for (const { label, x, y, width, height } of answer.regions) add(words.place(x, y, width, height, label));
  if (answer.decision !== 'answer') add(words.decision(answer.decision));
  const percent = language.messages.answer.percent(answer.confidence);
  add(words.certainty(percent, skill, evidence.slice(0, 1).map(say).join()));
  if (answer.explanation) {
    add(words.means(say(answer.explanation.meaning), answer.explanation.source));
    for (const step of answer.explanation.steps) add(words.next(say(step)));
  }
  for (const reason of answer.reasons) add(words.because(say(reason)));
  for (const advice of answer.advice) add(words.advice(say(advice)));
  if (answer.help) add(words.help(say(answer.help.title)));
  return forTerminal(rows.join('\n'));
}
