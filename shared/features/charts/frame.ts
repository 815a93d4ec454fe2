import { type Box, bottom, right } from '../../model/geometry.ts';
import { isTurnedText } from '../../model/turned-text.ts';
import { median } from '../../numbers/median.ts';
import { type Label, middleX, middleY } from './labels.ts';
import { namedInOrder } from './named-in-order.ts';
import type { NumberAxis } from './number-axis.ts';

/** Where a chart draws its marks, and what is written along the axis of its categories. */
export type Frame = {
  axis: NumberAxis;
  box: Box;
  /** Where few marks reach: the edges of the box, and the gaps between the categories; parts of one strip stand together. */
  strips: readonly (readonly Box[])[];
  categories: readonly Label[];
  spacing: number;
};

/** Marks may go beyond the outermost tick by this share of the gap between two. */
const BEYOND = 0.95;
/** Names of categories stand within so many of their heights of the marks. */
const NEAR = 4;
const FEWEST_CATEGORIES = 2;
/** A gap wider than so many usual ones ends a row of categories. */
const ROW_ENDS = 2.4;
const SMALLEST = { pixels: 40 };

type Size = { width: number; height: number };

/** The plot that an axis of numbers belongs to; null where there is no room for one. */
export function frameOf(
  axis: NumberAxis,
  labels: readonly Label[],
  others: readonly NumberAxis[],
  size: Size,
): Frame | null {
  const free = labels.filter(
    (label) => !isTurnedText(label) && !axis.ticks.some((tick) => tick.label === label),
  );
  const frame = axis.upright ? uprightFrame(axis, free, others, size) : levelFrame(axis, free, size);
  if (!frame || Math.min(frame.box.width, frame.box.height) < SMALLEST.pixels) return null;
  return { ...frame, strips: stripsOf(frame) };
}

/** Past the line of an axis or a frame. */
const MARGIN = 5;

function stripsOf({ axis, box, categories }: Omit<Frame, 'strips'>): Box[][] {
  const { ticks, upright } = axis;
  const [from, to] = [ticks[0].at, ticks[ticks.length - 1].at].map(Math.round);
  const start = Math.max(upright ? box.y : box.x, from + MARGIN);
  const length = Math.max(1, Math.min(upright ? bottom(box) : right(box), to - MARGIN) - start);
  const place = upright ? middleX : middleY;
  const between = categories
    .slice(1)
    .map((label, at) => Math.round((place(label) + place(categories[at])) / 2));
  const gaps = between.map((at) =>
    upright ? { x: at, y: start, width: 1, height: length } : { x: start, y: at, width: length, height: 1 },
  );
  const edges = [
    { ...box, height: Math.min(MARGIN, box.height) },
    { ...box, x: right(box) - Math.min(MARGIN, box.width), width: Math.min(MARGIN, box.width) },
  ];
  const far = upright
    ? { ...box, y: start, height: Math.min(MARGIN, length) }
    : { ...box, x: start + length - Math.min(MARGIN, length), width: Math.min(MARGIN, length) };
  return [...edges.map((edge) => [edge]), gaps.length > 0 ? gaps : [far]];
}

/** Values rise upwards from a row of categories; the axis stands on the left of the marks, or on their right. */
function uprightFrame(
  axis: NumberAxis,
  labels: readonly Label[],
  others: readonly NumberAxis[],
  size: Size,
): Omit<Frame, 'strips'> {
  const [first, last] = [axis.ticks[0], axis.ticks[axis.ticks.length - 1]];
  const height = first.label.box.height;
  const low = lowEnd(axis);
  const below = labels.filter(
    (label) =>
      middleY(label) > last.at + 0.4 * height &&
      middleY(label) < low + NEAR * height &&
      label.box.height < 2 * height,
  );
  const neighbours = others.filter(
    (other) => other !== axis && other.upright && overlapsInHeight(other.box, axis.box),
  );
  const nextLeft = Math.max(
    0,
    ...neighbours.filter(({ box }) => right(box) < axis.box.x).map(({ box }) => right(box)),
  );
  const nextRight = Math.min(
    size.width,
    ...neighbours.filter(({ box }) => box.x > right(axis.box)).map(({ box }) => box.x),
  );
  // Numbers along another axis are the foot of the chart left of this one.
  const ofOthers = new Set(
    others.filter(({ upright }) => !upright).flatMap(({ ticks }) => ticks.map(({ label }) => label)),
  );
  const rows = [
    rowAlong(
      below.filter((label) => middleX(label) > axis.box.x && right(label.box) < nextRight),
      middleX,
    ),
    rowAlong(
      below.filter(
        (label) => middleX(label) < right(axis.box) && label.box.x > nextLeft && !ofOthers.has(label),
      ),
      middleX,
    ).reverse(),
  ];
  const isOnLeft = rows[0].length >= rows[1].length;
  const row = mended(isOnLeft ? rows[0] : rows[1].reverse());
  const categories = namedInOrder(row, middleX, isOnLeft ? right(axis.box) : nextLeft);
  const spacing = usualGap(categories, middleX);
  const reach = (label: Label): number => Math.max(0.55 * spacing, label.box.width / 2 + 4);
  const [from, to] = [categories[0], categories[categories.length - 1]];
  const start = isOnLeft ? right(axis.box) + 1 : from ? middleX(from) - reach(from) : nextLeft;
  const end = isOnLeft ? (to ? middleX(to) + reach(to) : nextRight) : axis.box.x - 1;
  const top = Math.max(0, Math.round(first.at - BEYOND * axis.spacing));
  const foot = Math.min(
    size.height,
    Math.round(low) + 3,
    ...categories.map(({ box }) => (last.value === 0 ? size.height : box.y - 1)),
  );
  return {
    axis,
    categories,
    spacing,
    box: cut({ x: Math.round(start), y: top, width: Math.round(end - start), height: foot - top }, size),
  };
}

