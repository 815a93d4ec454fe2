import type { Glyph } from './text-line.ts';

/** So many points, one under the other, are a rule: a colon has two, a menu's sign three. */
const FEWEST = 6;
/** Their distance at most, in heights of a point; bullets of a list stand further apart. */
const FARTHEST = 2.5;
/** Pixels that a point may be off the middle of the one above it. */
const OFF = 1;

/** Marks without the points of dotted upright rules, which labels beside a grid would take for their own. */
export function dropDottedRules(marks: readonly Glyph[]): Glyph[] {
  const order = [...marks].sort((a, b) => a.box.y - b.box.y);
  const columns = new Map<number, Glyph[]>();
  const dropped = new Set<Glyph>();
  const close = (column: readonly Glyph[]): void => {
    if (column.length >= FEWEST) for (const mark of column) dropped.add(mark);
  };
  for (const mark of order) {
    const middle = Math.round(mark.box.x + mark.box.width / 2);
    const at = [middle, middle - OFF, middle + OFF].find((one) => continues(columns.get(one), mark));
    if (at !== undefined) columns.get(at)?.push(mark);
    else {
      close(columns.get(middle) ?? []);
      columns.set(middle, [mark]);
    }
  }
  for (const column of columns.values()) close(column);
  return marks.filter((mark) => !dropped.has(mark));
}

function continues(column: readonly Glyph[] | undefined, { box, ground }: Glyph): boolean {
  const last = column?.[column.length - 1];
  if (!last || last.ground !== ground || Math.abs(last.box.height - box.height) > 1) return false;
  const step = box.y - last.box.y;
  return step > last.box.height && step <= FARTHEST * Math.max(last.box.height, box.height);
}
