import { containment } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { leadOf } from '../counts/rows-where.ts';
import { headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { rowText, type Segment } from '../screen/segments.ts';
import { tableRows } from '../screen/table-rows.ts';
import type { Noun } from './counted-noun.ts';

/** A line of `ls -l`. */
const LISTED = /^\s*[-dl][-rwxsStT]{9}[.+@]?\s/;
/** Says that what is counted stands in the one table or list of the screen. */
const IN_TABLE = /\b(?:in|on|of|does|has) the (?:\w+ )?(?:table|list|grid)\b/i;
/** What tables have that are no rows. */
const NO_ROWS = /^(?:column|head|header|heading|cell|page|table|list)$/;

/** Rows of the only table, where the question says that it asks for what is in it, and not for controls there. */
export function rowsOfNamedTable({ text, slots }: RoutedPart, noun: Noun, screen: Screen): Segment[] {
  const isPlace = slots.role === 'table' || slots.role === 'list' || slots.role === 'row';
  if (!IN_TABLE.test(text) || NO_ROWS.test(noun.stems.at(-1) ?? '') || (slots.role && !isPlace)) return [];
  const tables = headedTables(screen).filter((table) => table.rows.length > 1);
  const rows = tables.length === 1 ? tables[0].rows.flatMap(leadOf) : tableRows(screen, ['row']);
  return rows.length > 1 ? rows : [];
}

const FILE = /^[\w .()-]+\.[A-Za-z0-9]{1,5}$/;
/** A path to a file, behind what unfolds its entry. */
const PATH = /^(?:\[[-+]\]|[▸▾▶▼>v+-])?\s*(?:~|\.{0,2})\/\S*\.[A-Za-z0-9]{1,5}$/;
/** Icons of a folder's window stand in rows; so many names of files in one show that it is such a row. */
const FEWEST_FILES = 2;
const NAME_WORDS = 4;

/** Names without an ending in rows of the names of files: the folders of a file manager's window. */
function foldersAmongFiles({ segments, record }: Screen): Segment[] {
  const controls = record.ui.elements.filter(({ role }) => ['button', 'menu_item', 'tab'].includes(role));
  return segments.filter((segment) => {
    const row = segments.filter((other) => other.row === segment.row && other !== segment);
    const files = row.filter((other) => FILE.test(other.text.trim()));
    return (
      files.length >= FEWEST_FILES &&
      /^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u.test(segment.text.trim()) &&
      segment.words.length <= NAME_WORDS &&
      Math.abs(segment.box.height - files[0].box.height) <= 0.5 * files[0].box.height &&
      !controls.some(({ box }) => containment(segment.box, box) > 0.8)
    );
  });
}

/** Rows of the list that the noun speaks of: of files, of folders, or of the one table on the screen. */
export function listedRows(noun: Noun, screen: Screen): Segment[] {
  const last = noun.stems.at(-1) ?? '';
  const listing = screen.segments.filter(
    (segment, index) =>
      LISTED.test(rowText(segment, screen.segments)) &&
      screen.segments.findIndex((other) => other.row === segment.row) === index,
  );
  if (listing.length > 0 && /^(folder|directory|file|dir|entry)$/.test(last)) {
    const isFolder = /^(folder|directory|dir)$/.test(last);
    return listing
      .filter((segment) => last === 'entry' || segment.text.startsWith('d') === isFolder)
      .filter((segment) => !/\s\.{1,2}\/?$/.test(rowText(segment, screen.segments)));
  }
  const starts = screen.segments.filter(
    (segment) => !screen.layout.left[segment.index] || /[./]\w*$/.test(segment.text),
  );
  if (/^(folder|directory)$/.test(last)) {
    const named = starts.filter(
      (segment) => /^[\w .-]+\/$/.test(segment.text.trim()) && !segment.text.startsWith('..'),
    );
    return named.length > 0 ? named : foldersAmongFiles(screen);
  }
  if (last === 'file') {
    const files = screen.segments.filter((segment) => FILE.test(segment.text.trim()));
    return files.length > 0 ? files : screen.segments.filter((segment) => PATH.test(segment.text.trim()));
  }
  return tableRows(screen, noun.stems);
}
