import type { ListingTurns } from '../../question/lexicon/listing-turns.ts';
import { placeInOrder } from '../../question/place-in-order.ts';
import { readWords } from '../../question/read-words.ts';
import { stemWord } from '../../question/stem-word.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { readDates } from '../../text/read-dates.ts';
import type { Cell } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { contentOf, saidExactly, type TellingWord, tellingWords } from '../states/telling-words.ts';
import { parseFigure } from '../values/parse-quantity.ts';
import { typedSpans } from '../values/value-types.ts';
import { limitOf } from './limit.ts';
import type { Listing, Row } from './listing.ts';

/** What a row has to say in one of its cells. */
export type Condition = {
  holds: (cell: Cell) => boolean;
  /** Tells a row by itself: a figure, a date, or all that a cell says. */
  isStrong: boolean;
};

/** What a question says of a row: conditions, the columns whose heads it names, and how many of its words are said nowhere. */
export type Asked = {
  conditions: Condition[];
  /** Whether a figure, a date or a whole phrase with a figure is among them. */
  isFigured: boolean;
  heads: ReadonlySet<number>;
  unsaid: readonly string[];
};

const FIGURE = /(?<![\p{L}\d.,:/_-])[-+]?[$€£]?\d+(?:[.,]\d+)*(?![\p{L}\d:/_-]|[.,]\d)/gu;
const UNIT = /^\s?(?<unit>[\p{L}%°²³/]{1,12})/u;
/** A cell says more than a name or a state in more words. */
const STATE_WORDS = 4;

/** Reads what a question says of a row of one listing. */
export function conditionsIn(whole: string, listing: Listing, screen: Screen): Asked {
  const cells = listing.rows.flatMap((row) => row.flatMap((cell) => cell ?? []));
  const { told, units, words } = partsOf(whole, listing, cells);
  const isFigured = told.length > 0;
  const said = words.filter((word) => cells.some((cell) => says(cell, word)));
  const unsaid = words.filter(
    (word) =>
      !said.includes(word) &&
      !isHead(listing, word) &&
      !units.includes(word.stem) &&
      !screen.segments.some(({ text }) => saidExactly(text, [word]).length > 0),
  );
  const inWords = said
    .filter((word) => !isHead(listing, word) || !isFigured)
    .map(
      (word): Condition => ({
        holds: (cell) => says(cell, word),
        isStrong: cells.some((cell) => says(cell, word) && isSaidWhole(cell, words)),
      }),
    );
  return {
    heads: headsSaid(listing, words),
    isFigured,
    unsaid: unsaid.map(({ stem }) => stem),
    conditions: [...told, ...inWords],
  };
}

/** Takes a question apart: limits, whole cells, dates and figures, which tell a row by themselves; units of figures; other words. */
function partsOf(
  whole: string,
  listing: Listing,
  cells: readonly Cell[],
): { told: Condition[]; units: string[]; words: TellingWord[] } {
  const { listings: turns } = turnsOf(whole);
  const limit = turns.beyond.exec(whole);
  const phrases = phrasesIn(whole, cells);
  const rest = [...phrases, ...(limit ? [limit[0].toLowerCase()] : [])].reduce(
    (text, phrase) => text.replace(phrase, ' '),
    whole.toLowerCase(),
  );
  const times = typedSpans(rest).filter(({ type }) => type === 'date' || type === 'time');
  const undated = times.reduce((text, span) => text.replace(span.text, ' '), rest);
  const figures = [...withNumerals(undated, listing).matchAll(FIGURE)];
  const units = figures.flatMap(
    (match) => UNIT.exec(undated.slice(match.index + match[0].length))?.groups?.unit ?? [],
  );
  const verb = verbOf(rest);
  return {
    told: [
      ...(limit?.groups ? [beyond(limit.groups, turns)] : []),
      ...phrases.map(
        (phrase): Condition => ({ isStrong: true, holds: ({ text }) => text.toLowerCase() === phrase }),
      ),
      ...times.map(({ text, type }) => dated(text, type)),
      ...figures.map(([text]) => figured(text)),
    ],
    units: units.flatMap(termsOf),
    // "uses", "has": what any row does tells none from the others.
    words: tellingWords(undated.replace(FIGURE, ' ')).filter(
      (word) => !/^\d+$/.test(word.stem) && (word.stem !== verb || isHead(listing, word)),
    ),
  };
}

/** Cells that a question says in full, with a figure and a word in each, keys pressed together and marks: "drawer 7", "Ctrl+L", "C1". */
function phrasesIn(asked: string, cells: readonly Cell[]): string[] {
  const text = ` ${asked.toLowerCase()} `;
  const said = cells
    .map((cell) => cell.text.toLowerCase())
    .filter((cell) => isPhrase(cell) && text.includes(` ${cell} `));
  return [...new Set(said)];
}

