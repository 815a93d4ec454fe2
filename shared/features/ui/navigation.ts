import type { Box } from '../../model/geometry.ts';
import { bottom, containment, right } from '../../model/geometry.ts';
import type { EdgeRun } from '../../raster/edge-runs.ts';
import type { Found } from './found.ts';
import type { Surface } from './surface.ts';
import { isWriting, type TextRun } from './text-runs.ts';

const TALLEST_HEADER = 90;
const WIDEST_SIDEBAR = 0.34;
const LONGEST_ENTRY = 5;

/** Links that only their place gives away: entries of a page's header bar, and lists in a side column. */
export function findNavigation(surface: Surface, runs: readonly TextRun[]): Found[] {
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
  const header = inHeader(surface, entries).map((run) =>
    isShouted(run.text) ? pressed(toFound(run), surface.unit) : toFound(run),
  );
  return [...header, ...inSidebar(surface, entries, runs).map(toFound)];
}

/** Capitals in a header are the words of a button without a frame. */
const isShouted = (text: string): boolean => /^[\p{Lu} ]{3,}$/u.test(text);

function pressed(entry: Found, unit: number): Found {
  const margin = Math.round(11 * unit);
  const { x, y, width, height } = entry.box;
  return {
    ...entry,
    role: 'button',
    box: { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin },
  };
}

/** Short words in a strip along the page's top edge that a full-width line closes. */
function inHeader({ horizontal, image, unit }: Surface, entries: readonly TextRun[]): TextRun[] {
  const foot = horizontal.find(
    (run) =>
      run.at >= 28 * unit && run.at <= TALLEST_HEADER * unit && run.end - run.start >= 0.9 * image.width,
  );
  if (!foot) return [];
  const inside = entries.filter(({ ink }) => bottom(ink) < foot.at - 3 * unit);
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

/** At least four short entries one under another, wide apart, in a column at the side that an upright line closes. */
function inSidebar(
  { vertical, image, unit }: Surface,
  entries: readonly TextRun[],
  all: readonly TextRun[],
): TextRun[] {
  const tall = vertical.filter((run) => run.end - run.start >= 0.6 * image.height);
  const columns: Box[] = tall.flatMap((run: EdgeRun) => {
    if (run.at <= WIDEST_SIDEBAR * image.width)
      return [{ x: 0, y: run.start, width: run.at, height: run.end - run.start }];
    return run.at >= (1 - WIDEST_SIDEBAR) * image.width
      ? [{ x: run.at, y: run.start, width: image.width - run.at, height: run.end - run.start }]
      : [];
  });
  for (const column of columns) {
    const inside = entries.filter(
      ({ ink }) => containment(ink, column) > 0.95 && right(ink) < right(column) - 2 * unit,
    );
    const others = all.filter(
      (run) => containment(run.ink, column) > 0.95 && run.words.length > LONGEST_ENTRY,
    );
    const rows = inside.filter(
      (run, index) => index === 0 || run.ink.y - inside[index - 1].ink.y >= 1.6 * run.fontSize,
    );
    if (rows.length >= 4 && others.length === 0 && rows.length >= 0.8 * inside.length) return inside;
  }
  return [];
}
