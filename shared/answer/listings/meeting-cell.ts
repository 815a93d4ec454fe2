import type { Draft } from '../../model/answer.ts';
import type { RoutedPart, Skill } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { type Cell, type HeadedTable, headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { IS_FIGURE } from '../screen/table-columns.ts';
import { twoColumnTables } from '../screen/two-column-tables.ts';
import { quote } from '../skills/quote.ts';
import { superlativeIn } from '../skills/superlatives.ts';
import { tellingWords } from '../states/telling-words.ts';
import { foldAsked, holdsText } from '../values/judged/asked.ts';

/** Skills that a question about a cell may have been taken for. */
const HEARD_AS: ReadonlySet<Skill> = new Set<Skill>([
  'read_value',
  'read_text',
  'amount',
  'window_title',
  'topic',
  'count_elements',
]);
const CERTAINTY = 0.92;
/** A cell of fewer signs names a row only where its head stands beside it in the question: "ID 6". */
const SHORT = 3;
/** So many words of the question may stand in neither: what the rows are called. */
const MOST_UNSAID = 1;

type Row = readonly (Cell | null)[];
type Named = { row: Row; cells: { column: number; name: string }[]; length: number };

/**
 * "Which customer has the number R-1045?", "what is the amount of Potatoes?": the cell under the one head that a question says
 * in full, in the one row of which it says a cell in full. Null where it says more than that.
 */
export function meetingCell({ text, skill }: RoutedPart, screen: Screen): Draft | null {
  if (!HEARD_AS.has(skill) || superlativeIn(text.toLowerCase())) return null;
  const { listings: turns, told } = turnsOf(text);
  if (!turns.asksCell.test(text) || turns.notOfCell.test(text) || told.asksPrice.test(text)) return null;
  const asked = foldAsked(text);
  const met = [...headedTables(screen), ...twoColumnTables(screen)].flatMap((table) =>
    meetingIn(table, asked),
  );
  const [first] = met;
  if (!first || met.some(({ cell }) => cell.text !== first.cell.text) || !isFitting(text, first)) return null;
  const { cell, head, name } = first;
  return quote(cell.text, cell.segments, CERTAINTY, `it stands under "${head}" in the row of "${name}"`);
}

/** Who is asked for is no figure, and how many of something are told by a figure under just that. */
function isFitting(text: string, { cell, head }: { cell: Cell; head: string }): boolean {
  const { countOf, asksPerson } = turnsOf(text).listings;
  const counted = countOf.exec(text);
  if (asksPerson.test(text)) return !/\d/.test(cell.text);
  return (
    !counted ||
    (IS_FIGURE.test(cell.text) && saysHead(foldAsked(counted.groups?.noun ?? ''), foldAsked(head)))
  );
}

/** Whether a text says a head, in the singular or the plural. */
const saysHead = (text: string, head: string): boolean =>
  [head, `${head}s`, head.replace(/s$/, '')].some((form) => form.length > 1 && holdsText(text, form));

function meetingIn(table: HeadedTable, asked: string): { cell: Cell; head: string; name: string }[] {
  const heads = table.head.map(({ text }) => foldAsked(text));
  const named = rowNamed(table, heads, asked);
  if (!named) return [];
  const own = new Set(named.cells.map(({ column }) => column));
  const rest = named.cells.reduce((left, { name }) => without(left, name), asked);
  const said = [...heads.keys()]
    .filter((column) => !own.has(column) && saysHead(rest, heads[column]))
    .sort((a, b) => heads[b].length - heads[a].length);
  const [column] = said;
  // "Last report" says no "Report"; of two heads that are said neither is the one asked for.
  if (column === undefined || said.slice(1).some((other) => !holdsText(heads[column], heads[other])))
    return [];
  const left = [heads[column], ...[...own].map((other) => heads[other])].reduce(without, rest);
  const cell = named.row[column];
  if (!cell || tellingWords(left.replaceAll('|', ' ')).length > MOST_UNSAID) return [];
  const [{ column: key }] = named.cells;
  return [{ cell, head: table.head[column].text, name: named.row[key]?.text ?? '' }];
}

/** A text without the first time that it says something. */
const without = (text: string, part: string): string =>
  part === '' ? text : ` ${text} `.replace(` ${part} `, ' | ').trim();

/** The one row of which the question says most in full. */
function rowNamed({ rows }: HeadedTable, heads: readonly string[], asked: string): Named | null {
  const found = rows.map((row): Named => {
    const cells = row.flatMap((cell, column) => {
      const name = cell ? foldAsked(cell.text) : '';
      return isNamed(name, heads[column], asked) && !heads.includes(name) ? [{ column, name }] : [];
    });
    return { row, cells, length: cells.reduce((sum, { name }) => sum + name.length, 0) };
  });
  const most = Math.max(0, ...found.map(({ length }) => length));
  const best = found.filter(({ length }) => length === most);
  return most > 0 && best.length === 1 ? best[0] : null;
}

function isNamed(name: string, head: string, asked: string): boolean {
  if (name.length >= SHORT) return holdsText(asked, name);
  return (
    name !== '' &&
    head !== '' &&
    [`${head} ${name}`, `${name} ${head}`].some((said) => holdsText(asked, said))
  );
}
