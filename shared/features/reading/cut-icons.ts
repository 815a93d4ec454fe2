import { type Box, bottom, right, unionOf } from '../../model/geometry.ts';
import { type Stack, stackGlyphs } from './align-signs.ts';
import { type Glyph, type TextLine, toLine } from './text-line.ts';

/** Least height of an icon in heights of the letters: an @ is 1.2 times as high as a capital. */
const HIGHER = 1.25;
/** Least width of an icon, and of the gap on either side, as a part of the letters' height. */
const WIDE = 0.9;
const FREE = 0.16;
/** Letters that touch are wider for their height. */
const WIDEST = 1.5;
/** A bar between buttons is this many times higher than letters; a | is at most 1.45 times. */
const BAR = 1.55;
const SLIM = 3;
/** Beside so few letters a recogniser reads a | that parts two cells no better than an icon: it is lower, and stands further off. */
const FEW = 4;
const CELL_BAR = 1.4;
const CELL_GAP = 0.5;
/** Lower letters are marks beside letters: the tick of an axis beside its number. */
const LOWEST = 6;
const LEAST_SHARE = 0.4;
/** How far an icon reaches above the letters, in heights of these, and below; touching letters (kg) hardly rise above others. */
const ABOVE = 0.15;
const BELOW = 1;

/**
 * Parts a line from icons and bars that stand in it: they are higher than everything else, reach beyond it above and
 * below, stand free, and are as wide as high, or slim. Beside an icon letters are drawn too small for the recogniser,
 * and it reads the icon too. `bars` are those that part cells: each is a | by its form.
 */
export function cutIcons(line: TextLine): { lines: TextLine[]; bars: Glyph[] } {
  const stacks = stackGlyphs(line);
  const boxes = stacks.map(({ box }) => box);
  const letters = lettersAmong(boxes);
  if (letters.length === boxes.length) return { lines: [line], bars: [] };
  const isLetter = boxes.map((box) => letters.includes(box));
  if (boxes.some((_, index) => !isLetter[index] && !isIcon(boxes, index, letters)))
    return { lines: [line], bars: [] };
  const parts: Stack[][] = [[]];
  stacks.forEach((stack, index) => {
    if (isLetter[index]) parts[parts.length - 1].push(stack);
    else parts.push([]);
  });
  const height = Math.max(...letters.map((letter) => letter.height));
  const cells = stacks.filter(({ box }, index) => !isLetter[index] && isCellBar(box, height, letters.length));
  return {
    lines: parts
      .filter((part) => part.length > 0)
      .map((part) => toLine(part.flatMap(({ glyphs }) => glyphs))),
    bars: cells.flatMap(({ glyphs }) => glyphs),
  };
}

/** Whether a shape is the | between two cells of a table that a terminal prints. */
const isCellBar = (box: Box, height: number, letters: number): boolean =>
  box.width <= SLIM && letters <= FEW && box.height >= CELL_BAR * height && box.height < BAR * height;

/** All but the few that are higher by far than the rest. */
function lettersAmong(boxes: readonly Box[]): Box[] {
  const order = [...boxes].sort((a, b) => b.height - a.height);
  for (let count = order.length >> 1; count > 0; count--) {
    const [icon, letter] = [order[count - 1].height, order[count].height];
    if (icon >= HIGHER * letter)
      return letter < LOWEST || letter < LEAST_SHARE * icon ? order : order.slice(count);
  }
  return order;
}

function isIcon(boxes: readonly Box[], index: number, letters: readonly Box[]): boolean {
  const box = boxes[index];
  const height = Math.max(...letters.map((letter) => letter.height));
  const isBar = box.width <= SLIM && box.height >= BAR * height;
  const partsCells = isCellBar(box, height, letters.length);
  if (!isBar && !partsCells && (box.width < WIDE * height || box.width > WIDEST * box.height)) return false;
  const text = unionOf(letters);
  const rises = box.y <= text.y - (partsCells ? 0 : ABOVE * height);
  if (!rises || bottom(box) < bottom(text) + BELOW) return false;
  const least = Math.max(2, (partsCells ? CELL_GAP : FREE) * height);
  const [before, after] = [boxes[index - 1], boxes[index + 1]];
  return (!before || box.x - right(before) >= least) && (!after || after.x - right(box) >= least);
}
