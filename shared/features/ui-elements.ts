import type { Box } from '../model/geometry.ts';
import { containment, intersectionOverUnion } from '../model/geometry.ts';
import type { ImageFeatures, Line, UiElement } from '../model/image-features.ts';
import type { RgbaImage } from '../raster/image.ts';
import { findBlobs } from './ui/blobs.ts';
import { toHex } from './ui/color-difference.ts';
import { fillPanels } from './ui/contents.ts';
import { findControls } from './ui/controls.ts';
import type { Found } from './ui/found.ts';
import { findHeadings } from './ui/headings.ts';
import { findIcons } from './ui/icons.ts';
import { findLinks } from './ui/links.ts';
import { findMenuItems } from './ui/menus.ts';
import { findPhotoAreas, insidePhoto } from './ui/photo-areas.ts';
import { findRectangles } from './ui/rectangles.ts';
import { prepareSurface } from './ui/surface.ts';
import { findGrids, tableElements } from './ui/tables.ts';
import { findTextRuns, isWriting } from './ui/text-runs.ts';
import { type Frame, findFrames, frameOf } from './ui/windows.ts';

export type UiFacts = ImageFeatures['ui'];

/** Elements and windows of a screen, from its pixels and the text that was read. */
export function findUiElements(image: RgbaImage, lines: readonly Line[]): UiFacts {
  const surface = prepareSurface(image, lines);
  const runs = findTextRuns(surface, lines);
  const rectangles = findRectangles(surface);
  const blobs = findBlobs(
    surface,
    runs.filter(isWriting).map((run) => run.ink),
    rectangles,
  );
  const frames = findFrames(surface, blobs, rectangles);
  const photos = findPhotoAreas(surface);
  const panels = fillPanels(surface, rectangles, runs, blobs);
  const grids = findGrids(panels, surface.unit);
  const cells = new Set(grids.flatMap((grid) => grid.cells));
  const controls = findControls(
    surface,
    panels.filter((panel) => !cells.has(panel)),
    runs,
    frames,
  );
  const menus = findMenuItems(frames, runs, surface.unit);
  const taken = [...controls, ...menus].map(({ box }) => box);
  const free = runs.filter((run) => !taken.some((box) => containment(run.ink, box) > 0.6));
  const texts = free.filter((run) => !frameOf(frames, run.ink));
  const icons = findIcons(
    surface,
    blobs,
    taken,
    runs,
    frames.map((frame) => frame.titleBar),
  );
  const found = [
    ...controls,
    ...menus,
    ...tableElements(grids),
    ...icons,
    ...findLinks(texts),
    ...findHeadings(texts, surface.unit),
    ...frames.flatMap(frameElements),
  ];
  return {
    elements: withoutDoubles(
      found.filter(({ role, box }) => WINDOW_ROLES.has(role) || !insidePhoto(photos, box)),
    ).map((item, index) => toElement(item, index)),
    windows: [],
  };
}

const WINDOW_ROLES: ReadonlySet<string> = new Set(['window', 'dialog', 'title_bar']);

function frameElements(frame: Frame): Found[] {
  return [
    { role: 'window', box: frame.box, name: '', state: [], confidence: 0.9 },
    { role: 'title_bar', box: frame.titleBar, name: '', state: [], confidence: 0.9 },
  ];
}

function withoutDoubles(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const item of [...found].sort((a, b) => b.confidence - a.confidence))
    if (!kept.some(({ box }: { box: Box }) => intersectionOverUnion(box, item.box) > 0.7)) kept.push(item);
  return kept;
}

function toElement({ color, ...item }: Found, index: number): UiElement {
  return { id: `e${index + 1}`, ...item, ...(color === undefined ? {} : { color: toHex(color) }) };
}
