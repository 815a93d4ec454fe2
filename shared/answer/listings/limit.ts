import type { ListingTurns } from '../../question/lexicon/listing-turns.ts';
import { parseFigure } from '../values/parse-quantity.ts';

/** Whether a value is on the side of a figure that a relation says: "at least 60", "cheaper than 7.90". */
export function limitOf(
  { relation, figure }: Record<string, string>,
  { more, orEqual }: ListingTurns,
): (value: number) => boolean {
  const limit = parseFigure(figure);
  const side = more.test(relation) ? 1 : -1;
  const isEqualEnough = orEqual.test(relation);
  return (value) => side * (value - limit) > 0 || (isEqualEnough && value === limit);
}
