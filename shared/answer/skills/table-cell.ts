import type { Draft } from '../../model/answer.ts';
import { unionOf } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { declined } from '../draft.ts';
import { type Cell, type HeadedTable, headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { standsElsewhere } from '../states/place-asked.ts';
import { isSaidIn, type Query, type QueryWord, queryFor } from '../values/query.ts';
import { typedSpans, typeFit } from '../values/value-types.ts';
import { isOfLengths, isOfNames, isOfType, onlyWithCents } from './column-forms.ts';
import { headFor, PERSON, PRICE } from './head-asked.ts';
import { quote } from './quote.ts';
import { saysOpposite } from './says-opposite.ts';

/** A word of a cell that fits at least this well is the one asked for. */
const GOOD_MATCH = 0.7;
/** Of the words of the cell that names a row, so many stand in the question. */
const KEY_SHARE = 0.5;

const MONEY = /[€$£¥]|\d[.,]\d\d\b/;
/** What something costs stands under a head that says so, or is written as money. */
const isNoPrice = ({ text }: RoutedPart, head: Segment, cell: Cell | null): boolean =>
  /\b(?:what|how much)\b.*\b(?:costs?|price|expensive)\b/i.test(text) &&
  !PRICE.test(head.text) &&
  !MONEY.test(cell?.text ?? '');

type Key = { row: (Cell | null)[]; column: number; cell: Cell; words: Set<QueryWord>; share: number };

/**
 * The cell where the row and the column that a question names meet: "what is the price of wood glue?", "who lives
 * in Malawi?". Declined where a row is named in full and the table has no column for what is asked of it; null
 * where the question names no row, or more than one.
 */
export function tableCell(question: RoutedPart, screen: Screen): Draft | null {
  if (/\b(not|without|how many (rows|columns|entries))\b/i.test(question.text)) return null;
  const tables = headedTables(screen).filter(
    ({ head }) => !standsElsewhere(question.text, unionOf(head.map(({ box }) => box)), screen),
  );
  if (tables.length === 0) return null;
  const query = queryFor(question, screen);
  const only = onlyRow(tables, query, question);
  if (only) return only;
  for (const table of tables) {
    const key = keyOf(table, query, question);
    if (!key) continue;
    if (isKeyItself(table, key, query, question))
      return quote(
        key.cell.text,
        key.cell.segments,
        0.85,
        `it stands under "${table.head[key.column].text}"`,
      );
    const asked = columnAsked(table, key, query, question);
    const column = asked !== null && isNoPrice(question, table.head[asked], key.row[asked]) ? null : asked;
    const cell = column === null ? null : key.row[column];
    if (
      column !== null &&
      (!cell || !(asksName(question, key) || isSaid(table.head[column], query) || isOfForm(cell, query)))
    )
      continue;
    if (cell && column !== null)
      return quote(
        cell.text,
        cell.segments,
        0.92,
        `it stands under "${table.head[column].text}" in the row of "${key.cell.text}"`,
      );
    if (
      key.share === 1 &&
      isName(key.cell.text) &&
      !/\bhow (many|much)\b/i.test(question.text) &&
      isOfRow(query, key)
    )
      return declined(
        `The screen does not show this: the table has no column for it in the row of "${key.cell.text}".`,
        [`no column of the table goes with "${question.slots.label ?? question.text}"`],
        ['Capture the part of the screen that shows it.'],
      );
  }
  return null;
}

/** "Where is the stick mounted?": the cell that holds "stick" stands under "Mounted on" itself, and says more than was asked. */
function isKeyItself({ head }: HeadedTable, key: Key, query: Query, { text }: RoutedPart): boolean {
  const rest = query.words.filter(
    (word) => !key.words.has(word) && !word.frame && !word.weak && !word.namesForm,
  );
  const own = termsOf(head[key.column].text);
  return (
    !text.toLowerCase().includes(key.cell.text.toLowerCase()) &&
    rest.length > 0 &&
    rest.every((word) => holds(own, word)) &&
    !head.some(
      (other, column) => column !== key.column && rest.some((word) => holds(termsOf(other.text), word)),
    )
  );
}

/** Of a table with one row, the cell under the one head that the question names; nothing else may be named. */
function onlyRow(tables: readonly HeadedTable[], query: Query, { text }: RoutedPart): Draft | null {
  const [table, ...others] = tables;
  if (others.length > 0 || table.rows.length !== 1) return null;
  const named = [...table.head.keys()].filter((column) => {
    const terms = termsOf(table.head[column].text);
    return (
      terms.length > 0 &&
      terms.every((term) =>
        query.words.some(({ matches: found }) =>
          found.some(([match, quality]) => match === term && quality === 1),
        ),
      )
    );
  });
  const cell = named.length === 1 ? table.rows[0][named[0]] : null;
  const head = table.head[named[0]];
  const rest = query.words.filter(
    (word) => !word.weak && !word.frame && !holds(termsOf(head?.text ?? ''), word),
  );
  const isOther = /^(?:so |and )?who\b/i.test(text) && !PERSON.test(head?.text ?? '');
  return cell && rest.length === 0 && !isOther
    ? quote(cell.text, cell.segments, 0.85, `it stands under "${head.text}" in the only row`)
    : null;
}

/** "which item costs 23.70?" names a value and asks whose it is. */
const asksName = (question: RoutedPart, key: Key): boolean =>
  key.share === 1 && /\d/.test(key.cell.text) && /^(so |and )?(which|what|who)\b/i.test(question.text);

/** A head of several words that a question says in full asks for no form: a "day rate" is no duration. */
function isSaid(head: Segment, query: Query): boolean {
  const terms = termsOf(head.text);
  return head.words.length >= 2 && terms.every((term) => query.words.some((word) => matches(word, term)));
}

const isName = (text: string): boolean => text.split(/\s+/).length >= 2 && /^\p{L}/u.test(text);

/** Nothing telling is left of the question besides what names the row. */
const isOfRow = (query: Query, key: Key): boolean =>
  query.words.every((word) => key.words.has(word) || word.weak || word.frame);

/** The one row whose cells hold the most of the question's words. */
function keyOf(table: HeadedTable, query: Query, question: RoutedPart): Key | null {
  const keys = table.rows.flatMap((row) => {
    const found = row.flatMap((cell, column): Key[] => {
      if (!cell) return [];
      // A head that is repeated further down names no row.
      const isHead = cell.text.toLowerCase() === table.head[column].text.toLowerCase();
      if (isHead || saysOpposite(question.text, cell.text)) return [];
      const terms = termsOf(cell.text);
      const words = new Set(query.words.filter((word) => holds(terms, word)));
      if (![...words].some((word) => !word.weak || /\d/.test(word.word))) return [];
      const own = [...new Set(cell.text.split(/\s+/).flatMap((word) => termsOf(word).slice(0, 1)))];
      const asked = own.filter((term) => [...words].some((word) => matches(word, term)));
      return [{ row, column, cell, words, share: own.length > 0 ? asked.length / own.length : 0 }];
    });
    const best = found.sort((a, b) => b.words.size - a.words.size || b.share - a.share)[0];
    return best ? [{ key: best, words: new Set(found.flatMap((entry) => [...entry.words])) }] : [];
  });
  const ranked = keys.sort((a, b) => b.words.size - a.words.size || b.key.share - a.key.share);
  const [first] = ranked;
  if (!first) return null;
  const equal = ranked.filter(
    ({ words, key }) => words.size === first.words.size && key.share === first.key.share,
  );
  // "flat 2 right": of rows that share the telling words, the one whose cell the question says in full.
  const said = equal.filter(({ key }) => saysAll(question.text, key.cell.text));
  const [one, ...others] = equal.length > 1 ? said : equal;
  if (!one || others.length > 0) return null;
  const share = equal.length > 1 ? 1 : one.key.share;
  return share < KEY_SHARE ? null : { ...one.key, share, words: one.words };
}

const saysAll = (asked: string, cell: string): boolean =>
  /\s/.test(cell.trim()) &&
  ` ${asked.toLowerCase().replace(/[?!.,;]/g, ' ')} `.includes(` ${cell.toLowerCase().trim()} `);

const matches = (word: QueryWord, term: string): boolean => isSaidIn(word, [term], GOOD_MATCH);

const holds = (terms: readonly string[], word: QueryWord): boolean => isSaidIn(word, terms, GOOD_MATCH);

/** The column that the rest of the question names, or whose cells have the form that it asks for. */
function columnAsked(table: HeadedTable, key: Key, query: Query, question: RoutedPart): number | null {
  const rest = query.words.filter((word) => !key.words.has(word));
  const heads = table.head.map((head) => termsOf(head.text));
  const own = (column: number): boolean => column === key.column;
  const scores = heads.map((terms, column) =>
    own(column)
      ? 0
      : Math.max(
          0,
          // What names the row names a column too only where it is its very word.
          ...query.words.flatMap((word) =>
            word.matches
              .filter(([term, quality]) => terms.includes(term) && (quality === 1 || !key.words.has(word)))
              .map(([, quality]) => quality),
          ),
        ),
  );
  const best = Math.max(...scores);
  const people = /^(?:so |and )?who(?:se)?\b/i.test(question.text)
    ? table.head.findIndex((head, column) => !own(column) && PERSON.test(head.text))
    : -1;
  const byNoun = table.head.findIndex(
    (_, column) => scores[column] === best && heads[column].some((term) => query.noun.includes(term)),
  );
  // "What does a tin of red cost?" asks for the price, though tins have a column too.
  const byPrice =
    query.type === 'money' && (byNoun < 0 || /\b(?:costs?|prices?)\b/i.test(question.text))
      ? table.head.findIndex(
          (head, column) => !own(column) && PRICE.test(head.text) && /\d/.test(key.row[column]?.text ?? ''),
        )
      : -1;
  const chosen = [people, byPrice, byNoun].find((column) => column >= 0) ?? -1;
  const named = chosen >= 0 ? chosen : best >= GOOD_MATCH ? scores.indexOf(best) : -1;
  const left = rest.filter(
    (word) =>
      !word.frame &&
      !word.weak &&
      !word.namesForm &&
      !(named >= 0 && (holds(heads[named], word) || holds(heads[key.column], word))),
  );
  if (
    named >= 0 &&
    left.length <= 1 &&
    (chosen >= 0 || scores.filter((score) => score === best).length === 1)
  )
    return named;
  if (left.length > 1) return null;
  const called = headFor(question.text);
  const byHead = called ? table.head.findIndex((head, column) => !own(column) && called.test(head.text)) : -1;
  if (byHead >= 0) return byHead;
  const lead = leadAsked(table, key, question);
  if (lead >= 0 && left.length <= 1) return lead;
  const { type } = query;
  const namesKeyColumn = rest.some((word) => holds(heads[key.column], word));
  const asksWhich = !/^(?:so |and )?(?:how|when|where)\b/i.test(question.text);
  if (asksWhich && (asksName(question, key) || (namesKeyColumn && key.share === 1)) && left.length <= 1) {
    const names = table.head.findIndex((_, column) => !own(column) && isOfNames(table, column));
    if (names >= 0) return names;
  }
  if (!type || type === 'person' || left.length > 0) return null;
  const fitting = table.head.flatMap((_, column) =>
    !own(column) && isOfType(table, column, type) ? [column] : [],
  );
  const lasting = table.head.flatMap((_, column) =>
    type === 'duration' && !own(column) && isOfLengths(table, column) ? [column] : [],
  );
  if (fitting.length === 0 && lasting.length === 1) return lasting[0];
  if (fitting.length <= 1) return fitting[0] ?? null;
  const texts = new Set(fitting.map((column) => key.row[column]?.text));
  const priced =
    fitting.find((column) => PRICE.test(table.head[column].text)) ?? onlyWithCents(table, fitting);
  return texts.size === 1 ? fitting[0] : type === 'money' ? (priced ?? null) : null;
}

/** "which ride has ... as its city": the names at the start of the rows are asked for, by one of their values. */
function leadAsked(table: HeadedTable, key: Key, question: RoutedPart): number {
  const asksWhich =
    /^(?:so |and )?(?:which|what|who) (?:\w+ ){0,2}(?:has|have|had|is|are|was|were|with|costs?|comes?|got|belongs?)\b/i;
  if (key.share < 1 || !asksWhich.test(question.text) || /\b(?:of|for)\b/i.test(question.text)) return -1;
  const lead = table.head.findIndex((_, column) => isOfNames(table, column));
  return lead < key.column ? lead : -1;
}

/** What a text without a figure of its own does not tell. */
const OF_FIGURES = new Set(['money', 'time', 'date', 'percent', 'duration', 'size']);

/** A year alone tells when. */
const YEAR = /^(?:1[89]|20)\d\d$/;

/** A cell that is all of one form answers only where that form may be asked for; money needs a figure. */
function isOfForm({ text }: Cell, { type, takesYear }: Query): boolean {
  const whole = typedSpans(text).find((span) => span.text.length >= text.length - 1);
  if (!type || (takesYear && (type === 'date' || type === 'time') && YEAR.test(text))) return true;
  return whole ? typeFit(type, whole.type, 'cell') > 0 || type === 'quantity' : !OF_FIGURES.has(type);
}
