import type { Box } from '../../model/geometry.ts';
import { bottom, containment, right, unionOf } from '../../model/geometry.ts';
import { median } from '../../numbers/median.ts';
import { channelDifference, luma } from '../../raster/color-difference.ts';
import type { EdgeRun } from '../../raster/edge-runs.ts';
import type { Blob } from './blobs.ts';
import type { Found } from './found.ts';
import { colorAt, type Surface } from './surface.ts';
import { isWriting, type TextRun } from './text-runs.ts';

const TALLEST_HEADER = 90;
const WIDEST_SIDEBAR = 0.34;
const LONGEST_ENTRY = 5;
/** A column of links has a field to search in it, or one to choose a version. */
const MOST_FIELDS = 1;
/** Entries with icons that make a list of such entries. */
const FEWEST_LED = 3;
/** Icons are at most so much wider than high; rules between groups of entries are not. */
const MOST_OBLONG = 3;

/** Links that only their place gives away: entries of a page's header bar, and lists in a side column. */
export function findNavigation(
  surface: Surface,
  runs: readonly TextRun[],
  blobs: readonly Blob[],
  fields: readonly Box[],
): Found[] {
  const entries = runs.filter(
    (run) => isWriting(run) && run.words.length <= LONGEST_ENTRY && run.underline === null,
  );
  const toFound = (run: TextRun): Found => ({
    role: 'link',
    box: run.contentBox,
    name: run.text,
    state: [],
    confidence: 0.5,
    color: run.background,
  });
  const padded = isPaintedBar(surface);
  const header = inHeader(surface, entries).map((run) => {
    const entry = toFound(run);
    if (isShouted(run.text)) return pressed(entry, surface.unit);
    return padded ? { ...entry, box: grown(entry.box, Math.round(10 * surface.unit)) } : entry;
  });
  return [...header, ...sidebarEntries(surface, entries, runs, blobs, fields)];
}

const SMALLEST_LOGO = 24;

/** The site's sign: a logo in the upper left part of a page and the name beside it, which lead home together. */
export function findBrand(
  { image, unit }: Surface,
  runs: readonly TextRun[],
  blobs: readonly Blob[],
): Found | null {
  for (const { box } of blobs) {
    if (
      Math.min(box.width, box.height) < SMALLEST_LOGO * unit ||
      Math.max(box.width, box.height) > 160 * unit
    )
      continue;
    if (box.x > 0.3 * image.width || bottom(box) > 0.25 * image.height) continue;
    const name = runs.find(
      (run) =>
        isWriting(run) &&
        run.words.length <= 4 &&
        run.ink.x - right(box) >= 0 &&
        run.ink.x - right(box) <= 18 * unit &&
        run.ink.y >= box.y - 4 * unit &&
        bottom(run.ink) <= bottom(box) + 4 * unit,
    );
    if (name)
      return {
        role: 'link',
        box: unionOf([box, name.contentBox]),
        name: name.text,
        state: [],
        confidence: 0.6,
        color: name.background,
      };
  }
  return null;
}

/** Entries with an icon before them fill the column; bare words are as wide as they are. */
function sidebarEntries(
  surface: Surface,
  entries: readonly TextRun[],
  runs: readonly TextRun[],
  blobs: readonly Blob[],
  fields: readonly Box[],
): Found[] {
  const { unit } = surface;
  return sidebars(surface, entries, runs, fields).flatMap(({ column, items }) => {
    const pitches = items
      .slice(1)
      .map((run, index) => run.ink.y - items[index].ink.y)
      .filter((pitch) => pitch > 0)
      .sort((a, b) => a - b);
    const pitch = pitches[pitches.length >> 2] ?? 32 * unit;
    const icons = items.map((run) => blobs.find(({ box }) => leads(box, run, column, unit)));
    const led = items.filter((_, index) => icons[index]);
    const starts = [led.map(({ ink }) => ink.x), icons.flatMap((icon) => icon?.box.x ?? [])].map((xs) =>
      median(xs),
    );
    return items.flatMap((run, index): Found[] => {
      const icon = icons[index];
      // An icon that was read as a letter of its entry, or was too faint to be seen, does not change the list.
      const inLine =
        led.length >= FEWEST_LED && starts.some((start) => Math.abs(run.ink.x - start) <= 5 * unit);
      const link = {
        role: 'link' as const,
        name: run.text,
        state: [],
        confidence: 0.55,
        color: run.background,
      };
      if (!icon && !inLine) return [{ ...link, box: run.contentBox }];
      const height = Math.round(Math.min(pitch - 1, 4 * run.fontSize));
      const margin = Math.round(8 * unit);
      const y = Math.round(run.ink.y + run.ink.height / 2 - height / 2);
      return [
        { ...link, box: { x: column.x + margin, y, width: column.width - 2 * margin, height } },
        ...(icon ? [{ role: 'icon' as const, box: icon.box, name: '', state: [], confidence: 0.44 }] : []),
      ];
    });
  });
}

