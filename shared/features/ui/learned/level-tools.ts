import type { Box } from '../../../model/geometry.ts';
import { median } from '../../../numbers/median.ts';
import type { Judged } from './judged-candidate.ts';

/** Tools of one bar stand on one level and so close, in unscaled pixels. */
const LEVEL = 4;
const FARTHEST = 64;
const FEWEST = 3;
/** Sides that differ by a larger share are those of another kind of tool. */
const OTHER_SIZE = 0.4;
/** Tools leave a gap to their neighbours: so large a share of the way to the next is their own, unless it is as short as this many icons. */
const OWN_SHARE = 0.9;
const TIGHT = 1.8;
/** What stands closer to a neighbour than this share of the usual step belongs to another bar. */
const DENSER = 0.75;
/** Two drawings that are closer, in icons, are parts of one tool. */
const ONE_TOOL = 0.8;

/**
 * Tools of one row without words have boxes of one size on one level: what is drawn on each says little of how large
 * it is, what is drawn on all of them more.
 */
export function levelTools(items: readonly Judged[], unit: number): Judged[] {
  const tools = items.filter(isTool);
  const rows = rowsOf(tools, unit).filter((row) => row.length >= FEWEST);
  const leveled = new Map<Judged, Box>();
  for (const row of rows) {
    const { size, level, pitch, icon } = measureRow(row);
    const [width, height] = withinPitch(size, pitch, icon);
    for (const item of row) {
      const { box } = item.candidate;
      if (isOther(box.width, size[0]) || isOther(box.height, size[1])) continue;
      if (stepsFrom(item, row, icon)[0] < DENSER * pitch) continue;
      leveled.set(item, {
        x: Math.round(box.x + box.width / 2 - width / 2),
        y: Math.round(level - height / 2),
        width: Math.round(width),
        height: Math.round(height),
      });
    }
  }
  return items.map((item) => {
    const box = leveled.get(item);
    return box ? { ...item, candidate: { ...item.candidate, box } } : item;
  });
}

/** Usual size of the tools of a row, their level, the way from one to the next (Infinity where all are one), and the size of their drawings. */
function measureRow(row: readonly Judged[]): {
  size: [number, number];
  level: number;
  pitch: number;
  icon: number;
} {
  const middle = (values: readonly number[]): number => median(values, 0);
  const boxes = row.map(({ candidate: { box } }) => box);
  const icon = middle(row.map(({ candidate: { core } }) => Math.max(core.width, core.height)));
  return {
    size: [middle(boxes.map(({ width }) => width)), middle(boxes.map(({ height }) => height))],
    level: middle(boxes.map(({ y, height }) => y + height / 2)),
    pitch: median(
      row.flatMap((item) => stepsFrom(item, row, icon).slice(0, 1)),
      Infinity,
    ),
    icon,
  };
}

/** Distances of a tool's drawing to those of the others, from the nearest on. */
function stepsFrom({ candidate: { core } }: Judged, row: readonly Judged[], icon: number): number[] {
  return row
    .map(({ candidate: { core: other } }) => Math.abs(other.x + other.width / 2 - core.x - core.width / 2))
    .filter((step) => step >= ONE_TOOL * icon)
    .sort((a, b) => a - b);
}

/** A size that leaves room for the neighbours. */
function withinPitch([width, height]: [number, number], pitch: number, icon: number): [number, number] {
  if (pitch < TIGHT * icon) return [Math.min(width, pitch), height];
  return [Math.min(width, OWN_SHARE * pitch), Math.min(height, OWN_SHARE * pitch)];
}

const isOther = (side: number, usual: number): boolean => Math.abs(side - usual) > OTHER_SIZE * usual;

const isTool = ({ candidate: { rule, run, panel }, role }: Judged): boolean =>
  role === 'button' && rule === null && run === null && panel === null;

function rowsOf(tools: readonly Judged[], unit: number): Judged[][] {
  const rows: Judged[][] = [];
  for (const tool of [...tools].sort((a, b) => a.candidate.box.x - b.candidate.box.x)) {
    const row = rows.find((others) =>
      follows(others[others.length - 1].candidate.box, tool.candidate.box, unit),
    );
    if (row) row.push(tool);
    else rows.push([tool]);
  }
  return rows;
}

const follows = (before: Box, box: Box, unit: number): boolean =>
  Math.abs(before.y + before.height / 2 - box.y - box.height / 2) <= LEVEL * unit &&
  box.x + box.width / 2 - before.x - before.width / 2 <= FARTHEST * unit;
