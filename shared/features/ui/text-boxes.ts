import { bottom, containment, intersectionOverUnion, right } from '../../model/geometry.ts';
import type { EdgeRun } from '../../raster/edge-runs.ts';
import type { Rectangle } from './rectangles.ts';
import { type Surface, toBox } from './surface.ts';
import { isWriting, type TextRun } from './text-runs.ts';

const NARROWEST_MARGIN = 3;
const WIDEST_MARGIN = 120;
const TALLEST = 60;

/**
 * Boxes drawn around single runs of text that are no rectangle of one colour: shaded buttons, buttons that run into
 * their neighbour. Four straight edges must enclose the text.
 */
export function findTextBoxes(
  surface: Surface,
  runs: readonly TextRun[],
  known: readonly Rectangle[],
): Rectangle[] {
  const { unit } = surface;
  const small = known.filter(({ box }) => box.height <= TALLEST * unit);
  const found: Rectangle[] = [];
  for (const run of runs) {
    if (
      !isWriting(run) ||
      run.ink.height > 30 * unit ||
      small.some(
        ({ box }) => containment(run.ink, box) > 0.9 && box.width < run.ink.width + 2 * WIDEST_MARGIN * unit,
      )
    )
      continue;
    const box = enclose(surface, run);
    if (!box || found.some((other) => intersectionOverUnion(other.box, box) > 0.8)) continue;
    found.push({
      box,
      inner: box,
      region: -1,
      rings: [],
      fill: run.background,
      border: null,
      closed: false,
      solidity: 1,
    });
  }
  return found;
}

function enclose({ horizontal, vertical, unit }: Surface, { ink }: TextRun) {
  const middle = ink.y + ink.height / 2;
  const covers = (run: EdgeRun) =>
    run.start <= ink.x - NARROWEST_MARGIN * unit && run.end >= right(ink) + NARROWEST_MARGIN * unit;
  const above = horizontal
    .filter((run) => run.at <= ink.y - 1 && run.at >= middle - TALLEST * 0.6 * unit && covers(run))
    .at(-1);
  const below = horizontal.find(
    (run) => run.at >= bottom(ink) + 1 && run.at <= middle + TALLEST * 0.6 * unit && covers(run),
  );
  if (!above || !below) return null;
  const height = below.at - above.at;
  const spans = (run: EdgeRun) =>
    run.start <= above.at + 0.25 * height && run.end >= below.at - 0.25 * height;
  const left = vertical
    .filter(
      (run) =>
        run.at <= ink.x - NARROWEST_MARGIN * unit && run.at >= ink.x - WIDEST_MARGIN * unit && spans(run),
    )
    .at(-1);
  const end = vertical.find(
    (run) =>
      run.at >= right(ink) + NARROWEST_MARGIN * unit &&
      run.at <= right(ink) + WIDEST_MARGIN * unit &&
      spans(run),
  );
  if (!left || !end) return null;
  const shut = (run: EdgeRun) =>
    Math.min(run.end, end.at) - Math.max(run.start, left.at) >= 0.85 * (end.at - left.at) - 8 * unit;
  const meets = (line: EdgeRun, side: EdgeRun) =>
    Math.min(Math.abs(line.start - side.at), Math.abs(line.end - side.at)) <= 6 * unit;
  const corners = [above, below]
    .flatMap((line) => [left, end].map((side) => meets(line, side)))
    .filter(Boolean).length;
  return corners >= 2 && shut(above) && shut(below) ? toBox(left.at, above.at, end.at, below.at) : null;
}
