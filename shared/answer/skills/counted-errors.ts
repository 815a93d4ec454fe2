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
  return groups.filter((_, index) => !isSummary(index, groups, said)).flat();
}

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
