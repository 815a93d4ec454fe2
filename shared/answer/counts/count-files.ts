import type { Draft } from '../../model/answer.ts';
import { containment } from '../../model/geometry.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { quote } from '../skills/quote.ts';
import { standsElsewhere } from '../states/place-asked.ts';
import { type Counted, tellCount } from './counted.ts';

/** "How many pdfs are in there?": names with that ending; "how many things are in here?": as the status line says. */
export function countFiles({ text }: Counted, screen: Screen): Draft | null {
  const { noun, endings, everything, stated, folder } = turnsOf(text).counting.files;
  if (everything.test(text) && folder.test(text)) {
    const counts = screen.segments.flatMap((segment) => {
      const count = stated.exec(segment.text)?.groups?.count;
      return count === undefined ? [] : [{ segment, count }];
    });
    if (counts.length === 1)
      return quote(counts[0].count, [counts[0].segment], 0.82, `the screen says "${counts[0].segment.text}"`);
  }
  const named = noun.exec(text)?.groups?.noun ?? '';
  const own = endings.find(([pattern]) => pattern.test(named))?.[1];
  if (!own) return null;
  const title = screen.record.ui.elements.filter(({ role }) => role === 'title_bar');
  const typed = new Set(screen.commands.map(({ line }) => line.row));
  const files = screen.segments.filter(
    (segment) =>
      !typed.has(segment.row) &&
      endsIn(segment, own) &&
      !standsElsewhere(text, segment.box, screen) &&
      !title.some(({ box }) => containment(segment.box, box) > 0.7),
  );
  return files.length > 1 ? tellCount(files, 0.8, 'names with that ending were counted') : null;
}

/** A word of a text that is the name of such a file, no address and not what a link leads to. */
const endsIn = ({ words }: Segment, endings: readonly string[]): boolean =>
  words.some(({ text }, at) => {
    const name = text.toLowerCase().replace(/[,;:]$/, '');
    const isTarget = at > 0 && /^[-—–=]+>$/.test(words[at - 1].text);
    return !isTarget && !name.includes('/') && endings.some((ending) => name.endsWith(`.${ending}`));
  });
