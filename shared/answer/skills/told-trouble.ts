import type { Draft } from '../../model/answer.ts';
import type { ErrorFinding } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { Screen } from '../screen/screen.ts';
import { saidIn, tellingWords } from '../states/telling-words.ts';
import { locateElement } from './locate-element.ts';
import { remarkAbout, remarkOn } from './remark-about.ts';

/** "the error that the login failed": what a plain question asks after that sought where something is told. */
const TOLD_TROUBLE = /\bthe error that (.+)$/i;

/** The remark that says all of what is asked after, where the error that is meant says no more than half of it. */
export function remarkMeant(
  question: RoutedPart,
  error: ErrorFinding | undefined,
  screen: Screen,
): Draft | null {
  const told = TOLD_TROUBLE.exec(question.text)?.[1];
  if (told === undefined) return remarkAbout(question, screen);
  const wanted = tellingWords(told);
  if (error && saidIn(error.message, wanted).length > wanted.length / 2) return null;
  return remarkOn(told, screen);
}

/** What is said to tell of a trouble may be no error message but a text or an element in other words. */
export function toldElsewhere(question: RoutedPart, screen: Screen): Draft | null {
  if (!TOLD_TROUBLE.test(question.text)) return null;
  const found = locateElement(question, screen);
  return found.decision === 'answer' ? found : null;
}
