import {
  type Box,
  bottom,
  containment,
  intersectionOverUnion,
  isWithin,
  right,
  unionOf,
} from '../../../model/geometry.ts';
import type { Blob } from '../blobs.ts';
import type { Panel } from '../contents.ts';
import type { Found } from '../found.ts';
import type { Screen } from '../screen.ts';
import { standsFree } from '../stands-free.ts';
import { isWriting, type TextRun } from '../text-runs.ts';
import type { Candidate, CandidateKind } from './candidate.ts';
import { proposeLarge } from './propose-large.ts';
import { withoutRuling } from './without-ruling.ts';

/** Sides of rectangles that can be something to click, in unscaled pixels. */
const SMALLEST_PANEL = 10;
const TALLEST_PANEL = 130;
/** Longest side of drawings that can be icons or pictures. */
const SMALLEST_DRAWING = 9;
const LARGEST_DRAWING = 90;
/** Longest side of what lies on one ground if it is an icon. */
const LARGEST_ICON = 40;
/** Rooms that pages leave around words, as shares of the font size: [beside, above and below]. */
const TIGHT = [0.5, 0.35] as const;
const WIDE = [1, 0.62] as const;
const LED = [0.7, 0.5] as const;
/** Fonts leave up to so much more above and below their letters, in font sizes. */
const TALL = 0.13;
/** Highest bar, and the rooms beside words in it, in font sizes. */
const TALLEST_BAR = 5.5;
const BAR_ROOMS = [0.5, 1.1] as const;
/** Sides of what is clicked around a small drawing, in sides of the drawing. */
const DRAWING_ROOMS = [
  ['snug_drawing', 1.22],
  ['padded_drawing', 1.5],
  ['spacious_drawing', 1.8],
  ['roomy_drawing', 2.15],
  ['lone_drawing', 2.6],
] as const;
/** What is clicked around a drawing reaches no farther beyond the ground that it lies on, in unscaled pixels. */
const RIM = 3;
/** How far apart drawings of one row stand at most, in unscaled pixels. */
const FARTHEST_PITCH = 64;
/** The same box twice is one candidate. */
const SAME = 0.85;

/** Everything on a page that could be an element, what the rules found first. */
export function proposeCandidates(screen: Screen, found: readonly Found[]): Candidate[] {
  const { runs, blobs, panels, frames, surface } = screen;
  const { unit, image } = surface;
  const rules = found.map((rule): Candidate => {
    const panel = panels.find(({ box }) => intersectionOverUnion(box, rule.box) > SAME) ?? null;
    return { kind: 'rule', box: rule.box, rule, run: firstRun(rule.box, runs), panel, core: rule.box };
  });
  const rectangles = withoutRuling(panels, unit)
    .filter(({ box }) => fits(box, unit) && !rules.some((rule) => same(rule.box, box)))
    .map(
      (panel): Candidate => ({
        kind: 'panel',
        box: panel.box,
        rule: null,
        run: firstRun(panel.box, runs),
        panel,
        core: panel.box,
      }),
    );
  const texts = runs
    .filter((run) => isWriting(run) || /[\p{L}\p{N}]/u.test(run.text))
    .flatMap((run) => boxesOfText(run, runs, blobs, panels, unit))
    .filter(({ box }) => !rules.some((rule) => same(rule.box, box)));
  // Lists and tables of pages are known by their lines and columns; what else stands in rows there is mostly text.
  const large = frames.length === 0 ? [] : proposeLarge(screen, TALLEST_PANEL * unit);
  const drawings = blobs
    .filter(({ box }) => frames.length > 0 || isLarge(box, unit) || standsFree(surface, box))
    .flatMap(({ box }) => boxesOfDrawing(box, blobs, panels, unit));
  const whole = { x: 0, y: 0, width: image.width, height: image.height };
  return [
    ...rules,
    ...rectangles,
    ...texts,
    ...large.filter(({ box }) => !rules.some((rule) => same(rule.box, box))),
    ...drawings,
  ].filter(
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

const isLarge = ({ width, height }: Box, unit: number): boolean =>
  Math.max(width, height) > LARGEST_ICON * unit;

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
    core: run.ink,
  });
  const icon = leadingDrawing(run, blobs);
  const row = rowBox(run, runs, panels, unit);
  const bar = barAround(run, panels);
  return [
    candidate('text', contentBox),
    candidate('tall_text', grown(contentBox, 0, TALL * fontSize)),
    ...(icon ? [candidate('led_text', unionOf([contentBox, icon]))] : []),
    candidate('tight_text', grown(contentBox, TIGHT[0] * fontSize, TIGHT[1] * fontSize)),
    candidate('wide_text', grown(contentBox, WIDE[0] * fontSize, WIDE[1] * fontSize)),
    ...(icon
      ? [candidate('led_button', grown(unionOf([contentBox, icon]), LED[0] * fontSize, LED[1] * fontSize))]
      : []),
    ...(bar ? barBoxes(run, bar).map((box) => candidate('bar_text', box)) : []),
    ...(row ? [candidate('row', row.inner), candidate('whole_row', row.whole)] : []),
  ];
}

