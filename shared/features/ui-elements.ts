import type { Box } from '../model/geometry.ts';
import { area, containment, intersectionOverUnion } from '../model/geometry.ts';
import type { ImageFeatures, Line, UiElement } from '../model/image-features.ts';
import type { RgbaImage } from '../raster/image.ts';
import { findBlobs } from './ui/blobs.ts';
import { findCode } from './ui/code-text.ts';
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
import { findScrollbars } from './ui/scrollbars.ts';
import { prepareSurface } from './ui/surface.ts';
import { findGrids, tableElements } from './ui/tables.ts';
import { findTabs } from './ui/tabs.ts';
import { findTextBoxes } from './ui/text-boxes.ts';
import { findTextRuns, readableRuns } from './ui/text-runs.ts';
import { type Frame, findFrames, frameOf } from './ui/windows.ts';

export type UiFacts = ImageFeatures['ui'];

/** Elements and windows of a screen, from its pixels and the text that was read. */
export function findUiElements(image: RgbaImage, lines: readonly Line[]): UiFacts {
  const surface = prepareSurface(image, lines);
  const { unit } = surface;
  const runs = readableRuns(findTextRuns(surface, lines), unit);
  const flat = findRectangles(surface);
  const words = runs.flatMap((run) =>
    run.words.filter(({ text }) => /[\p{L}\p{N}]{2}/u.test(text)).map(({ ink }) => ink),
  );
  const blobs = findBlobs(surface, words, flat);
  const frames = findFrames(surface, blobs, flat);
  const rectangles = [...flat, ...findTextBoxes(surface, runs, flat)].sort(
    (a, b) => area(b.box) - area(a.box),
  );
  const photos = findPhotoAreas(surface);
  const panels = fillPanels(surface, rectangles, runs, blobs);
  const grids = findGrids(panels, unit);
  const { tabs, panels: tabPanels } = findTabs(surface, panels);
  const spoken = new Set([...grids.flatMap((grid) => grid.cells), ...tabPanels]);
  const scrollbars = findScrollbars(flat, unit);
  const controls = findControls(
    surface,
    panels.filter((panel) => !spoken.has(panel)),
    runs,
    frames,
  );
  const menus = findMenuItems(frames, runs, panels, unit);
  const taken = [...controls, ...menus, ...tabs, ...scrollbars].map(({ box }) => box);
  const free = runs.filter((run) => !taken.some((box) => containment(run.ink, box) > 0.6));
  const texts = free.filter((run) => !frameOf(frames, run.ink));
  const code = findCode(texts);
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
    ...tabs,
    ...scrollbars,
    ...tableElements(grids),
    ...icons,
    ...findLinks(surface, texts, code),
    ...findHeadings(texts, code, unit),
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
