import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { type ListedFile, listedFiles } from '../screen/listed-files.ts';
import { paneFiles } from '../screen/pane-files.ts';
import type { Screen } from '../screen/screen.ts';
import { parseQuantity } from '../values/parse-quantity.ts';
import { quote } from './quote.ts';

const ASKS_RANK = /\b(largest|biggest|smallest)\b/i;
const ASKS_TARGET = /\b(?:point|points|pointing|link|links|linked|leads?) to\b/i;
const ASKS_COUNT =
  /^(?:so |and )?how many (?:\.?([a-z0-9]{1,5}) )?(files|folders|directories|links|scripts)\b/i;

/**
 * What a long listing tells: which file can be run or is the largest, what a link points to, how many there are, and the columns
 * of a file that is named.
 */
export function longListing(question: RoutedPart, screen: Screen): Draft | null {
  const listed = listedFiles(screen);
  if (listed.length === 0) return columnOf(question, paneFiles(screen).flat());
  const text = question.text.toLowerCase().trim();
  const files = listed.filter(({ mode }) => mode.startsWith('-'));
  const name = (found: readonly ListedFile[], reason: string): Draft | null =>
    found.length === 1 ? quote(found[0].name, found[0].segments, 0.88, reason) : null;
  if (/\bexecutable\b|\bwhich (?:file|script) can be (?:run|executed)\b/.test(text))
    return name(
      files.filter(({ mode }) => mode.includes('x')),
      'the only file whose mode says that it can be run',
    );
  const rank = ASKS_RANK.exec(text)?.[1];
  if (rank && /\bfile\b/.test(text) && files.length > 1) {
    const sizes = files.map(({ size }) => parseQuantity(size, 'size'));
    const most = (rank === 'smallest' ? Math.min : Math.max)(...sizes);
    return name(
      files.filter((_, at) => sizes[at] === most),
      `the ${rank} of the files listed`,
    );
  }
  if (ASKS_TARGET.test(text)) {
    const link = listed.find((entry) => entry.target && text.includes(entry.name.toLowerCase()));
    return link?.target ? quote(link.target, link.segments, 0.9, 'the link points to it') : null;
  }
  const [, ending, kind] = ASKS_COUNT.exec(text) ?? [];
  return kind ? counted(listed, kind, ending) : columnOf(question, listed);
}

/** A column of the row whose file the question names. */
function columnOf(question: RoutedPart, listed: readonly ListedFile[]): Draft | null {
  const text = question.text.toLowerCase();
  const words = new Set(text.replace(/[?"']/g, ' ').split(/\s+/));
  const called = listed.filter(({ name }) => {
    const own = name.toLowerCase();
    return words.has(own) || (own.includes(' ') && text.includes(own));
  });
  const [own] = called;
  const value = own && fieldOf(own, text, question.slots.value_type);
  const isOne = called.every((other) => fieldOf(other, text, question.slots.value_type) === value);
  return value && isOne ? quote(value, own.segments, 0.85, 'a column of the file listing') : null;
}

function fieldOf(row: ListedFile, text: string, type: string | undefined): string | null {
  if (type === 'size' || /\b(big|size|bytes|large)\b/.test(text)) return row.size;
  if (type === 'date' || /\b(when|date|modified|changed)\b/.test(text)) return row.date;
  if (/\b(owner|owns|who)\b/.test(text)) return row.owner;
  if (/\bgroup\b/.test(text)) return row.group;
  return /\b(permissions?|mode|rights)\b/.test(text) ? row.mode : null;
}

function counted(listed: readonly ListedFile[], kind: string, ending: string | undefined): Draft | null {
  const sign = kind === 'links' ? /^[^-d]/ : /^(?:folders|directories)$/.test(kind) ? /^d/ : /^-/;
  const found = listed
    .filter(({ mode, name }) => sign.test(mode) && name !== '.' && name !== '..')
    .filter(({ name }) => ending === undefined || name.toLowerCase().endsWith(`.${ending}`));
  return found.length > 0
    ? quote(
        String(found.length),
        found.flatMap(({ segments }) => segments),
        0.88,
        `so many ${kind} are listed`,
      )
    : null;
}