const isPhrase = (text: string): boolean =>
  (/\p{L}{2}/u.test(text) && /\d/.test(text) && / /.test(text)) ||
  /^(?:[\p{L}[\]]+[+-]\S+|\p{L}{1,4}[-/]?\d{1,6})$/u.test(text);

/** The stem of the verb that a question goes on with, if it says nothing of a row. */
const verbOf = (rest: string): string | undefined => {
  const verb = turnsOf(rest).listings.verb.exec(rest)?.[0];
  return verb && stemWord(verb.toLowerCase());
};

/** "only one platform": a number in words before what a head is called. */
const withNumerals = (text: string, { head }: Listing): string => {
  const { numbers } = readWords(text).compiled.lexicon;
  const figureOf = (word: string): string => {
    const figure = numbers[word.toLowerCase()];
    // "first" and "last" tell a place, no figure.
    return figure === undefined || figure < 0 || placeInOrder(word) >= 0 ? word : String(figure);
  };
  return head ? text.replace(/\b\p{L}+(?= \p{L}+)/gu, figureOf) : text;
};

const says = ({ text }: Cell, word: TellingWord): boolean =>
  saidExactly(text, [word]).length > 0 &&
  (termsOf(text).includes(word.stem) || text.split(/\s+/).length <= STATE_WORDS);

/** Whether a question says all that a cell does. */
const isSaidWhole = ({ text }: Cell, words: readonly TellingWord[]): boolean =>
  saidExactly(text, words).length >= contentOf(text);

const isHead = ({ head }: Listing, word: TellingWord): boolean =>
  (head ?? []).some(({ text }) => saidExactly(text, [word]).length > 0);

const headsSaid = ({ head }: Listing, words: readonly TellingWord[]): Set<number> =>
  new Set((head ?? []).flatMap(({ text }, at) => (saidExactly(text, words).length > 0 ? [at] : [])));

/** A date or a time that a cell says, in whatever form. */
function dated(text: string, type: string): Condition {
  const [date] = type === 'date' ? readDates(text) : [];
  return {
    isStrong: true,
    holds: (cell) =>
      cell.text.includes(text) ||
      (date !== undefined &&
        typedSpans(cell.text).some((span) => span.type === 'date') &&
        readDates(cell.text).some(
          (own) =>
            own.month === date.month &&
            own.day === date.day &&
            (own.year === null || date.year === null || own.year === date.year),
        )),
  };
}

/** A figure on one side of another. */
function beyond(said: Record<string, string>, turns: ListingTurns): Condition {
  const isBeyond = limitOf(said, turns);
  return { isStrong: true, holds: ({ text }) => isFigure(text) && isBeyond(parseFigure(text)) };
}

/** A figure that a cell consists of, whatever stands for its unit. */
function figured(text: string): Condition {
  const value = parseFigure(text);
  return {
    isStrong: true,
    holds: (cell) => {
      const own = [...cell.text.matchAll(FIGURES_OF_CELL)].map(([figure]) => figure);
      return own.length === 1 && isFigure(cell.text) && parseFigure(own[0]) === value;
    },
  };
}
const FIGURES_OF_CELL = /[-+]?\d+(?:[.,]\d+)*/g;

/** A figure with its unit, and no name with a number in it. */
const isFigure = (text: string): boolean =>
  /^[^\p{L}\d]{0,3}[-+]?\d[\d.,]*\s?[\p{L}\p{Sc}%°²³/]{0,8}\.*$/u.test(text.trim());

/** The rows that meet all conditions, each in a cell under a head that was named where such cells are. */
export function rowsThatMeet(
  listing: Listing,
  { conditions, heads }: Asked,
): { row: Row; columns: Set<number> }[] {
  const met = listing.rows.map((row) => {
    const columns = conditions.map((condition) =>
      row.flatMap((cell, at) => (cell && condition.holds(cell) ? [at] : [])),
    );
    return { row, columns };
  });
  const isUnderHead = conditions.map((_, at) =>
    met.some(({ columns }) => columns[at].some((column) => heads.has(column))),
  );
  return met
    .map(({ row, columns }) => ({
      row,
      columns: columns.map((own, at) => (isUnderHead[at] ? own.filter((column) => heads.has(column)) : own)),
    }))
    .filter(({ columns }) => columns.every((own) => own.length > 0))
    .map(({ row, columns }) => ({ row, columns: new Set(columns.flat()) }));
}
