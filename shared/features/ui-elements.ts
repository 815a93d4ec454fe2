import { area, containment, intersectionOverUnion } from '../model/geometry.ts';
import type { ImageFeatures, Line, UiElement } from '../model/image-features.ts';
import type { RgbaImage } from '../raster/image.ts';
import { findBlobs } from './ui/blobs.ts';
import { findCode } from './ui/code-text.ts';
import { toHex } from './ui/color-difference.ts';
import { findColumnTables } from './ui/column-tables.ts';
import { fillPanels } from './ui/contents.ts';
import { findControls } from './ui/controls.ts';
import { findOverlayDialogs } from './ui/dialogs.ts';
import type { Found } from './ui/found.ts';
import { findHeadings } from './ui/headings.ts';
import { findIcons } from './ui/icons.ts';
import { findImages } from './ui/images.ts';
import { findLinks } from './ui/links.ts';
import { findMenuItems } from './ui/menus.ts';
import { findNavigation } from './ui/navigation.ts';
import { findNotchedFields } from './ui/notched-fields.ts';
import { findPhotoAreas, insidePhoto, photoShare } from './ui/photo-areas.ts';
import { findRectangles } from './ui/rectangles.ts';
import { findScrollbars } from './ui/scrollbars.ts';
import { prepareSurface } from './ui/surface.ts';
import { findGrids, tableElements } from './ui/tables.ts';
import { findTabs } from './ui/tabs.ts';
import { findTextBoxes } from './ui/text-boxes.ts';
import { findTextRuns, isWriting, readableRuns } from './ui/text-runs.ts';
import { findBars, findToolButtons } from './ui/toolbars.ts';
import { type Frame, findFrames, frameOf } from './ui/windows.ts';

export type UiFacts = ImageFeatures['ui'];

/** Elements and windows of a screen, from its pixels and the text that was read. */
export function findUiElements(image: RgbaImage, lines: readonly Line[]): UiFacts {
  const surface = prepareSurface(image, lines);
  const { unit } = surface;
  const runs = readableRuns(findTextRuns(surface, lines), unit);
  const flat = findRectangles(surface);
  const words = runs
    .filter(isWriting)
    .flatMap((run) => run.words.filter(({ text }) => /[\p{L}\p{N}]{2}/u.test(text)).map(({ ink }) => ink));
  const blobs = findBlobs(surface, words, flat);
  const frames = findFrames(surface, blobs, flat);
  const rectangles = [
    ...flat,
    ...findTextBoxes(surface, runs, flat),
    ...findNotchedFields(surface, flat),
  ].sort((a, b) => area(b.box) - area(a.box));
  const photos = findPhotoAreas(surface);
  const whole = { x: 0, y: 0, width: image.width, height: image.height };
  const isPhoto = photoShare(photos, whole) > 0.4 && frames.length === 0;
  if (isPhoto) return { elements: [], windows: [] };
  const panels = fillPanels(surface, rectangles, runs, blobs);
  const grids = findGrids(panels, unit);
  const { tabs, panels: tabPanels } = findTabs(surface, panels, runs);
  const spoken = new Set([...grids.flatMap((grid) => grid.cells), ...tabPanels]);
  const scrollbars = findScrollbars(flat, runs, unit);
  const bars = findBars(surface, panels, frames);
  for (const bar of bars) spoken.add(bar);
  const tools = findToolButtons(bars, unit);
  const controls = findControls(
    surface,
    panels.filter((panel) => !spoken.has(panel)),
    runs,
  );
  const menus = findMenuItems(frames, runs, panels, unit);
  const taken = [...controls, ...tools, ...menus, ...tabs, ...scrollbars].map(({ box }) => box);
  const free = runs.filter((run) => !taken.some((box) => containment(run.ink, box) > 0.6));
  const texts = free.filter((run) => !frameOf(frames, run.ink));
  const code = findCode(texts);
  const columnTables =
    frames.length > 0 || photoShare(photos, whole) > 0.3
      ? []
      : findColumnTables(
          runs.filter((run) => !code.has(run)),
          unit,
        );
  const icons = findIcons(
    surface,
    blobs,
    taken,
    runs,
    frames.map((frame) => frame.titleBar),
    controls
      .filter(({ role }) => role === 'button' || role === 'input' || role === 'combobox')
      .map(({ box }) => box),
  );
  const found = [
    ...controls,
    ...tools,
    ...menus,
    ...tabs,
    ...scrollbars,
    ...(frames.length > 0 ? [] : findOverlayDialogs(surface, panels, controls, runs)),
    ...tableElements(grids),
    ...columnTables.filter(
      ({ box }) =>
        !grids.some((grid) => intersectionOverUnion(grid.box, box) > 0.3 || containment(box, grid.box) > 0.7),
    ),
    ...icons,
    ...(frames.length > 0 ? [] : findImages(surface, blobs, panels, photos)),
    ...findLinks(surface, texts, code, blobs),
    ...(frames.length > 0
      ? []
      : findNavigation(
          surface,
          texts.filter(
            (run) => ![...grids, ...columnTables].some(({ box }) => containment(run.ink, box) > 0.8),
          ),
        )),
    ...findHeadings(texts, code, unit),
    ...frames.flatMap(frameElements),
  ];
  return {
    elements: withoutDoubles(
      found
        .filter(({ role, box }) => OUTSIDE_PHOTOS.has(role) || !insidePhoto(photos, box))
        .filter((item) => !isTrim(item, frames)),
    ).map((item, index) => toElement(item, index)),
    windows: [],
  };
}

const OUTSIDE_PHOTOS: ReadonlySet<string> = new Set(['window', 'dialog', 'title_bar', 'image']);

/** Bands and rims of a title bar's shading are no elements. */
const isTrim = ({ role, box }: Found, frames: readonly Frame[]): boolean =>
  (role === 'scrollbar' || role === 'input' || role === 'combobox') &&
  frames.some(
    ({ titleBar, controls }) =>
      titleBar.height < 34 * Math.max(1, controls[0].width / 8) && containment(box, titleBar) > 0.8,
  );

function frameElements(frame: Frame): Found[] {
  return [
    { role: 'window', box: frame.box, name: '', state: [], confidence: 0.9 },
    { role: 'title_bar', box: frame.titleBar, name: '', state: [], confidence: 0.9 },
  ];
}

function withoutDoubles(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const item of [...found].sort((a, b) => b.confidence - a.confidence))
    if (!kept.some((other) => isDouble(other, item))) kept.push(item);
  return kept;
}

/** Two finds of one thing; a linked picture is both a link and an image. */
function isDouble(a: Found, b: Found): boolean {
  if (a.role !== b.role && [a.role, b.role].every((role) => role === 'link' || role === 'image'))
    return false;
  return intersectionOverUnion(a.box, b.box) > 0.7;
}

function toElement({ color, ...item }: Found, index: number): UiElement {
  return { id: `e${index + 1}`, ...item, ...(color === undefined ? {} : { color: toHex(color) }) };
}
