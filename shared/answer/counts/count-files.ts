import type { Draft } from '../../model/answer.ts';
import { containment } from '../../model/geometry.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { quote } from '../skills/quote.ts';
import { type Counted, tellCount } from './counted.ts';

/** How people call files, and how those end. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bpdfs?\b/i, ['pdf']],
  [/\bpngs?\b/i, ['png']],
  [/\b(?:jpe?gs?)\b/i, ['jpg', 'jpeg']],
  [/\bgifs?\b/i, ['gif']],
  [/\bcsvs?\b/i, ['csv']],
  [/\bjsons?\b/i, ['json']],
  [/\b(?:text|txt)(?: ?files?| documents?|s)\b/i, ['txt']],
  [/\b(?:zips?|archives?)\b/i, ['zip', 'tar', 'gz', 'tgz', 'rar', '7z', 'xz']],
  [/\b(?:spreadsheets?)\b/i, ['ods', 'xls', 'xlsx', 'csv']],
  [/\b(?:logs?|log files?)\b/i, ['log']],
  [/\b(?:mp3s?|songs?|audio files?)\b/i, ['mp3', 'ogg', 'flac', 'wav', 'm4a']],
  [/\b(?:pictures?|images?|photos?) files?\b/i, ['png', 'jpg', 'jpeg', 'gif', 'webp', 'svg', 'bmp']],
];
/** All that a folder holds, whatever it is. */
const EVERYTHING = /\b(?:things|items|entries|objects|files and folders|folders and files)\b/i;
const STATED = /(?:^|[\s(|])(\d{1,5}) (?:items?|objects?|entries|elements?)\b/i;
const FOLDER = /\b(?:folder|folders|directory|files|in here|here)\b/i;

/** "How many pdfs are in there?": names with that ending; "how many things are in here?": as the status line says. */
export function countFiles({ text }: Counted, screen: Screen): Draft | null {
  if (EVERYTHING.test(text) && FOLDER.test(text)) {
    const stated = screen.segments.flatMap((segment) => {
      const match = STATED.exec(segment.text);
      return match ? [{ segment, count: match[1] }] : [];
    });
    if (stated.length === 1)
      return quote(stated[0].count, [stated[0].segment], 0.82, `the screen says "${stated[0].segment.text}"`);
  }
  const noun = /\bhow many (?:of the |of these )?((?:[\w-]+ ){0,2}[\w-]+)/i.exec(text)?.[1] ?? '';
  const endings = ENDINGS.find(([pattern]) => pattern.test(noun))?.[1];
  if (!endings) return null;
  const title = screen.record.ui.elements.filter(({ role }) => role === 'title_bar');
  const typed = new Set(screen.commands.map(({ line }) => line.row));
  const named = screen.segments.filter(
    (segment) =>
      !typed.has(segment.row) &&
      endsIn(segment, endings) &&
      !title.some(({ box }) => containment(segment.box, box) > 0.7),
  );
  return named.length > 1 ? tellCount(named, 0.8, 'names with that ending were counted') : null;
}

/** A word of a text that is the name of such a file, no address and not what a link leads to. */
const endsIn = ({ words }: Segment, endings: readonly string[]): boolean =>
  words.some(({ text }, at) => {
    const name = text.toLowerCase().replace(/[,;:]$/, '');
    const isTarget = at > 0 && /^[-—–=]+>$/.test(words[at - 1].text);
    return !isTarget && !name.includes('/') && endings.some((ending) => name.endsWith(`.${ending}`));
  });