/** Where the marks over an upright axis end: at zero, if its lowest ticks were not read, else before the next tick. */
function lowEnd({ ticks, scale, spacing }: NumberAxis): number {
  const last = ticks[ticks.length - 1];
  const below = (scale.zero - last.at) / spacing;
  return below <= MOST_UNREAD ? Math.max(last.at, scale.zero) : last.at + BEYOND * spacing;
}
const MOST_UNREAD = 3.1;

/** Values rise to the right from a column of categories; the axis stands under the marks, or over them. */
function levelFrame(axis: NumberAxis, labels: readonly Label[], size: Size): Omit<Frame, 'strips'> | null {
  const [first, last] = [axis.ticks[0], axis.ticks[axis.ticks.length - 1]];
  const height = first.label.box.height;
  const start = first.value === 0 ? first.at : first.at - BEYOND * axis.spacing;
  const isBeside = (label: Label): boolean =>
    right(label.box) <= first.at + 2 &&
    right(label.box) > start - NEAR * height &&
    label.box.height < 2 * height;
  const beside = labels.filter(isBeside);
  const above = columnAlong(
    beside.filter((label) => bottom(label.box) < axis.box.y + 0.5 * height).reverse(),
  );
  const under = columnAlong(beside.filter((label) => label.box.y > bottom(axis.box) - 0.5 * height));
  const isUnder = above.length >= under.length;
  const categories = mended([...(isUnder ? above : under)].sort((a, b) => middleY(a) - middleY(b)));
  const spacing = usualGap(categories, middleY);
  const [top, low] = [categories[0], categories[categories.length - 1]];
  const highest = top ? middleY(top) - 0.55 * spacing : axis.box.y - (last.at - first.at);
  const lowest = low ? middleY(low) + 0.55 * spacing : bottom(axis.box) + (last.at - first.at);
  const from = isUnder ? highest : bottom(axis.box) + 1;
  const to = isUnder ? axis.box.y - 1 : lowest;
  const left = Math.round(
    Math.max(start - 3, ...(first.value === 0 ? [] : categories.map(({ box }) => right(box) + 1))),
  );
  const end = Math.round(last.at + BEYOND * axis.spacing);
  return {
    axis,
    categories,
    spacing,
    box: cut({ x: left, y: Math.round(from), width: end - left, height: Math.round(to - from) }, size),
  };
}

const overlapsInHeight = (a: Box, b: Box): boolean => a.y < bottom(b) && b.y < bottom(a);

const cut = (box: Box, size: Size): Box => {
  const [x, y] = [Math.max(0, box.x), Math.max(0, box.y)];
  return {
    x,
    y,
    width: Math.max(0, Math.min(size.width, right(box)) - x),
    height: Math.max(0, Math.min(size.height, bottom(box)) - y),
  };
};

/** Of rows under each other the first with so great a share of the most labels is that of the categories. */
const MOST_SHARE = 0.6;

/** The topmost row of at least two labels, up to a gap that is far wider than the others. */
function rowAlong(labels: readonly Label[], place: (label: Label) => number): Label[] {
  const rows: Label[][] = [];
  for (const label of [...labels].sort((a, b) => middleY(a) - middleY(b))) {
    const row = rows.find(([head]) => Math.abs(middleY(head) - middleY(label)) <= 0.5 * head.box.height);
    if (row) row.push(label);
    else rows.push([label]);
  }
  // Ticks over the names may be read as signs.
  const most = Math.max(FEWEST_CATEGORIES, ...rows.map(({ length }) => MOST_SHARE * length));
  const row = rows.find(({ length }) => length >= most) ?? [];
  return upToGap(
    row.sort((a, b) => place(a) - place(b)),
    place,
  );
}

/** Labels over each other that end or begin at one edge, from the one next to the axis on. */
function columnAlong(labels: readonly Label[]): Label[] {
  const edges = [({ box }: Label) => right(box), ({ box }: Label) => box.x];
  const columns = labels.flatMap((head) =>
    edges.map((edge) =>
      labels.filter((label) => Math.abs(edge(label) - edge(head)) <= 0.5 * head.box.height),
    ),
  );
  const longest = columns.reduce<Label[]>(
    (best, column) => (column.length > best.length ? column : best),
    [],
  );
  return upToGap(
    [...longest].sort((a, b) => middleY(a) - middleY(b)),
    middleY,
  );
}

/** "Ql" among "Q2" and "Q3" is "Q1". */
function mended(row: readonly Label[]): Label[] {
  return row.map((label) => {
    const match = /^(.*?)[lI|]$/u.exec(label.text);
    const isFigure =
      match &&
      row.filter(({ text }) => text.startsWith(match[1]) && /^\d$/.test(text.slice(match[1].length))).length >
        1;
    return isFigure ? { ...label, text: `${match[1]}1` } : label;
  });
}

/** The longest part of a row without a gap that is far wider than the others; the first of as long ones. */
function upToGap(row: readonly Label[], place: (label: Label) => number): Label[] {
  const usual = usualGap(row, place);
  const parts: Label[][] = [];
  for (const [at, label] of row.entries()) {
    const isApart = at > 0 && place(label) - place(row[at - 1]) > ROW_ENDS * usual;
    if (at === 0 || isApart) parts.push([label]);
    else parts[parts.length - 1].push(label);
  }
  return parts.reduce<Label[]>((longest, part) => (part.length > longest.length ? part : longest), []);
}

/** The median distance of neighbours; 0 where there are none. */
export function usualGap(row: readonly Label[], place: (label: Label) => number): number {
  const gaps = row.slice(1).map((label, at) => place(label) - place(row[at]));
  return median(gaps, 0);
}
