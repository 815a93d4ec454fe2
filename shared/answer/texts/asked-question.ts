import type { Draft } from '../../model/answer.ts';
import { containment } from '../../model/geometry.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import type { TextTurns } from '../../question/lexicon/text-turns.ts';
import { passagesOf } from '../screen/passages.ts';
import type { Screen } from '../screen/screen.ts';
import { quote } from '../skills/quote.ts';
import { frontDialog } from '../whole/offered.ts';

const QUESTION = /\?\W{0,2}$/;
const FEWEST_WORDS = 2;

/** "What does the dialog ask?": the one text that ends in a question mark, in the dialog in front or on all of the screen. */
export function askedQuestion(question: string, screen: Screen, turns: TextTurns): Draft | null {
  if (!turns.asksQuestion.test(bareQuestion(question))) return null;
  const found = passagesOf(screen, FEWEST_WORDS, (text) => QUESTION.test(text)).sort(
    (a, b) => a.box.y - b.box.y,
  );
  const dialog = frontDialog(screen);
  const inside = dialog ? found.filter(({ box }) => containment(box, dialog.box) > 0.9) : [];
  const [first, ...more] = inside.length > 0 ? inside : found;
  return first && (inside.length > 0 || more.length === 0)
    ? quote(first.text, first.segments, 0.8, 'it asks')
    : null;
}
