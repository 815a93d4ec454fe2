import { bottom } from '../../model/geometry.ts';
import type { ImageFeatures, Line } from '../../model/image-features.ts';
import { foldText } from '../values/judged/asked.ts';

/** Lines of one message follow each other within this part of their height. */
const WITHIN = 1.2;

/**
 * What counts as one error each: messages that stand apart, such as those under several fields. A summary that says them
 * all once more is none by itself.
 */
export function countedErrors({ errors, text }: ImageFeatures): Line[][] {
  const groups = errors.map(({ evidence }) => apart(text.lines.filter(({ id }) => evidence.includes(id))));
  const said = groups.map((own) => foldText(own.flat().map(textOf).join(' ')));
  return distinct(groups.filter((_, index) => !isSummary(index, groups, said)).flat());
}

/** "There are 2 errors with this product" counts errors and is none. */
const COUNTS = /(?:^|\s)[(]?\d{1,3} (?:errors?|problems?|warnings?|issues?|mistakes?)\b/i;

/** Messages that are said once more elsewhere, as under the field and in a list of all, count once. */
function distinct(messages: readonly Line[][]): Line[][] {
  const said = messages.map((lines) => foldText(lines.map(textOf).join(' ')));
  const own = messages.filter(
    (lines, at) =>
      !COUNTS.test(lines.map(textOf).join(' ')) &&
      !said.some((other, index) =>
        other === said[at] ? index < at : said[at].length >= TELLING && other.includes(said[at]),
      ),
  );
  return own.length > 0 ? own : [...messages];
}
/** Shorter messages may stand in others by chance. */
const TELLING = 8;

/** Whether the messages of another are all in one, and more. */
const isSummary = (index: number, groups: readonly Line[][][], said: readonly string[]): boolean =>
  groups.some(
    (other, at) =>
      at !== index &&
      other.length > 1 &&
      said[index].length > said[at].length &&
      other.flat().every((line) => said[index].includes(foldText(line.text))),
  );

const textOf = ({ text }: Line): string => text;

/** The lines of a message in groups that stand apart from each other. */
function apart(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of [...lines].sort((a, b) => a.box.y - b.box.y)) {
    const group = groups.find((each) => {
      const last = each[each.length - 1].box;
      const isInColumn = line.box.x < last.x + last.width && last.x < line.box.x + line.box.width;
      return line.box.y - bottom(last) <= WITHIN * last.height && (isInColumn || line.box.y < bottom(last));
    });
    if (group) group.push(line);
    else groups.push([line]);
  }
  return groups;
}
