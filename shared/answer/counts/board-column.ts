import type { Draft } from '../../model/answer.ts';
import { stemWord } from '../../question/stem-word.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { boardColumns, columnNamed, columnsBesideTables } from '../screen/boards.ts';
import type { Screen } from '../screen/screen.ts';
import { foldText } from '../values/judged/asked.ts';
import { type Counted, tellCount } from './counted.ts';

const CERTAINTY = 0.76;

/** "How many cards are in the 'To do' column?": the cards under the one head of a board that the question names. */
export function boardColumn({ text, noun, negated }: Counted, screen: Screen): Draft | null {
  const { column: asksColumn, cards } = turnsOf(text).counting;
  const isColumn = asksColumn.test(text);
  if (negated || !(isColumn || cards.test(text))) return null;
  // Of a table only what is asked for as a column is counted.
  const columns = isColumn ? boardColumns(screen) : columnsBesideTables(screen);
  const column = columnNamed(
    text,
    columns.filter(({ head }) => stemWord(foldText(head.text)) !== noun),
  );
  return column
    ? tellCount(
        column.cards.map(([title]) => title),
        CERTAINTY,
        'the cards under that head were counted',
      )
    : null;
}
