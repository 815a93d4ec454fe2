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
  return groups.flatMap((own, index) => {
    const others = groups.filter((_, other) => other !== index).flat();
    const said = foldText(own.flat().map(textOf).join(' '));
    const repeated = others.filter((lines) => said.includes(foldText(lines.map(textOf).join(' '))));
    return repeated.length > 1 && own.length === 1 ? [] : own;
  });
}

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
