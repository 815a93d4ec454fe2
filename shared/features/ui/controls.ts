import type { Box } from '../../model/geometry.ts';
import { bottom, containment, right } from '../../model/geometry.ts';
import { channelDifference, chroma, luma } from '../../raster/color-difference.ts';
import { findCheckMark } from './check-marks.ts';
import { contentOf, type Panel, textOf } from './contents.ts';
import type { Found } from './found.ts';
import { looksLikeDownArrow } from './glyph-shapes.ts';
import { areInSequence } from './page-numbers.ts';
import { colorAt, type Surface } from './surface.ts';
import { isWriting, type TextRun } from './text-runs.ts';

/** Heights in unscaled pixels between which a rectangle can be a field or a button. */
const LOWEST_CONTROL = 13;
const TALLEST_CONTROL = 72;
const TALLEST_FIELD = 62;
/** Lowest button, and the widest room beside the words of a tight one. */
const LOWEST_BUTTON = 19;
const TIGHT = 9;
/** Wider than this, only a closed border makes a field: strips of cards and pages are as wide. */
const WIDEST_OPEN_FIELD = 300;
const WIDEST_CHOICE = 460;
/** Widest gap that a sentence has where a sign in it was not read, in font sizes. */
const UNREAD_WORD = 1.8;

/** Buttons, fields, choices and check marks among the rectangles of a page (`onPage`) or of windows. */
export function findControls(
  surface: Surface,
  panels: readonly Panel[],
  runs: readonly TextRun[],
  onPage: boolean,
): Found[] {
  const found = panels.flatMap((panel) => classify(surface, panel, runs, onPage) ?? []);
  const rows = found.filter(({ state }) => state.includes('collapsed'));
  return found.filter(
    (item) =>
      item.role !== 'button' || !rows.some((row) => row !== item && containment(item.box, row.box) > 0.9),
  );
}

function classify(surface: Surface, panel: Panel, runs: readonly TextRun[], onPage: boolean): Found | null {
  const { unit } = surface;
  const { width, height } = panel.box;
  const pill = panel.solidity < 0.93 && panel.border === null && height <= 22 * unit && width > 1.3 * height;
  if (pill) return null;
  const stands = panel.border !== null || channelDifference(panel.fill, panel.outside) > 5;
  if (!stands || isLetter(panel, runs)) return null;
  const mark = findCheckMark(surface, panel, runs, onPage);
  if (mark) return mark;
  const ring = panel.solidity < 0.9 && Math.max(width, height) <= 24 * unit && panel.runs.length > 0;
  if (ring) return null;
  if (height < LOWEST_CONTROL * unit || width < 0.6 * height) return null;
  if (isStrip(surface, panel)) return null;
  const content = contentOf(panel, unit);
  const rows = rowsOf(panel.runs);
  if (rows === 1 && panel.runs.length > 2 && areInSequence(panel.runs)) return null;
  const arrow = findArrow(surface, panel);
  const low = height <= TALLEST_CONTROL * unit;
  if (
    low &&
    arrow &&
    rows <= 1 &&
    panel.inside <= 4 &&
    width > 240 * unit &&
    width > 8 * height &&
    (panel.textInside > panel.runs.length || !panel.closed)
  )
    return {
      role: 'button',
      box: panel.box,
      name: textOf(panel),
      state: ['collapsed'],
      confidence: 0.6,
      color: panel.fill,
    };
  if (panel.textInside > panel.runs.length || panel.inside > 4 || rows > 2) return null;
  if (
    low &&
    arrow &&
    width > 1.8 * height &&
    rows <= 1 &&
    arrow.width <= 20 * unit &&
    width < WIDEST_CHOICE * unit
  )
    return combobox(panel, arrow);
  const bare =
    panel.border === null && Math.abs(luma(panel.fill) - luma(panel.outside)) < 12 && width > 6 * height;
  if (content && !bare && isCentred(panel.box, content, unit) && isPadded(panel, content, unit)) {
    const squarish = width <= 2.5 * height;
    if (
      panel.runs.length > 0
        ? low || (squarish && height < 240 * unit && panel.runs.length <= 3)
        : low && squarish && width >= 0.9 * height
    )
      return button(panel, unit);
  }
  if (low && panel.closed && isChoiceButton(panel, unit)) return button(panel, unit);
  if (low && panel.closed && isTightButton(panel, content, unit)) return button(panel, unit);
  const field = height <= TALLEST_FIELD * unit && rows <= 1 && width > 1.6 * height && width >= 30 * unit;
  const stark = Math.abs(luma(panel.fill) - luma(panel.outside)) > 60;
  const plausible = width <= WIDEST_OPEN_FIELD * unit || panel.closed || stark;
  return field && plausible && isField(panel) ? input(panel, unit, onPage) : null;
}