/** The bar that a text stands in with others: the smallest rectangle around it that is not much higher than it. */
function barAround({ ink, fontSize }: TextRun, panels: readonly Panel[]): Box | null {
  const bar = panels.findLast(
    ({ box }) =>
      containment(ink, box) > 0.95 && box.width > ink.width + 5 * fontSize && box.height > 1.3 * fontSize,
  )?.box;
  return bar && bar.height < TALLEST_BAR * fontSize ? bar : null;
}

/** What is clicked in a bar is often as high as the bar. */
const barBoxes = ({ contentBox, fontSize }: TextRun, bar: Box): Box[] =>
  BAR_ROOMS.map((room) => ({
    ...grown(contentBox, room * fontSize, 0),
    y: bar.y,
    height: bar.height,
  }));

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

/** The share of a column that an entry of a list takes: as high as entries lie apart, with and without room beside. */
function rowBox(
  run: TextRun,
  runs: readonly TextRun[],
  panels: readonly Panel[],
  unit: number,
): { inner: Box; whole: Box } | null {
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
  const whole = {
    x: column.x,
    y: Math.round(middle - pitch / 2),
    width: column.width,
    height: Math.round(pitch),
  };
  return {
    whole,
    inner: { ...whole, x: Math.round(column.x + margin), width: Math.round(column.width - 2 * margin) },
  };
}

function boxesOfDrawing(
  box: Box,
  blobs: readonly Blob[],
  panels: readonly Panel[],
  unit: number,
): Candidate[] {
  const size = Math.max(box.width, box.height);
  if (size < SMALLEST_DRAWING * unit || Math.min(box.width, box.height) < 4 * unit) return [];
  const candidate = (kind: CandidateKind, at: Box): Candidate => ({
    kind,
    box: at,
    rule: null,
    run: null,
    panel: null,
    core: box,
  });
  if (size > LARGEST_DRAWING * unit) return [candidate('drawing', box)];
  const share = size <= 36 * unit ? shareOfRow(box, blobs, panels, unit) : null;
  const ground = panels.findLast(
    ({ box: outer }) =>
      outer !== box && containment(box, outer) > 0.95 && Math.min(outer.width, outer.height) > 1.1 * size,
  )?.box;
  return [
    candidate('drawing', box),
    ...(size <= 36 * unit
      ? DRAWING_ROOMS.map(([kind, room]) => candidate(kind, squareAround(box, room * size))).filter(
          ({ box: around }) => !ground || isWithin(around, ground, RIM * unit),
        )
      : []),
    ...(share ? [candidate('row_drawing', share)] : []),
  ];
}

/** The share of a row of drawings that one takes: as wide as they lie apart, and as high, or as high as their bar. */
function shareOfRow(box: Box, blobs: readonly Blob[], panels: readonly Panel[], unit: number): Box | null {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const pitches = blobs
    .filter(
      ({ box: other }) =>
        other !== box &&
        Math.abs(other.y + other.height / 2 - y) <= 0.35 * Math.max(other.height, box.height) &&
        Math.max(other.width, other.height) <= 36 * unit,
    )
    .map(({ box: other }) => Math.abs(other.x + other.width / 2 - x))
    .filter((pitch) => pitch >= Math.max(box.width, 12 * unit) && pitch <= FARTHEST_PITCH * unit);
  const pitch = Math.min(...pitches);
  if (!Number.isFinite(pitch)) return null;
  const bar = panels.findLast(
    ({ box: outer }) =>
      containment(box, outer) > 0.95 && outer.width > 3 * pitch && outer.height > box.height,
  )?.box;
  const height = bar && bar.height < 1.6 * pitch ? Math.min(bar.height, 1.2 * pitch) : pitch;
  return {
    x: Math.round(x - pitch / 2),
    y: Math.round(y - height / 2),
    width: Math.round(pitch),
    height: Math.round(height),
  };
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
