import { area, intersection } from '../model/geometry.ts';
import type { ImageFeatures, Line } from '../model/image-features.ts';
import { grayOf } from '../raster/gray-of.ts';
import type { RgbaImage } from '../raster/image.ts';
import { chartScore } from './chart-cues.ts';
import { photoArea } from './photo-area.ts';
import { drawnScore, measureCues, type PictureCues } from './picture-cues.ts';
import { terminalScore } from './terminal-cues.ts';
import { measureTheme } from './theme.ts';
import type { UiFacts } from './ui-elements.ts';

export type SceneFacts = { scene: ImageFeatures['scene']; is_ui: boolean };

/** Share of photographed tiles from which a drawn screen counts as mixed. */
const MIXED_AREA = 0.15;

/** Elements that only software has; text roles and pictures also stand on paper. */
const CONTROLS = new Set([
  'button',
  'checkbox',
  'radio',
  'switch',
  'input',
  'combobox',
  'menu_item',
  'tab',
  'dialog',
  'title_bar',
  'slider',
  'scrollbar',
  'progress_bar',
]);

const PRESSED = new Set(['button', 'checkbox', 'radio', 'switch', 'input', 'combobox', 'slider']);

/**
 * What sort of picture this is, and whether it shows a user interface. Drawn pixels against photographed ones come
 * first (uniform ground, few levels); then prompts and one character width (terminal), axes (chart), a page without
 * controls (document), photographed areas inside a screen (mixed).
 */
export function classifyScene(image: RgbaImage, lines: readonly Line[], ui: UiFacts): SceneFacts {
  const gray = grayOf(image);
  const drawn = drawnScore(gray, measureCues(gray));
  if (drawn < 0.5) return classifyPhotographed(image, lines, ui, drawn);
  const titles = [...ui.windows.map((window) => window.title), ...topLines(lines)];
  const terminal = terminalScore(lines, titles, measureTheme(gray) === 'dark', countBelowTitles(ui));
  if (terminal > 0.5) return { scene: { kind: 'terminal', confidence: terminal }, is_ui: true };
  const chart = chartScore(lines);
  const controls = countControls(ui);
  // A chart by itself has one title; pages head each of several.
  const headings = ui.elements.filter(({ role }) => role === 'heading').length;
  if (chart > 0.5)
    return { scene: { kind: 'chart', confidence: chart }, is_ui: controls > 0 || headings > 1 };
  if (isBarePage(image, lines, controls))
    return { scene: { kind: 'document', confidence: 0.75 }, is_ui: false };
  if (photoArea(image) > MIXED_AREA && isBare(lines, ui) && isGraded(measureCues(gray)))
    return { scene: { kind: 'real_life_photo', confidence: 0.7 }, is_ui: false };
  if (photoArea(image) > MIXED_AREA) return { scene: { kind: 'mixed', confidence: 0.8 }, is_ui: true };
  if (showsDocument(lines, titles)) return { scene: { kind: 'document', confidence: 0.6 }, is_ui: true };
  return { scene: { kind: 'software_interface', confidence: Math.min(drawn, 1 - terminal) }, is_ui: true };
}

/** Even a blurred screen has tiles of one level, and a noisy one few levels; a photograph of little in focus has neither. */
const NO_GROUND = 0.02;
const MANY_LEVELS = 0.6;
const isGraded = ({ uniform, palette }: PictureCues): boolean => uniform < NO_GROUND && palette < MANY_LEVELS;

/** Whether nothing was found that software shows: no text, no element, no window. */
const isBare = (lines: readonly Line[], { elements, windows }: UiFacts): boolean =>
  lines.length === 0 && elements.length === 0 && windows.length === 0;

const topLines = (lines: readonly Line[]) => lines.slice(0, 3).map((line) => line.text);

const countControls = (ui: UiFacts) => ui.elements.filter((element) => CONTROLS.has(element.role)).length;

/** Buttons, fields and choices that stand in no title bar. */
function countBelowTitles({ elements }: UiFacts): number {
  const bars = elements.filter(({ role }) => role === 'title_bar').map(({ box }) => box);
  return elements.filter(({ role, box }) => PRESSED.has(role) && !bars.some((bar) => intersection(bar, box)))
    .length;
}

/** A camera's picture: a page of text, a screen under a photo wallpaper, or a scene of real life. */
function classifyPhotographed(
  image: RgbaImage,
  lines: readonly Line[],
  ui: UiFacts,
  drawn: number,
): SceneFacts {
  if (drawn > 0.25 && ui.windows.length > 0 && countControls(ui) >= 3)
    return { scene: { kind: 'mixed', confidence: 0.6 }, is_ui: true };
  const readable = lines.filter((line) => line.confidence > 0.6 && line.text.trim().length > 3);
  const share = readable.reduce((sum, line) => sum + area(line.box), 0) / (image.width * image.height);
  if (readable.length >= 5 && share > 0.08)
    return { scene: { kind: 'document', confidence: 0.7 }, is_ui: false };
  return { scene: { kind: 'real_life_photo', confidence: 1 - drawn }, is_ui: false };
}

/** Height over width of paper: A4 is 1.414, Letter 1.294, Legal 1.647. */
const PAPER = { least: 1.25, most: 1.7 };

/** A page and nothing else: paper's proportions, light, several lines inside margins, no controls. */
function isBarePage(image: RgbaImage, lines: readonly Line[], controls: number): boolean {
  const ratio = image.height / image.width;
  if (ratio < PAPER.least || ratio > PAPER.most || controls > 0 || lines.length < 4) return false;
  const margin = image.width * 0.03;
  return lines.every(({ box }) => box.x >= margin && box.x + box.width <= image.width - margin / 2);
}

const DOCUMENT_TITLE = /\.(pdf|ps|djvu|epub|odt|docx?|rtf)\b|\bLibreOffice (Writer|Calc)\b/i;

const VIEWER = /\b(document viewer|pdf|evince|atril|okular|xreader|zathura|mupdf)\b/i;
/** Which page of how many is shown, as a viewer's toolbar says it. */
const PAGE_OF = /^(\d+\s*)?(\(\d+ )?of \d+\)?$|^\d+\s*\/\s*\d+$/;
const ZOOM = /^\d{2,3}([.,]\d+)?\s?%$/;

/** A title that names a document, or a viewer's toolbar: which page of how many, and the zoom or the viewer's name. */
function showsDocument(lines: readonly Line[], titles: readonly string[]): boolean {
  if (lines.length < 5) return false;
  if (titles.some((title) => DOCUMENT_TITLE.test(title))) return true;
  const says = (pattern: RegExp) => lines.some(({ text }) => pattern.test(text.trim()));
  return says(PAGE_OF) && (says(ZOOM) || titles.some((title) => VIEWER.test(title)));
}