/** The arrow at the right end of a choice, as a drawing or read as a letter. */
function findArrow(surface: Surface, panel: Panel): Box | null {
  const reach = Math.max(1.2 * panel.box.height, 30 * surface.unit);
  const marks = [
    ...panel.blobs.map(({ box }) => box),
    ...panel.runs.filter(({ text }) => text.length <= 2).map(({ ink }) => ink),
  ];
  return (
    marks.find((box) => right(panel.box) - right(box) < reach && looksLikeDownArrow(surface, box)) ?? null
  );
}

/** A part of a card: beyond a single line above or below, the same ground goes on, but not to the sides. */
function isStrip(surface: Surface, { box, fill }: Panel): boolean {
  const { image } = surface;
  const away = Math.round(4 * surface.unit);
  const same = (x: number, y: number) =>
    x >= 0 &&
    y >= 0 &&
    x < image.width &&
    y < image.height &&
    channelDifference(colorAt(image, x, y), fill) <= 3;
  const level = [0.2, 0.5, 0.8].map((share) => box.x + Math.round(share * box.width));
  const depths = [away, 2 * away, 3 * away];
  const above = level.every((x) => depths.every((depth) => same(x, box.y - depth)));
  const below = level.every((x) => depths.every((depth) => same(x, bottom(box) + depth - 1)));
  const middle = box.y + (box.height >> 1);
  return (above || below) && !same(box.x - away, middle) && !same(right(box) + away - 1, middle);
}

/** Letters of headings are rectangles and rings too. */
function isLetter(panel: Panel, runs: readonly TextRun[]): boolean {
  return runs
    .filter(isWriting)
    .some(
      ({ ink }) =>
        panel.box.height <= 1.35 * ink.height &&
        panel.box.y >= ink.y - 2 &&
        bottom(panel.box) <= bottom(ink) + 3 &&
        panel.box.x >= ink.x - 2 &&
        right(panel.box) <= right(ink) + 2,
    );
}

function rowsOf(runs: readonly TextRun[]): number {
  let rows = 0;
  let low = Number.NEGATIVE_INFINITY;
  for (const run of [...runs].sort((a, b) => a.ink.y - b.ink.y)) {
    if (run.ink.y >= low - 2) rows++;
    low = Math.max(low, bottom(run.ink));
  }
  return rows;
}

/** Words framed so tightly that no more could be filled in, in the middle of what is no brighter than its surroundings. */
function isTightButton({ box, fill, outside, runs }: Panel, content: Box | null, unit: number): boolean {
  if (!content || runs.length !== 1 || !/^\p{Lu}\p{L}/u.test(runs[0].text) || runs[0].words.length > 3)
    return false;
  const [before, after] = [content.x - box.x, right(box) - right(content)];
  return (
    before >= 2 * unit &&
    before <= TIGHT * unit &&
    Math.abs(before - after) <= 3 * unit &&
    luma(fill) - luma(outside) < 6 &&
    box.height >= LOWEST_BUTTON * unit
  );
}

/** A button that shows a choice in its middle and a number at its end, as for a typeface and its size. */
function isChoiceButton({ box, runs, fill, outside }: Panel, unit: number): boolean {
  const [label, size] = [...runs].sort((a, b) => a.ink.x - b.ink.x);
  if (runs.length !== 2 || !/^\d{1,3}$/.test(size.text) || luma(fill) > 250) return false;
  const end = right(box) - right(size.ink);
  const middle = label.ink.x + label.ink.width / 2;
  return (
    channelDifference(fill, outside) > 2 &&
    end >= 4 * unit &&
    end <= 24 * unit &&
    Math.abs(middle - (box.x + size.ink.x - end) / 2) <= 16 * unit
  );
}

