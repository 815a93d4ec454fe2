import type { RoutedPart } from '../../model/question.ts';
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
  const isPlace = slots.role === 'table' || slots.role === 'list';
  if (!IN_TABLE.test(text) || NO_ROWS.test(noun.stems.at(-1) ?? '') || (slots.role && !isPlace)) return [];
  const rows = tableRows(screen, ['row']);
  return rows.length > 1 ? rows : [];
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
  if (/^(folder|directory)$/.test(last))
    return starts.filter(
      (segment) => /^[\w .-]+\/$/.test(segment.text.trim()) && !segment.text.startsWith('..'),
    );
  if (last === 'file') {
    const files = screen.segments.filter((segment) =>
      /^[\w .()-]+\.[A-Za-z0-9]{1,5}$/.test(segment.text.trim()),
    );
    return files;
  }
  return tableRows(screen, noun.stems);
}
