import { area, containment, intersectionOverUnion } from '../../../model/geometry.ts';
import type { Found } from '../found.ts';

/** A sign and a mark that overlap more are one. */
const ONE_MARK = 0.6;
/** Sides and places of marks of one row or column differ by no more pixels. */
const ALIKE = 3;
/** A button that is larger than one that is sure by less than this factor is drawn around the same sign. */
const AROUND = 6;

/**
 * What rules settled and what the model chose, each thing once. A sign such as a disc with a tick is either a mark to
 * tick or an icon: a mark where a rule found one, by its label and what is drawn in it, or where a mark like it that is
 * no sign stands in its row or column; else an icon. What is sure leaves no room for what overlaps it.
 * @param settled icons, dialogs and what is sure
 * @param ruled what rules found besides
 */
export function settleSigns(
  settled: readonly Found[],
  chosen: readonly Found[],
  ruled: readonly Found[],
): Found[] {
  const icons = settled.filter(({ role }) => role === 'icon');
  const marks = chosen.filter(isMark);
  const sureMarks = marks.filter(
    (mark) =>
      ruled.some(({ role, box }) => role === mark.role && intersectionOverUnion(box, mark.box) > 0.9) ||
      marks.some(
        (other) => other !== mark && areAlike(other, mark) && !icons.some((icon) => isOne(icon, other)),
      ),
  );
  return [
    ...settled.filter((item) => item.role !== 'icon' || !sureMarks.some((mark) => isOne(mark, item))),
    ...chosen.filter(
      (item) =>
        !(item.role === 'icon' && icons.some((icon) => isOne(icon, item))) &&
        (!isMark(item) || sureMarks.includes(item) || !icons.some((icon) => isOne(icon, item))) &&
        !settled.some((other) => other.sure && leavesNoRoom(other, item)) &&
        !(item.role === 'button' && holdsSeveral(item, settled)),
    ),
  ];
}

const isMark = ({ role }: Found): boolean => role === 'checkbox' || role === 'radio';

const isOne = (a: Found, b: Found): boolean => intersectionOverUnion(a.box, b.box) > ONE_MARK;

/** What holds several controls that are sure is the bar that they stand in. */
const holdsSeveral = ({ box }: Found, settled: readonly Found[]): boolean =>
  settled.filter((other) => other.sure && containment(other.box, box) > 0.9).length > 1;

/** Nothing stands in a button or a tab that is sure but what closes the tab, nor in such a link; editors have texts. */
const leavesNoRoom = (sure: Found, item: Found): boolean =>
  isOne(sure, item) ||
  (sure.role === 'button' && containment(item.box, sure.box) > 0.85) ||
  (sure.role === 'button' &&
    item.role === 'button' &&
    containment(sure.box, item.box) > 0.85 &&
    area(item.box) < AROUND * area(sure.box)) ||
  (sure.role === 'link' && containment(item.box, sure.box) > 0.6) ||
  (sure.role === 'tab' && item.name !== '' && containment(item.box, sure.box) > 0.6);

const areAlike = ({ role, box: a }: Found, { role: other, box: b }: Found): boolean =>
  role === other &&
  Math.abs(a.width - b.width) <= ALIKE &&
  Math.abs(a.height - b.height) <= ALIKE &&
  (Math.abs(a.y - b.y) <= ALIKE || Math.abs(a.x - b.x) <= ALIKE);
