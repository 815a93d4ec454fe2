import { centre, containment, right } from '../../model/geometry.ts';
import type { UiElement } from '../../model/image-features.ts';
import { median } from '../../numbers/median.ts';
import type { Screen } from '../screen/screen.ts';

/** Names of one bar follow each other within so many times the usual gap, or so many of their heights. */
const WIDE = 3;
const NEAR = 1.5;
const IN_LINE = 0.5;
const FEWEST = 3;

/** A bar of tabs or menus, and whether all texts along it were recognised as such. */
export type Bar = { elements: UiElement[]; isWhole: boolean };

/** The longest run of elements side by side without a wide gap; null where they do not stand in one row. */
export function barOf(elements: readonly UiElement[], screen: Screen): Bar | null {
  const sorted = [...elements].sort((a, b) => a.box.x - b.box.x);
  const [first] = sorted;
  const isLevel = ({ box }: { box: UiElement['box'] }): boolean =>
    first !== undefined && Math.abs(centre(box).y - centre(first.box).y) <= IN_LINE * first.box.height;
  if (!first || !sorted.every(isLevel)) return null;
  const gaps = sorted.slice(1).map(({ box }, at) => box.x - right(sorted[at].box));
  const widest = Math.max(NEAR * first.box.height, WIDE * median(gaps.map((gap) => Math.max(0, gap))));
  const runs: UiElement[][] = [[first]];
  for (const [at, element] of sorted.slice(1).entries())
    if (gaps[at] <= widest) runs[runs.length - 1].push(element);
    else runs.push([element]);
  const run = runs.reduce((most, next) => (next.length > most.length ? next : most));
  const [start, end] = [run[0].box.x - widest, right(run[run.length - 1].box) + widest];
  const isMissed = screen.segments
    .filter(
      (text) => isLevel(text) && right(text.box) > start && text.box.x < end && /\p{L}{2}/u.test(text.text),
    )
    .some(({ box }) => !run.some((element) => containment(box, element.box) > 0.5));
  return { elements: run, isWhole: !isMissed && run.length >= FEWEST };
}