function leads(box: Box, run: TextRun, column: Box, unit: number): boolean {
  const gap = run.ink.x - right(box);
  const middle = box.y + box.height / 2 - (run.ink.y + run.ink.height / 2);
  return (
    gap >= 2 &&
    gap <= 22 * unit &&
    Math.abs(middle) <= 5 * unit &&
    box.width >= 7 * unit &&
    box.width <= 28 * unit &&
    box.width <= MOST_OBLONG * box.height &&
    box.x >= column.x
  );
}

/** Capitals in a header are the words of a button without a frame. */
const isShouted = (text: string): boolean => /^[\p{Lu} ]{3,}$/u.test(text);

const pressed = (entry: Found, unit: number): Found => ({
  ...entry,
  role: 'button',
  box: grown(entry.box, Math.round(11 * unit)),
});

const grown = ({ x, y, width, height }: Box, margin: number): Box => ({
  x: x - margin,
  y: y - margin,
  width: width + 2 * margin,
  height: height + 2 * margin,
});

/** Whether the header is a bar of a brightness quite other than the page's: its entries are padded then. */
function isPaintedBar(surface: Surface): boolean {
  const foot = headerFoot(surface);
  if (foot === null) return false;
  const { image, unit } = surface;
  const at = (y: number) => luma(colorAt(image, 2, Math.max(0, Math.min(image.height - 1, Math.round(y)))));
  return Math.abs(at(foot - 6 * unit) - at(foot + 24 * unit)) > 80;
}

/** Where a line from side to side closes a strip of another ground along the page's top edge; null without one. */
function headerFoot({ horizontal, image, unit }: Surface): number | null {
  const foot = horizontal.find(
    (run) =>
      run.at >= 28 * unit && run.at <= TALLEST_HEADER * unit && run.end - run.start >= 0.9 * image.width,
  );
  if (!foot) return null;
  const away = Math.round(5 * unit);
  const parts = [0.01, 0.99].map((share) => {
    const x = Math.round(share * (image.width - 1));
    return channelDifference(
      colorAt(image, x, foot.at - away),
      colorAt(image, x, Math.min(image.height - 1, foot.at + away)),
    );
  });
  return Math.max(...parts) > 4 ? foot.at : null;
}

/** Whether words stand in the strip along the page's top edge: a product's name there is no heading. */
export function inHeaderBar(surface: Surface, { ink }: TextRun): boolean {
  const foot = headerFoot(surface);
  return foot !== null && bottom(ink) < foot;
}

/** Short words in a strip along the page's top edge that a full-width line closes. */
function inHeader(surface: Surface, entries: readonly TextRun[]): TextRun[] {
  const { unit } = surface;
  const foot = headerFoot(surface);
  if (foot === null) return [];
  const inside = entries.filter(({ ink }) => bottom(ink) < foot - 3 * unit);
  const level = inside.filter((run) =>
    inside.some(
      (other) =>
        other !== run &&
        Math.abs(other.ink.y - run.ink.y) <= 4 * unit &&
        Math.abs(other.fontSize - run.fontSize) <= 0.15 * run.fontSize,
    ),
  );
  return level.length >= 2 && level.length >= 0.6 * inside.length ? level : [];
}

type Sidebar = { column: Box; items: TextRun[] };

/**
 * Columns at the side that an upright line closes, with at least four short entries one under another, wide apart. Where
 * fields stand among them, they are labels of a form.
 */
function sidebars(
  { vertical, image, unit }: Surface,
  entries: readonly TextRun[],
  all: readonly TextRun[],
  fields: readonly Box[],
): Sidebar[] {
  const tall = vertical.filter((run) => run.end - run.start >= 0.6 * image.height);
  const columns: Box[] = tall.flatMap((run: EdgeRun) => {
    const height = run.end - run.start;
    if (run.at <= WIDEST_SIDEBAR * image.width) return [{ x: 0, y: run.start, width: run.at, height }];
    if (run.at < (1 - WIDEST_SIDEBAR) * image.width) return [];
    return [{ x: run.at, y: run.start, width: image.width - run.at, height }];
  });
  for (const column of columns) {
    const items = entries
      .filter(({ ink }) => containment(ink, column) > 0.95 && right(ink) < right(column) - 2 * unit)
      .sort((a, b) => a.ink.y - b.ink.y);
    const others = all.filter(
      (run) => containment(run.ink, column) > 0.95 && run.words.length > LONGEST_ENTRY,
    );
    const spaced = items.filter(
      (run, index) => index === 0 || run.ink.y - items[index - 1].ink.y >= 1.6 * run.fontSize,
    );
    const asked = fields.filter(
      (box) =>
        containment(box, column) > 0.95 &&
        items.some(({ ink }) => bottom(ink) <= box.y) &&
        bottom(box) < items[items.length - 1].ink.y,
    );
    if (asked.length > MOST_FIELDS) continue;
    if (spaced.length >= 4 && others.length <= 0.1 * items.length && spaced.length >= 0.75 * items.length)
      return [{ column, items: spaced }];
  }
  return [];
}
