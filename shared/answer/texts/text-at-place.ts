import type { Draft } from '../../model/answer.ts';
import { centre } from '../../model/geometry.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { firstGroups } from '../../question/first-groups.ts';
import type { TextTurns } from '../../question/lexicon/text-turns.ts';
import type { Screen } from '../screen/screen.ts';
import { quote } from '../skills/quote.ts';
import { saidIn, tellingWords } from '../states/telling-words.ts';
import { isAt, textAt } from '../whole/text-at.ts';

const CERTAINTY = 0.74;
/** How far from its edges a place reaches, as shares of the screen, nearest first. */
const SHARES = [0.1, 0.18, 0.25, 1 / 3];

/** "What is the nickname at the bottom?": the one text that stands there, where nothing on the screen is called what was asked for. */
export function textAtPlace(question: string, screen: Screen, turns: TextTurns): Draft | null {
  const text = bareQuestion(question);
  const asked = firstGroups(turns.atPlace, text);
  if (!asked) return null;
  const words = tellingWords(asked.noun);
  const isAny = turns.anyText.test(asked.noun);
  if (
    !isAny &&
    (words.length === 0 || screen.segments.some((segment) => saidIn(segment.text, words).length > 0))
  )
    return null;
  const { source } = screen.record;
  const worded = screen.segments.filter(
    ({ text: said, line }) => /\p{L}{2}/u.test(said) && line.confidence > 0.3,
  );
  const isWhole = turns.allText.test(asked.noun);
  for (const share of SHARES) {
    const there = worded.filter(({ box }) => isAt(asked.place, centre(box), source, share));
    if (there.length === 1) return quote(there[0].text, there, CERTAINTY, 'it alone stands there');
    if (there.length > 1) break;
  }
  return isWhole ? textAt(asked.place, screen) : null;
}