function isCentred(box: Box, content: Box, unit: number): boolean {
  const before = content.x - box.x;
  const after = right(box) - right(content);
  const above = content.y - box.y;
  const below = bottom(box) - bottom(content);
  return (
    Math.abs(before - after) <= Math.max(6 * unit, Math.min(0.12 * box.width, 14 * unit)) &&
    Math.abs(above - below) <= Math.max(8 * unit, 0.3 * box.height)
  );
}

/** Words at the left and a sign at the right, far apart: a field with its button. */
function hasHole(panel: Panel): boolean {
  const parts = [...panel.runs.map(({ ink }) => ink), ...panel.blobs.map(({ box }) => box)].sort(
    (a, b) => a.x - b.x,
  );
  return parts.some((part, index) => index > 0 && part.x - right(parts[index - 1]) > 0.4 * panel.box.width);
}

/** Buttons leave room around their words, and hold few of them; cells and rows are filled to the rim. */
function isPadded(panel: Panel, content: Box, unit: number): boolean {
  const lettered = panel.runs.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (panel.runs.length > 0 && !lettered && panel.box.height > 34 * unit && panel.box.width < 60 * unit)
    return false;
  if (panel.runs.length > 4 || (panel.box.width > 4 * panel.box.height && hasHole(panel))) return false;
  if (panel.box.width > 6 * panel.box.height && content.width < 12 * unit) return false;
  const room = Math.min(content.x - panel.box.x, right(panel.box) - right(content));
  return room >= 4.5 * unit - 1 && content.height <= panel.box.height - 4 * unit;
}

/** Fields show paper: brighter than their surroundings, or bordered on the same ground. */
function isField(panel: Panel): boolean {
  const brighter = luma(panel.fill) - luma(panel.outside);
  if (chroma(panel.fill) > 12 && chroma(panel.fill) > chroma(panel.outside) + 8) return false;
  if (panel.border !== null) return Math.abs(brighter) < 40 || brighter > 0;
  return brighter > 8 && luma(panel.fill) > 225;
}

/** Framed words no taller than a line are tags that link somewhere; taller ones are pressed. */
function button(panel: Panel, unit: number): Found | null {
  if (panel.box.height < 19 * unit && panel.runs.length > 0) {
    const [run] = panel.runs;
    return {
      role: 'link',
      box: run.contentBox,
      name: textOf(panel),
      state: [],
      confidence: 0.55,
      color: panel.fill,
    };
  }
  return {
    role: 'button',
    box: panel.box,
    name: textOf(panel),
    state: [],
    confidence: 0.8,
    color: panel.fill,
  };
}

function combobox(panel: Panel, arrow: Box): Found {
  const value = textOf({ ...panel, runs: panel.runs.filter(({ ink }) => containment(ink, arrow) < 0.3) });
  return {
    role: 'combobox',
    box: panel.box,
    name: '',
    state: [],
    value,
    confidence: 0.85,
    color: panel.fill,
  };
}

/** Marks from the left edge on (the dots of a password) that were not read. */
const isFilled = (panel: Panel): boolean =>
  panel.blobs.some(
    ({ box }) =>
      box.width > 0.25 * box.height &&
      box.x - panel.box.x < Math.max(0.25 * panel.box.width, panel.box.height),
  );

/** Several words far apart: labels of tabs or columns, not what is typed. */
function isParted({ runs, blobs }: Panel, unit: number, onPage: boolean): boolean {
  const written = runs.filter(({ text }) => /[\p{L}\p{N}]{2}/u.test(text)).sort((a, b) => a.ink.x - b.ink.x);
  return written.some((run, index) => {
    if (index === 0) return false;
    const [from, to] = [right(written[index - 1].ink), run.ink.x];
    if (to - from <= 14 * unit) return false;
    // A short word that was not read; bars of programs have signs between their words.
    const unread = onPage && blobs.some(({ box }) => box.x >= from && right(box) <= to);
    return !unread || to - from > UNREAD_WORD * run.fontSize;
  });
}

function input(panel: Panel, unit: number, onPage: boolean): Found | null {
  if (isParted(panel, unit, onPage)) return null;
  const content = contentOf(panel, unit);
  if (
    content &&
    content.x - panel.box.x > 0.5 * panel.box.width &&
    right(panel.box) - right(content) > 40 * unit
  )
    return null;
  const value = textOf(panel);
  return {
    role: 'input',
    box: panel.box,
    name: '',
    state: value || isFilled(panel) ? [] : ['empty'],
    value,
    confidence: 0.7,
    color: panel.fill,
  };
}
