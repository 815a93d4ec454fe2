import type { Draft } from '../../model/answer.ts';
import { bottom, containment, right } from '../../model/geometry.ts';
import type { Role } from '../../model/image-features.ts';
import { stemWord } from '../../question/stem-word.ts';
import { foldWord } from '../../question/tokenize.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { standsElsewhere } from '../states/place-asked.ts';
import { saidIn, type TellingWord } from '../states/telling-words.ts';
import { columnsOf } from './columns-listed.ts';
import { type Counted, otherWords } from './counted.ts';
import { isItemItself } from './is-item-itself.ts';
import { tellItems } from './tell-items.ts';
import { withoutHead } from './without-head.ts';

const NAME_WORDS = 5;
const CODE = /[{}()<>=;]/;
const FEWEST = 2;
/** What is listed begins at most so many text heights under its name, so many to the left of it or to the right. */
const NEAR = 8;
const OUTDENT = 2;
const INDENT = 4;
/** What unfolds is no heading. */
const PRESSED: readonly Role[] = ['menu_item', 'title_bar'];

/**
 * "How many queues are in the sidebar?" where "QUEUES" stands over them: what is listed under the text that names it, as a
 * heading or as the head of a column. Of "how many tasks are by Mira?" those whose rows say so. Null where nothing is named so.
 */
export function itemsUnderName(counted: Counted, screen: Screen): Draft | null {
  if (counted.negated || isSaidWithFigure(counted, screen)) return null;
  const words = otherWords(counted);
  const found = screen.segments
    .filter((segment) => isName(segment, counted, words, screen))
    .flatMap((name) => {
      const items = withoutHead(itemsUnder(name, screen), counted.noun, screen);
      return isList(items) && !isItemItself(name, items, screen) ? [{ name, items }] : [];
    });
  const [best] = found.sort((a, b) => b.items.length - a.items.length);
  if (!best) return null;
  const others = words.filter((word) => saidIn(best.name.text, [word]).length === 0);
  return tellItems(best.items, others, screen, 'what is listed under that name was counted');
}

/** Several texts that are no figures; two only where they are short. */
const isList = (items: readonly Segment[]): boolean =>
  items.length >= FEWEST &&
  items.every(({ text }) => /\p{L}/u.test(text) && !VALUE.test(text)) &&
  (items.length > FEWEST || items.every(({ words }) => words.length <= SHORT));
const VALUE = /^\W*\d[\d.,:]*\s?(?:%|\p{L}{1,8})?$/u;
const SHORT = 3;

/** "640 lamps": the screen counts them itself. */
export const isSaidWithFigure = ({ noun }: Counted, { segments }: Screen): boolean =>
  segments.some(({ words }) =>
    words.some(
      ({ text }, at) => /^[(]?\d{1,6}$/.test(words[at - 1]?.text ?? '') && termsOf(text).includes(noun ?? ''),
    ),
  );

function isName(segment: Segment, counted: Counted, words: readonly TellingWord[], screen: Screen): boolean {
  return (
    namesThem(segment, counted, words) &&
    (isOfSeveral(segment, counted) ||
      (screen.layout.row[segment.index].length > 0 && !isValue(segment, screen))) &&
    !standsElsewhere(counted.text, segment.box, screen) &&
    !isPressed(segment, screen) &&
    !isLabel(segment, screen)
  );
}

/** Whether a short text says what is counted, or all that the question says of a list, and little else. */
function namesThem(
  { text, words: written }: Segment,
  counted: Counted,
  words: readonly TellingWord[],
): boolean {
  if (written.length > NAME_WORDS || !/\p{L}{3}/u.test(text) || CODE.test(text)) return false;
  const { doing, list } = turnsOf(text).counting.names;
  if (doing.test(text)) return false;
  const terms = termsOf(text);
  const others = saidIn(text, words).length;
  const called = counted.words.filter(({ stem }) => stem === counted.noun);
  // "Book title" names a title.
  const isNamed =
    terms.at(-1) === counted.noun || (terms.includes(counted.noun ?? '') && !/:$/.test(text.trim()));
  return isNamed || (terms.length === 1 && saidIn(text, called).length > 0)
    ? terms.length - others <= 2
    : others >= 1 && others === words.length && list.test(text);
}

/** A heading names what it lists in the plural, as does the name of a list; the head of a column has others beside it. */
const isOfSeveral = ({ words, text }: Segment, { noun }: Counted): boolean =>
  turnsOf(text).counting.names.list.test(text) ||
  words.map((word) => foldWord(word.text)).some((word) => stemWord(word) === noun && word !== noun);

export const isPressed = ({ box }: Segment, { record }: Screen): boolean =>
  record.ui.elements.some(({ role, box: own }) => PRESSED.includes(role) && containment(box, own) > 0.7);

/** Whether a figure stands right of a text or under it: its value. */
export const isLabel = ({ index }: Segment, { layout }: Screen): boolean =>
  [layout.right[index], layout.below[index]].some(
    (near) => near !== null && /^[\W]*\d[\d.,]*[\W]*$/.test(near.text),
  );

/** Whether a text stands behind a label. */
const isValue = ({ index }: Segment, { layout }: Screen): boolean =>
  /:$/.test(layout.left[index]?.text ?? '');

/** The part under a name of the nearest column that begins there. */
function itemsUnder({ box }: Segment, screen: Screen): readonly Segment[] {
  const parts = columnsOf(screen).flatMap((column) => {
    const part = column.filter((item) => item.box.y >= bottom(box) - 1);
    if (part.length < FEWEST) return [];
    const { box: first } = part[0];
    const isUnder =
      (first.x >= box.x - OUTDENT * box.height && first.x <= box.x + INDENT * box.height) ||
      (first.x < right(box) && right(first) > right(box));
    return isUnder && first.y - bottom(box) <= NEAR * Math.max(box.height, first.height) ? [part] : [];
  });
  const top = Math.min(...parts.map(([first]) => first.box.y));
  const aside = ([first]: readonly Segment[]): number => Math.abs(first.box.x - box.x);
  return (
    parts.filter(([first]) => first.box.y - top <= box.height).sort((a, b) => aside(a) - aside(b))[0] ?? []
  );
}
