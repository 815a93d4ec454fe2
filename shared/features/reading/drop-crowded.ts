import { type Box, right, unionOf } from '../../model/geometry.ts';
import { isLowMark, type Sign, type Stack } from './align-signs.ts';

/** Ink wider than so many cells and this part of one more holds one character more. */
const PART_OF_CELL = 0.4;

/** Middles of neighbouring cells are no further apart than this, in cells. */
const NEXT_CELL = 1.4;

/** Signs of a prompt that recognisers give both for one. */
const DOLLAR_OR_PERCENT = /^[$%]$/;

/** Ink taller than this part of a capital is no quote or comma. */
const TALLEST_MARK = 0.5;

/**
 * The signs of a line in a font of fixed pitch without those that have no cell: a piece of ink holds as many characters as
 * it is cells wide, and where a recogniser read more (`lL` for one L) marks are left out that can't be as tall (`s’` for
 * an s), then the least certain ones. What was read from no ink has no cell either where the cells of its neighbours
 * follow each other.
 * @param tall height of a capital in pixels
 * @param pitch width of a cell in pixels
 */
export function dropCrowded(
  read: readonly Sign[],
  stacks: readonly Stack[],
  tall: number,
  pitch: number,
): Sign[] {
  const signs = withSurerSign(read);
  const groups = Map.groupBy(
    signs.filter((sign) => sign.stacks && !sign.alone),
    (sign) => sign.stacks?.first,
  );
  const dropped = new Set(signs.filter((_, index) => isBetweenCells(signs, index, stacks, pitch)));
  for (const group of groups.values())
    for (const sign of leastFitting(group, stacks, tall).slice(0, overfull(group, stacks, pitch)))
      dropped.add(sign);
  if (dropped.size === 0) return signs;
  const kept = signs.filter((sign) => !dropped.has(sign));
  return kept.map((sign) => {
    const isLeftAlone =
      !sign.alone && kept.every((other) => other === sign || other.stacks?.first !== sign.stacks?.first);
    const isFirst = !sign.spaceBefore && dropped.has(signs[signs.indexOf(sign) - 1]);
    const spaceBefore = isFirst ? signs[signs.indexOf(sign) - 1].spaceBefore : sign.spaceBefore;
    return { ...sign, spaceBefore, alone: sign.alone || (isLeftAlone && sign.stacks !== null) };
  });
}

/** Of a dollar and a percent sign that were read from the ink of one, the surer has it. */
function withSurerSign(signs: readonly Sign[]): Sign[] {
  const kept = [...signs];
  for (let at = 1; at < kept.length; at++) {
    const pair = [kept[at - 1], kept[at]];
    const [inked, ...more] = pair.filter(({ stacks }) => stacks);
    const isPair = pair.every(({ text }) => DOLLAR_OR_PERCENT.test(text)) && !pair[1].spaceBefore;
    if (!isPair || !inked?.alone || more.length > 0) continue;
    const surer = pair[1].confidence > pair[0].confidence ? pair[1] : pair[0];
    const { text, confidence } = surer;
    kept.splice(at - 1, 2, { ...inked, text, confidence, spaceBefore: pair[0].spaceBefore });
  }
  return kept;
}

/** Whether a character without ink stands between two whose cells follow each other. */
function isBetweenCells(
  signs: readonly Sign[],
  index: number,
  stacks: readonly Stack[],
  pitch: number,
): boolean {
  if (signs[index].stacks) return false;
  const [before, after] = [signs[index - 1], signs[index + 1]];
  if (!before?.stacks || !before.alone || !after?.stacks || !after.alone) return false;
  return middleOf(after, stacks) - middleOf(before, stacks) <= NEXT_CELL * pitch;
}

const middleOf = ({ stacks: span, x }: Sign, stacks: readonly Stack[]): number =>
  span ? (stacks[span.first].box.x + right(stacks[span.last].box)) / 2 : x;

/** How many characters of a piece of ink have no cell; several letters may touch where the pitch is that of a font of other widths. */
function overfull(group: readonly Sign[], stacks: readonly Stack[], pitch: number): number {
  const letters = new Set(group.flatMap(({ text }) => (/\p{L}/u.test(text) ? [text.toLowerCase()] : [])));
  if (letters.size > 1) return 0;
  const cells = Math.max(1, Math.ceil(inkOf(group, stacks).width / pitch - PART_OF_CELL));
  return Math.max(0, group.length - cells);
}

function leastFitting(group: readonly Sign[], stacks: readonly Stack[], tall: number): Sign[] {
  const isTall = inkOf(group, stacks).height > TALLEST_MARK * tall;
  const misfit = ({ text }: Sign): number => (isTall && isLowMark(text) ? 1 : 0);
  return [...group].sort((a, b) => misfit(b) - misfit(a) || a.confidence - b.confidence);
}

const inkOf = ([sign]: readonly Sign[], stacks: readonly Stack[]): Box =>
  unionOf(stacks.slice(sign.stacks?.first ?? 0, (sign.stacks?.last ?? -1) + 1).map(({ box }) => box));
