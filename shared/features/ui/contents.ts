import type { Box } from '../../model/geometry.ts';
import { bottom, containment, containsPoint, right, unionOf } from '../../model/geometry.ts';
import { chroma } from '../../raster/color-difference.ts';
import type { Blob } from './blobs.ts';
import type { Rectangle } from './rectangles.ts';
import type { Surface } from './surface.ts';
import type { TextRun } from './text-runs.ts';

const TALLEST_FIELD = 62;
/** Spread of the channels of the colours that selections are painted in. */
const SELECTED = 40;

/** A rectangle with what stands in it and around it. */
export type Panel = Rectangle & {
  /** Text that stands in this rectangle and in no smaller one. */
  runs: TextRun[];
  /** Number of text runs anywhere inside. */
  textInside: number;
  blobs: Blob[];
  /** Rectangles directly or indirectly inside. */
  inside: number;
  /** Colour of the surroundings, 0xRRGGBB. */
  outside: number;
  /** Number of the smallest rectangle around it; -1 for none. */
  parent: number;
};

/** Puts text, drawings and smaller rectangles into the rectangles that hold them. `rectangles` are largest first. */
export function fillPanels(
  surface: Surface,
  rectangles: readonly Rectangle[],
  runs: readonly TextRun[],
  blobs: readonly Blob[],
): Panel[] {
  const { unit } = surface;
  const panels: Panel[] = rectangles.map((rectangle) => ({
    ...rectangle,
    runs: [],
    textInside: 0,
    blobs: [],
    inside: 0,
    outside: surroundingsOf(surface, rectangle.box),
    parent: -1,
  }));
  for (const [index, panel] of panels.entries()) {
    for (let outer = index - 1; outer >= 0; outer--) {
      if (containment(panel.box, panels[outer].box) < 0.95) continue;
      if (panel.parent < 0) panel.parent = outer;
      panels[outer].inside++;
    }
  }
  for (const run of runs) {
    const around = panels.filter((panel) => centreInside(run.ink, panel.box));
    for (const panel of around) panel.textInside++;
    around.at(-1)?.runs.push(run);
  }
  for (const blob of blobs) {
    const around = panels.filter(
      (panel) => containment(blob.box, panel.box) > 0.9 && containment(panel.box, blob.box) < 0.8,
    );
    const panel = around.at(-1);
    if (panel && !touchesRim(blob.box, groundOf(panel))) panel.blobs.push(blob);
  }
  for (const panel of panels) giveSelectionBack(panels, panel, unit);
  return panels;
}

/** Selected words of a field stand on a ground of their own; they belong to the field all the same. */
function giveSelectionBack(panels: readonly Panel[], selection: Panel, unit: number): void {
  const field = panels[selection.parent];
  const [run] = selection.runs;
  if (!field || !run || selection.runs.length > 1 || selection.border !== null) return;
  const { box } = selection;
  if (
    field.inside === 1 &&
    field.closed &&
    field.box.height <= TALLEST_FIELD * unit &&
    box.height < 0.9 * field.box.height &&
    box.height <= run.ink.height + 14 * unit &&
    box.width <= run.ink.width + 8 * unit &&
    chroma(selection.fill) > SELECTED
  ) {
    field.runs.push(run);
    selection.runs = [];
  }
}

/** Where a rectangle's ground begins; of one that nothing fills evenly, only the outer side of its border is known. */
const groundOf = ({ box, inner, closed }: Panel): Box =>
  closed && box === inner
    ? { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 }
    : inner;

/** Specks at the rim are what smoothing leaves of rounded corners. */
const touchesRim = (speck: Box, box: Box): boolean =>
  speck.x <= box.x || speck.y <= box.y || right(speck) >= right(box) || bottom(speck) >= bottom(box);

const centreInside = (inner: Box, outer: Box): boolean =>
  containsPoint(outer, Math.round(inner.x + inner.width / 2), Math.round(inner.y + inner.height / 2)) &&
  containment(inner, outer) > 0.7;

/** The colour that most of the four sides look out on. */
function surroundingsOf({ regions, unit }: Surface, box: Box): number {
  const away = Math.max(2, Math.round(2 * unit));
  const middleX = box.x + (box.width >> 1);
  const middleY = box.y + (box.height >> 1);
  const points = [
    [box.x - away, middleY],
    [right(box) + away - 1, middleY],
    [middleX, box.y - away],
    [middleX, bottom(box) + away - 1],
  ];
  let best = -1;
  for (const [x, y] of points) {
    if (x < 0 || y < 0 || x >= regions.width || y >= regions.height) continue;
    const region = regions.labels[y * regions.width + x];
    if (best < 0 || regions.area[region] > regions.area[best]) best = region;
  }
  return best < 0 ? 0xffffff : regions.color[best];
}

/**
 * The box around the text of a panel and the drawings close beside it, or around its drawings where it has no text;
 * null when it is empty.
 */
export function contentOf(panel: Panel, unit: number): Box | null {
  if (panel.runs.length === 0)
    return panel.blobs.length > 0 ? unionOf(panel.blobs.map(({ box }) => box)) : null;
  const reach = 14 * unit;
  let content = unionOf(panel.runs.map(({ ink }) => ink));
  const left = new Set(panel.blobs);
  for (let grown = true; grown; ) {
    grown = false;
    for (const blob of left) {
      const gap = Math.max(blob.box.x - right(content), content.x - right(blob.box));
      if (gap > reach) continue;
      content = unionOf([content, blob.box]);
      left.delete(blob);
      grown = true;
    }
  }
  return content;
}

/** The text of a panel in reading order. */
export function textOf(panel: Panel): string {
  return [...panel.runs]
    .sort((a, b) =>
      Math.abs(a.ink.y - b.ink.y) > a.ink.height * 0.6 ? a.ink.y - b.ink.y : a.ink.x - b.ink.x,
    )
    .map((run) => run.text)
    .join(' ');
}
