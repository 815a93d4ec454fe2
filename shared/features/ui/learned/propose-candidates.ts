import {
  type Box,
  bottom,
  containment,
  intersectionOverUnion,
  right,
  unionOf,
} from '../../../model/geometry.ts';
import type { Blob } from '../blobs.ts';
import type { Panel } from '../contents.ts';
import type { Found } from '../found.ts';
import type { Screen } from '../screen.ts';
import { isWriting, type TextRun } from '../text-runs.ts';
import type { Candidate, CandidateKind } from './candidate.ts';

/** Sides of rectangles that can be something to click, in unscaled pixels. */
const SMALLEST_PANEL = 10;
const TALLEST_PANEL = 130;
/** Longest side of drawings that can be icons or pictures. */
const SMALLEST_DRAWING = 9;
const LARGEST_DRAWING = 90;
/** Rooms that pages leave around words, as shares of the font size: [beside, above and below]. */
const TIGHT = [0.5, 0.35] as const;
const WIDE = [1, 0.62] as const;
/** The same box twice is one candidate. */
const SAME = 0.85;

/** Everything on a page that could be an element, what the rules found first. */
export function proposeCandidates(screen: Screen, found: readonly Found[]): Candidate[] {
  const { runs, blobs, panels, surface } = screen;
  const { unit, image } = surface;
  const rules = found.map((rule): Candidate => {
    const panel = panels.find(({ box }) => intersectionOverUnion(box, rule.box) > SAME) ?? null;
    return { kind: 'rule', box: rule.box, rule, run: firstRun(rule.box, runs), panel };
  });
  const rectangles = panels
    .filter(({ box }) => fits(box, unit) && !rules.some((rule) => same(rule.box, box)))
    .map(
      (panel): Candidate => ({
        kind: 'panel',
        box: panel.box,
        rule: null,
        run: firstRun(panel.box, runs),
        panel,
      }),
    );
  const texts = runs
    .filter((run) => isWriting(run) || /[\p{L}\p{N}]/u.test(run.text))
    .flatMap((run) => boxesOfText(run, runs, blobs, panels, unit))
    .filter(({ box }) => !rules.some((rule) => same(rule.box, box)));
  const drawings = blobs.flatMap(({ box }) => boxesOfDrawing(box, unit));
  const whole = { x: 0, y: 0, width: image.width, height: image.height };
  return [...rules, ...rectangles, ...texts, ...drawings].filter(
    ({ box, rule }) =>
      (rule !== null || !same(box, whole)) &&
      box.width > 3 &&
      box.height > 3 &&
      box.x > -4 &&
      box.y > -4 &&
      right(box) < image.width + 4 &&
      bottom(box) < image.height + 4,
  );
}

const same = (a: Box, b: Box): boolean => intersectionOverUnion(a, b) > SAME;

const fits = ({ width, height }: Box, unit: number): boolean =>
  Math.min(width, height) >= SMALLEST_PANEL * unit && height <= TALLEST_PANEL * unit;

const firstRun = (box: Box, runs: readonly TextRun[]): TextRun | null =>
  runs.find((run) => containment(run.ink, box) > 0.7) ?? null;

function boxesOfText(
  run: TextRun,
  runs: readonly TextRun[],
  blobs: readonly Blob[],
  panels: readonly Panel[],
  unit: number,
): Candidate[] {
  const { contentBox, fontSize } = run;
  const candidate = (kind: CandidateKind, box: Box): Candidate => ({
    kind,
    box,
    rule: null,
    run,
    panel: null,
  });
  const icon = leadingDrawing(run, blobs);
  const row = rowBox(run, runs, panels, unit);
  return [
    candidate('text', contentBox),
    ...(icon ? [candidate('led_text', unionOf([contentBox, icon]))] : []),
    candidate('tight_text', grown(contentBox, TIGHT[0] * fontSize, TIGHT[1] * fontSize)),
    candidate('wide_text', grown(contentBox, WIDE[0] * fontSize, WIDE[1] * fontSize)),
    ...(row ? [candidate('row', row)] : []),
  ];
}

/** The icon before the words, as they are clicked together. */
export function leadingDrawing({ ink, fontSize }: TextRun, blobs: readonly Blob[]): Box | null {
  const icon = blobs.find(
    ({ box }) =>
      ink.x - right(box) >= 1 &&
      ink.x - right(box) <= 1.6 * fontSize &&
      box.height >= 0.5 * fontSize &&
      box.height <= 2.2 * fontSize &&
      box.width <= 2.4 * fontSize &&
      Math.abs(box.y + box.height / 2 - (ink.y + ink.height / 2)) <= 0.5 * fontSize,
  );
  return icon?.box ?? null;
}

/** The share of a column that an entry of a list takes: as wide as the column, as high as entries lie apart. */
function rowBox(run: TextRun, runs: readonly TextRun[], panels: readonly Panel[], unit: number): Box | null {
  const column = panels.findLast(
    ({ box }) =>
      containment(run.ink, box) > 0.95 &&
      box.height > 5 * run.fontSize &&
      box.width < 420 * unit &&
      box.width > 1.2 * run.ink.width,
  )?.box;
  if (!column) return null;
  const middle = run.ink.y + run.ink.height / 2;
  const pitches = runs
    .filter(
      (other) =>
        other !== run &&
        containment(other.ink, column) > 0.9 &&
        Math.abs(other.ink.x - run.ink.x) <= 6 * unit,
    )
    .map((other) => Math.abs(other.ink.y + other.ink.height / 2 - middle))
    .filter((pitch) => pitch > 1.2 * run.fontSize);
  const pitch = Math.min(...pitches, 3.2 * run.fontSize);
  const margin = Math.min(0.5 * (run.ink.x - column.x), 16 * unit);
  return {
    x: Math.round(column.x + margin),
    y: Math.round(middle - pitch / 2),
    width: Math.round(column.width - 2 * margin),
    height: Math.round(pitch),
  };
}

function boxesOfDrawing(box: Box, unit: number): Candidate[] {
  const size = Math.max(box.width, box.height);
  if (size < SMALLEST_DRAWING * unit || Math.min(box.width, box.height) < 4 * unit) return [];
  const candidate = (kind: CandidateKind, at: Box): Candidate => ({
    kind,
    box: at,
    rule: null,
    run: null,
    panel: null,
  });
  if (size > LARGEST_DRAWING * unit) return [candidate('drawing', box)];
  return [
    candidate('drawing', box),
    ...(size <= 36 * unit
      ? [
          candidate('padded_drawing', squareAround(box, 1.5 * size)),
          candidate('roomy_drawing', squareAround(box, 2.1 * size)),
        ]
      : []),
  ];
}

const grown = ({ x, y, width, height }: Box, beside: number, above: number): Box => ({
  x: Math.round(x - beside),
  y: Math.round(y - above),
  width: Math.round(width + 2 * beside),
  height: Math.round(height + 2 * above),
});

const squareAround = ({ x, y, width, height }: Box, side: number): Box => ({
  x: Math.round(x + width / 2 - side / 2),
  y: Math.round(y + height / 2 - side / 2),
  width: Math.round(side),
  height: Math.round(side),
});
