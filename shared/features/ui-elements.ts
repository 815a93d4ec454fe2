import { containment } from '../model/geometry.ts';
import type { ImageFeatures, Line, UiElement, WindowRecord } from '../model/image-features.ts';
import { toHex } from '../raster/color-difference.ts';
import type { RgbaImage } from '../raster/image.ts';
import { findActionRows } from './ui/action-rows.ts';
import { findBadges } from './ui/badges.ts';
import type { Blob } from './ui/blobs.ts';
import { findFilledMarks } from './ui/check-marks.ts';
import { labelChoices } from './ui/choices.ts';
import { codeAreas, findCode } from './ui/code-text.ts';
import { joinFields } from './ui/compound-fields.ts';
import type { Panel } from './ui/contents.ts';
import { findControlIcons } from './ui/control-icons.ts';
import { findControls } from './ui/controls.ts';
import { inPlaceOf, withoutDoubles } from './ui/doubles.ts';
import { findDrawnMarks } from './ui/drawn-marks.ts';
import { isFalseFind } from './ui/false-finds.ts';
import type { Found } from './ui/found.ts';
import { findFunctionKeys } from './ui/function-keys.ts';
import { nameGlyphs } from './ui/glyphs/name-glyphs.ts';
import { findHeaderTables } from './ui/header-tables.ts';
import { findHeadings, findSoleTitle } from './ui/headings.ts';
import { findIcons } from './ui/icons.ts';
import { keysOf } from './ui/key-pads.ts';
import { findKnobSwitches } from './ui/knob-switches.ts';
import { findLargeMarks } from './ui/large-marks.ts';
import { addElements, chooseElements } from './ui/learned/choose-elements.ts';
import { pageModels, windowModels } from './ui/learned/models.ts';
import { findLinks } from './ui/links.ts';
import { findMenuItems } from './ui/menus.ts';
import { nameElements } from './ui/naming.ts';
import { findBrand, inHeaderBar } from './ui/navigation.ts';
import { findNotebookTabs } from './ui/notebook-tabs.ts';
import { findOpenMenus } from './ui/open-menus.ts';
import { findPageControls, settlePage } from './ui/page-controls.ts';
import { findPageParts } from './ui/page-parts.ts';
import { findListPanes, findSelectedRows, joinPanes } from './ui/panes.ts';
import { insidePhoto } from './ui/photo-areas.ts';
import { findProgressBars } from './ui/progress.ts';
import { atBoundedSize } from './ui/scaled.ts';
import { prepareScreen, type Screen } from './ui/screen.ts';
import { findScrollbars } from './ui/scrollbars.ts';
import { findSideTabs } from './ui/side-tabs.ts';
import { findSliders } from './ui/sliders.ts';
import { findSplitTroughs } from './ui/split-troughs.ts';
import { findStackedScrollbars } from './ui/stacked-scrollbars.ts';
import { readStates } from './ui/states.ts';
import { findClosableTabs, findStripTabs } from './ui/strip-tabs.ts';
import { tableElements } from './ui/tables.ts';
import { findTabs } from './ui/tabs.ts';
import { findTextControls } from './ui/text-controls.ts';
import { findTextMenus } from './ui/text-menus.ts';
import { findTextPanes } from './ui/text-panes.ts';
import { isWriting } from './ui/text-runs.ts';
import { findTitleButtons } from './ui/title-buttons.ts';
import { findToggles } from './ui/toggles.ts';
import { findBars, findToolButtons } from './ui/toolbars.ts';
import { describeWindows } from './ui/window-facts.ts';
import { type Frame, frameOf } from './ui/windows.ts';

export type UiFacts = ImageFeatures['ui'];

/**
 * Elements and windows of a screen, from its pixels and the text that was read. Boxes are in the picture's pixels.
 * A picture that is mostly photograph has none.
 */
export function findUiElements(image: RgbaImage, lines: readonly Line[]): UiFacts {
  return atBoundedSize(image, lines, findOnScreen);
}

