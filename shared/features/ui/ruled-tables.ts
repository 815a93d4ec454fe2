import type { Box } from '../../model/geometry.ts';
import { bottom, right } from '../../model/geometry.ts';
import type { EdgeRun } from '../../raster/edge-runs.ts';
import { sharedColumns, toCells } from './column-tables.ts';
import type { Found } from './found.ts';
import type { Surface } from './surface.ts';
import { isWriting, type TextRun } from './text-runs.ts';

const NARROWEST = 140;
const LOWEST_ROW = 16;
const TALLEST_ROW = 110;
const FEWEST_LINES = 3;

type Band = { top: number; low: number; cells: Box[] };

/** Tables whose rows are parted by lines (or by the edges of stripes) of one width, with cells on common columns. */
export function findRuledTables({ horizontal, unit }: Surface, runs: readonly TextRun[]): Found[] {
  const written = runs.filter((run) => isWriting(run) || /\d/.test(run.text));
  return groupBySpan(horizontal, unit)
    .flatMap((lines) => chains(lines, unit))
    .flatMap((chain) => toTable(chain, written, unit) ?? [])
    .filter(
      ({ box }, index, all) =>
        !all.some(
          (other, at) =>
            at !== index &&
            bottom(other.box) > box.y &&
            other.box.y < bottom(box) &&
            isAround(other.box, box),
        ),
    );
}

const isAround = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  right(outer) >= right(inner) &&
  outer.width * outer.height > inner.width * inner.height;

/** Lines that start and end together, each once: its two edges lie side by side. */
function groupBySpan(edges: readonly EdgeRun[], unit: number): EdgeRun[][] {
  const slack = 3 * unit;
  const groups: EdgeRun[][] = [];
  for (const edge of [...edges].sort((a, b) => a.at - b.at)) {
    if (edge.end - edge.start < NARROWEST * unit) continue;
    const group = groups.find(
      ([first]) => Math.abs(first.start - edge.start) <= slack && Math.abs(first.end - edge.end) <= slack,
    );
    if (!group) groups.push([edge]);
    else if (edge.at - group[group.length - 1].at > slack) group.push(edge);
  }
  return groups.filter((group) => group.length >= FEWEST_LINES);
}

/** Stretches of lines at about one distance from each other. */
function chains(lines: readonly EdgeRun[], unit: number): EdgeRun[][] {
  const found: EdgeRun[][] = [[lines[0]]];
  for (let index = 1; index < lines.length; index++) {
    const chain = found[found.length - 1];
    const pitch = lines[index].at - lines[index - 1].at;
    const before = chain.length > 1 ? chain[chain.length - 1].at - chain[chain.length - 2].at : pitch;
    const fits = pitch >= LOWEST_ROW * unit && pitch <= TALLEST_ROW * unit;
    if (fits && pitch <= 1.9 * before && before <= 1.9 * pitch) chain.push(lines[index]);
    else found.push(fits ? [lines[index - 1], lines[index]] : [lines[index]]);
  }
  return found.filter((chain) => chain.length >= FEWEST_LINES);
}

function toTable(lines: readonly EdgeRun[], runs: readonly TextRun[], unit: number): Found | null {
  const [{ start, end, at: first }] = lines;
  const last = lines[lines.length - 1].at;
  const bandOf = (top: number, low: number): Band => {
    const inside = runs
      .filter(({ ink }) => {
        const middle = ink.y + ink.height / 2;
        return middle > top && middle < low && ink.x >= start - 2 && right(ink) <= end + 2;
      })
      .sort((a, b) => a.ink.x - b.ink.x);
    return { top, low, cells: inside.length > 0 ? toCells(inside, inside[0].fontSize) : [] };
  };
  const bands = lines.slice(1).map((line, index) => bandOf(lines[index].at, line.at));
  const rows = bands.filter(({ cells }) => cells.length >= 2);
  if (rows.length < 2 || rows.length < 0.7 * bands.length) return null;
  const aligned = rows
    .slice(1)
    .filter((row, index) => sharedColumns(rows[index].cells, row.cells, unit) >= 2);
  if (aligned.length < 0.6 * (rows.length - 1)) return null;
  const pitch = (last - first) / bands.length;
  const above = bandOf(first - pitch, first);
  const below = bandOf(last, last + pitch);
  const top = sharedColumns(rows[0].cells, above.cells, unit) >= 2 ? mirrored(first, above) : first;
  const low =
    sharedColumns(rows[rows.length - 1].cells, below.cells, unit) >= 2 ? mirrored(last, below) : last;
  const box = { x: start, y: Math.max(0, top), width: end - start, height: low - Math.max(0, top) };
  return {
    role: 'table',
    box,
    name: '',
    state: [],
    value: `${rows.length} rows`,
    confidence: 0.7,
  };
}

/** The far side of a row whose cells stand in its middle and which is ruled on one side only. */
function mirrored(line: number, { cells }: Band): number {
  const middle = (Math.min(...cells.map(({ y }) => y)) + Math.max(...cells.map((cell) => bottom(cell)))) / 2;
  return Math.round(2 * middle - line);
}
