import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { quote } from '../skills/quote.ts';
import { foldAsked, holdsText } from '../values/judged/asked.ts';

const CERTAINTY = 0.84;
/** Shorter cells name no row in a question of why. */
const SHORTEST = 4;

/** "Why did search-indexer fail?" of a table with a row of that name and one column that describes: what that column says. */
export function reasonOfRow({ text }: RoutedPart, screen: Screen): Draft | null {
  const { asksReason, reasonHead } = turnsOf(text).listings;
  if (!asksReason.test(text)) return null;
  const asked = foldAsked(text);
  const found = headedTables(screen).flatMap(({ head, rows }) => {
    const columns = [...head.keys()].filter((column) => reasonHead.test(head[column].text));
    const named = rows.filter((row) =>
      row.some((cell, column) => {
        const name = cell ? foldAsked(cell.text) : '';
        return name.length >= SHORTEST && !columns.includes(column) && holdsText(asked, name);
      }),
    );
    const cell = columns.length === 1 && named.length === 1 ? named[0][columns[0]] : null;
    return cell ? [{ cell, head: head[columns[0]].text }] : [];
  });
  const [only, other] = found;
  return only && !other
    ? quote(only.cell.text, only.cell.segments, CERTAINTY, `it stands under "${only.head}" in its row`)
    : null;
}