function findOnScreen(image: RgbaImage, lines: readonly Line[]): UiFacts {
  const screen = prepareScreen(image, lines);
  if (!screen) return { elements: [], windows: [] };
  const { surface, runs, blobs, frames } = screen;
  const byRules = findByRules(screen);
  const chosen =
    frames.length > 0
      ? addElements(screen, byRules, windowModels())
      : chooseElements(screen, byRules, pageModels());
  const found = inPlaceOf(frames.length > 0 ? chosen : settlePage(screen, chosen), [
    ...findKnobSwitches(surface, screen.panels, runs),
    ...(frames.length > 0 ? [] : findLargeMarks(surface, blobs, screen.panels, runs)),
  ]);
  // Nothing but pictures and not a word: patches of a photograph.
  if (found.every(({ role }) => role === 'image') && !runs.some(isWriting))
    return { elements: [], windows: [] };
  const labelled = labelChoices(nameElements(found, runs, surface.unit), runs, frames, surface.unit);
  const named = nameGlyphs(surface, readStates(surface, labelled, runs, blobs), runs, blobs);
  const windows = describeWindows(surface, frames, runs, named);
  const all = named.map((item) => asDialog(item, frames, windows));
  return { elements: all.map((item, index) => toElement(item, index, frames, windows)), windows };
}

/** The window of a dialog is listed as the dialog, once. */
function asDialog(item: Found, frames: readonly Frame[], windows: readonly WindowRecord[]): Found {
  if (item.role !== 'window') return item;
  const window = windows[frames.findIndex(({ box }) => box === item.box)];
  return window?.kind === 'dialog' ? { ...item, role: 'dialog', name: window.title } : item;
}

/** What the rules take for elements, each thing once. */
export function findByRules(screen: Screen): Found[] {
  const { frames, photos } = screen;
  return withoutDoubles([...findWidgets(screen), ...frames.flatMap(frameElements)])
    .filter(
      ({ role, box, name }) =>
        OUTSIDE_PHOTOS.has(role) ||
        !insidePhoto(photos, box, role === 'icon' || (role === 'button' && name === '')),
    )
    .filter((item, _, all) => !isFalseFind(item, all, frames));
}

