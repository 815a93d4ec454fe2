import type { Draft } from '../../model/answer.ts';
import type { ErrorFinding } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { saidIn, type TellingWord, tellingWords } from '../states/telling-words.ts';
import { locateElement } from './locate-element.ts';
import { quote } from './quote.ts';
import { remarkAbout, remarkOn } from './remark-about.ts';

/** "the error that the login failed": what a plain question asks after that sought where something is told. */
const TOLD_TROUBLE = /\bthe (?:error|message|warning|notice|note) that (.+)$/i;

/** The remark that says all of what is asked after, where the error that is meant says no more than half of it. */
export function remarkMeant(
  question: RoutedPart,
  error: ErrorFinding | undefined,
  screen: Screen,
): Draft | null {
  const told = TOLD_TROUBLE.exec(question.text)?.[1];
  if (told === undefined) return remarkAbout(question, screen);
  const wanted = tellingWords(told);
  const said = error ? saidIn(error.message, wanted).length : 0;
  if (error && said > wanted.length / 2) return null;
  return remarkOn(told, screen) ?? (error && said === 0 ? toldElsewhere(question, screen) : null);
}

/** One word stands in many texts, and a word or two are a label. */
const FEWEST = { wanted: 2, words: 3 };
const CERTAINTY = 0.75;

/** The first text of several words that says all of what is wanted. */
const sayingAll = (wanted: readonly TellingWord[], screen: Screen): Segment | undefined =>
  wanted.length < FEWEST.wanted
    ? undefined
    : screen.segments.find(
        ({ text, words }) => words.length >= FEWEST.words && saidIn(text, wanted).length === wanted.length,
      );

/** What is said to tell of a trouble may be no error message but a text or an element in other words. */
export function toldElsewhere(question: RoutedPart, screen: Screen): Draft | null {
  const told = TOLD_TROUBLE.exec(question.text)?.[1];
  if (told === undefined) return null;
  const said = sayingAll(tellingWords(told), screen);
  if (said) return quote(said.text, [said], CERTAINTY, 'it says so');
  const found = locateElement(question, screen);
  return found.decision === 'answer' ? found : null;
}
