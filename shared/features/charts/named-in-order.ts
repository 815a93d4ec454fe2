import type { Box } from '../../model/geometry.ts';
import { MONTHS, placeOfName, WEEKDAYS } from '../../text/calendar-names.ts';
import type { Label } from './labels.ts';

/** Names that follow each other: the place of a name in its order, and the name at a place, as the others are written. */
type Order = { placeOf(text: string): number; nameAt(place: number, example: string): string | null };

const calendar = (names: readonly string[]): Order => ({
  placeOf: (text) => {
    const word = text.toLowerCase().replace(/\.$/, '');
    const place = placeOfName(word, names);
    return place >= 0 && word.length >= 3 && (names[place].startsWith(word) || word === 'sept')
      ? place
      : Number.NaN;
  },
  nameAt: (place, example) => {
    const name = names[((place % names.length) + names.length) % names.length];
    const full = name.charAt(0).toUpperCase() + name.slice(1);
    return placeOfName(example, names) >= 0 && example.length > 4 ? full : full.slice(0, 3);
  },
});

/** "2019" and "Q3": figures behind the same letters. */
const NUMBERED = /^(\D{0,8}?)(\d{1,4})$/;
const numbered: Order = {
  placeOf: (text) => Number(NUMBERED.exec(text)?.[2] ?? Number.NaN),
  nameAt: (place, example) => {
    const letters = NUMBERED.exec(example)?.[1];
    return letters === undefined || place < 0 ? null : `${letters}${place}`;
  },
};
const ORDERS = [calendar(MONTHS), calendar(WEEKDAYS), numbered];

/** So many names must be there for others to follow from them, in this share of all places. */
const FEWEST = 3;
const MOST_MISSING = 0.34;
const OFF = 0.12;

/**
 * A row of names with the ones that were not read: where all others follow each other in one order and at one
 * distance, those between them are known. What was not read rests on no line.
 * @param start where the row may begin: a name before the first is added if its place lies beyond
 */
export function namedInOrder(row: readonly Label[], place: (label: Label) => number, start: number): Label[] {
  for (const order of ORDERS) {
    const places = row.map(({ text }) => order.placeOf(text));
    const known = row.flatMap((label, at) =>
      Number.isNaN(places[at]) ? [] : [{ label, at: place(label), number: places[at] }],
    );
    if (known.length < FEWEST || known.length < (1 - MOST_MISSING) * row.length) continue;
    const first = known[0];
    const last = known[known.length - 1];
    const step = (last.at - first.at) / (last.number - first.number);
    const isEven = known.every(
      ({ at, number }) => Math.abs((at - first.at) / step - (number - first.number)) < OFF,
    );
    if (!(step > 0) || !isEven) continue;
    const from = first.number - (first.at - step > start && first.number > 0 ? 1 : 0);
    const all = Array.from({ length: last.number - from + 1 }, (_, at) => from + at);
    if (known.length < (1 - MOST_MISSING) * all.length) continue;
    const filled = all.flatMap((number): Label[] => {
      const read = known.find((other) => other.number === number);
      if (read) return [read.label];
      const text = order.nameAt(number, first.label.text);
      return text === null
        ? []
        : [
            {
              text,
              confidence: 0.5,
              evidence: [],
              box: boxAt(first.label.box, (number - first.number) * step),
            },
          ];
    });
    const strange = row.filter((label) => !known.some((other) => other.label === label));
    return filled.length > known.length && strange.length === 0 ? filled : [...row];
  }
  return [...row];
}

const boxAt = (box: Box, shift: number): Box => ({ ...box, x: Math.max(0, Math.round(box.x + shift)) });