function findWidgets(screen: Screen): Found[] {
  const { surface, runs, blobs, frames, flat, panels, grids, pads } = screen;
  const { unit } = surface;
  const code = findCode(runs);
  const badges = frames.length > 0 ? [] : findBadges(panels, unit);
  const inBadge = (panel: Panel) => badges.some((box) => containment(panel.box, box) > 0.6);
  const inGrid = new Set([...grids, ...pads].flatMap(({ cells }) => cells));
  const lists = findHeaderTables(
    surface,
    panels.filter((panel) => !inGrid.has(panel)),
    frames,
  );
  const heads = new Set(lists.flatMap((list) => list.heads));
  const { tabs, panels: tabPanels } = findTabs(
    surface,
    panels.filter((panel) => !inBadge(panel) && !heads.has(panel)),
    runs,
  );
  const bars = findBars(surface, panels, frames);
  const selected = frames.length > 0 ? findSelectedRows(panels, unit) : [];
  const progress = [
    ...findProgressBars(panels, unit),
    ...findSliders(surface, panels, runs),
    ...(frames.length > 0 ? findSplitTroughs(panels, unit) : []),
  ];
  const spoken = new Set([
    ...[...grids, ...pads].flatMap(({ cells }) => cells),
    ...tabPanels,
    ...bars,
    ...heads,
  ]);
  const open = panels.filter(
    (panel) =>
      !spoken.has(panel) &&
      !inBadge(panel) &&
      !(frames.length > 0 && isPartOfDrawing(panel, blobs, unit)) &&
      ![...progress, ...selected].some(({ box }) => containment(panel.box, box) > 0.9),
  );
  const written = findTextControls(
    screen.lines,
    panels,
    frames.map(({ box }) => box),
  );
  const parts = findControls(surface, open, runs, frames.length === 0);
  const controls = [
    ...joinFields(surface, parts, panels, blobs),
    ...pads.flatMap(keysOf),
    ...findFilledMarks(surface, blobs, panels, runs),
    ...(frames.length > 0
      ? findDrawnMarks(
          surface,
          blobs,
          runs,
          parts.filter(({ role }) => role === 'button'),
        )
      : []),
    ...findToggles(surface, blobs, panels, runs),
    ...findTitleButtons(frames, flat),
    ...(frames.length > 0 ? [] : findPageControls(screen)),
    ...findToolButtons(bars, unit, frames.length === 0),
    ...findActionRows(panels, frames, runs, unit),
    ...findFunctionKeys(frames, runs, unit),
    ...findSideTabs(frames, panels, runs, unit),
    ...written,
  ];
  const stacked = frames.length > 0 ? findStackedScrollbars(panels, blobs, unit) : [];
  const scrollbars = [...findScrollbars(flat, runs, unit), ...stacked];
  const notebooks = frames.length > 0 ? findNotebookTabs(surface, runs) : [];
  const bar = [
    ...findMenuItems(frames, runs, code, panels, notebooks, unit),
    ...findTextMenus(frames, code, unit),
  ];
  const menus = [...bar, ...findOpenMenus(screen, bar)];
  const stripTabs =
    frames.length > 0
      ? [...findStripTabs(surface, panels), ...findClosableTabs(surface, panels, blobs, frames)]
      : [];
  const widgets = [
    ...controls,
    ...menus,
    ...tabs,
    ...stripTabs,
    ...notebooks,
    ...scrollbars,
    ...progress,
    ...selected,
  ];
  const taken = [...widgets.map(({ box }) => box), ...badges];
  const peers = controls
    .filter(({ role }) => role === 'button' || role === 'input' || role === 'combobox')
    .map(({ box }) => box);
  const quiet = [...taken, ...grids.map(({ box }) => box), ...codeAreas(code, panels)];
  const icons = findIcons(
    surface,
    blobs,
    quiet,
    runs,
    frames.map((frame) => frame.titleBar),
    peers,
  ).filter(({ role, name }) => frames.length > 0 || role !== 'icon' || name !== '');
  const free = runs.filter((run) => !taken.some((box) => containment(run.ink, box) > 0.6));
  const rest =
    frames.length > 0
      ? [
          ...lists.map(({ found }) => found),
          ...joinPanes(findListPanes(frames, panels, code, controls, unit), selected, unit).filter(
            ({ box }) => !lists.some(({ found }) => containment(box, found.box) > 0.8),
          ),
        ]
      : findPageParts(screen, controls, badges, free, code);
  const texts = free.filter((run) => !frameOf(frames, run.ink));
  const brand = frames.length > 0 ? null : findBrand(surface, texts, blobs);
  const title = frames.length > 0 ? null : findSoleTitle(runs);
  const panes = findTextPanes(panels, frames, [...widgets, ...rest, ...tableElements(grids)], unit);
  return [
    ...widgets,
    ...panes,
    ...(brand ? [brand] : []),
    ...(title ? [title] : []),
    ...tableElements(grids),
    ...icons,
    ...findControlIcons(
      [...widgets, ...rest].filter(({ role, sure }) => !(sure && role === 'link')),
      blobs,
      runs,
      unit,
    ),
    ...rest,
    ...findLinks(surface, texts, code, blobs),
    ...findHeadings(
      texts.filter(
        (run) =>
          frames.length > 0 ||
          !(inHeaderBar(surface, run) || (brand && containment(run.ink, brand.box) > 0.8)),
      ),
      code,
      unit,
    ),
  ];
}

const OUTSIDE_PHOTOS: ReadonlySet<string> = new Set(['window', 'dialog', 'title_bar', 'image']);

/** A plain part of an icon: a page, a screen, a disk. */
const isPartOfDrawing = ({ box, textInside }: Panel, blobs: readonly Blob[], unit: number): boolean =>
  textInside === 0 &&
  blobs.some(
    (blob) =>
      Math.min(blob.box.width, blob.box.height) >= 20 * unit &&
      Math.max(blob.box.width, blob.box.height) <= 46 * unit &&
      containment(box, blob.box) > 0.95 &&
      containment(blob.box, box) < 0.8,
  );

function frameElements(frame: Frame): Found[] {
  return [
    { role: 'window', box: frame.box, name: '', state: [], confidence: 0.9 },
    { role: 'title_bar', box: frame.titleBar, name: '', state: [], confidence: 0.9 },
  ];
}

function toElement(
  item: Found,
  index: number,
  frames: readonly Frame[],
  windows: readonly WindowRecord[],
): UiElement {
  const { color, role, name, sure: _, guessed: __, ...rest } = item;
  const frame = frameOf(frames, item.box);
  const window = frame ? windows[frames.indexOf(frame)] : undefined;
  const isFrame = role === 'window' || role === 'title_bar';
  return {
    id: `e${index + 1}`,
    role,
    name: isFrame ? (window?.title ?? name) : name,
    ...rest,
    ...(window ? { window: window.id } : {}),
    ...(color === undefined ? {} : { color: toHex(color) }),
  };
}
