import type { Draft } from '../../model/answer.ts';
import type { TextTurns } from '../../question/lexicon/text-turns.ts';
import { columnNamed, columnsBesideTables } from '../screen/boards.ts';
import type { Screen } from '../screen/screen.ts';
import { quote } from '../skills/quote.ts';

const CERTAINTY = 0.8;

/** "Which tasks are in progress?", "what stands on the card in the Blocked column?": the cards of the one column of a board that is named; of a single card all it says. */
export function cardsOfColumn(text: string, screen: Screen, { cardsOf }: TextTurns): Draft | null {
  if (!cardsOf.test(text)) return null;
  const column = columnNamed(text, columnsBesideTables(screen));
  if (!column) return null;
  const { cards, head } = column;
  const told =
    cards.length === 1 ? [cards[0].map((part) => part.text).join(' ')] : cards.map(([title]) => title.text);
  return quote(told.join(', '), cards.flat(), CERTAINTY, `it stands under "${head.text}"`);
}
