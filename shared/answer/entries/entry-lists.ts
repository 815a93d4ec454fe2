import { bottom, centre, right, unionOf } from '../../model/geometry.ts';
import { median } from '../../numbers/median.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { blocksOfStack, isStacked } from './stacks.ts';

/**
 * One of several things that a screen lists alike: a message of a chat, a mail, an article in a basket, a step of a parcel's way.
 * `lines` stand one under the other, `beside` are what stands right of them.
 */
export type Entry = { lines: readonly Segment[]; beside: readonly Segment[] };

/** Share of the entries that must be alike, or have something beside them. */
const MOST = 0.6;
const FEWEST = 2;
/** What is listed is told by its first line, which is short. */
const TITLE_WORDS = 7;

const known = new WeakMap<Screen, Entry[][]>();

/**
 * What the screen lists, top to bottom: blocks of lines at one left edge that stand closer to each other than the blocks do.
 * What a terminal prints is no such list.
 */
export function entryLists(screen: Screen): readonly (readonly Entry[])[] {
  const before = known.get(screen);
  if (before) return before;
  const made = screen.record.scene.kind === 'terminal' || screen.commands.length > 1 ? [] : find(screen);
  known.set(screen, made);
  return made;
}

function find(screen: Screen): Entry[][] {
  const stacks = stacksOf(screen.segments.filter((segment) => !screen.gutter.has(segment)));
  const blocks = stacks.map(blocksOfStack);
  const lists = blocks.filter(isList);
  const lone = blocks.filter((stack) => !lists.includes(stack) && stack.length === 1);
  const taken = new Set(lists.flat(2));
  return lists.map((list) => {
    const whole = [...list, ...lone.filter((stack) => fitsBetween(stack[0], list)).flat()];
    return whole
      .filter((lines) => lines.length > 1)
      .sort((a, b) => a[0].box.y - b[0].box.y)
      .map((lines) => ({ lines, beside: besideOf(lines, screen, taken) }));
  });
}

/** Segments at one left edge, one under the other. */
function stacksOf(segments: readonly Segment[]): Segment[][] {
  const stacks: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => a.box.y - b.box.y)) {
    const stack = stacks.findLast((others) => isStacked(others[others.length - 1].box, segment.box));
    if (stack) stack.push(segment);
    else stacks.push([segment]);
  }
  return stacks;
}

/** Blocks of two lines or more, most of them of as many lines, each with a short first line. */
function isList(blocks: readonly Segment[][]): boolean {
  const several = blocks.filter((lines) => lines.length > 1);
  if (several.length < FEWEST || several.length < MOST * blocks.length) return false;
  const usual = usualLength(several);
  const alike = several.filter((lines) => Math.abs(lines.length - usual) <= 1);
  const titled = several.filter(([title]) => title.words.length <= TITLE_WORDS);
  return alike.length >= MOST * several.length && titled.length >= MOST * several.length;
}

const usualLength = (blocks: readonly Segment[][]): number => median(blocks.map((lines) => lines.length));

/** Whether a block elsewhere belongs to a list: the messages of one of two who talk stand at the other side. */
function fitsBetween(lines: readonly Segment[], list: readonly Segment[][]): boolean {
  const top = lines[0].box.y;
  const end = bottom(lines[lines.length - 1].box);
  return (
    lines.length === usualLength(list) &&
    list.some((block) => bottom(block[block.length - 1].box) <= top) &&
    list.some((block) => block[0].box.y >= end) &&
    list.every((block) => bottom(block[block.length - 1].box) <= top || block[0].box.y >= end)
  );
}

/** What stands right of a block, in its rows or midway between them, and belongs to no list of its own. */
function besideOf(
  lines: readonly Segment[],
  { segments }: Screen,
  taken: ReadonlySet<Segment>,
): readonly Segment[] {
  const box = unionOf(lines.map((line) => line.box));
  return segments.filter((other) => {
    const middle = centre(other.box).y;
    return (
      !taken.has(other) &&
      !lines.includes(other) &&
      other.box.x >= right(lines[0].box) &&
      middle >= box.y &&
      middle <= bottom(box)
    );
  });
}
