import type { Box } from '../../model/geometry.ts';
import { bottom, containment, right } from '../../model/geometry.ts';
import type { WindowRecord } from '../../model/image-features.ts';
import { channelDifference, chroma, luma } from '../../raster/color-difference.ts';
import type { Found } from './found.ts';
import { colorAt, type Surface } from './surface.ts';
import type { TextRun } from './text-runs.ts';
import { type Frame, frameOf } from './windows.ts';

const DARK_LUMA = 110;
const LARGEST_DIALOG = 640;
/** Settings and assistants are no larger, and have their buttons in so high a strip at their foot, in unscaled pixels. */
const LARGEST_SETTINGS = 760;
const FOOT = 56;
/** Lower bars have nothing but the title and the window's buttons in them. */
const HEADER_BAR = 31;
/** A word further from the next than so many heights of the title is none of it. */
const ICON_GAP = 2;
/** What ends a dialog, in the languages that screens are read in. */
const ENDING =
  /^(ok|cancel|close|quit|abbrechen|schlie(ß|ss)en|beenden|annuler|fermer|quitter|cancelar|cerrar|aceptar)$/i;

/** Title, kind, theme and order of the framed windows. `elements` are what was found inside all of them. */
export function describeWindows(
  surface: Surface,
  frames: readonly Frame[],
  runs: readonly TextRun[],
  elements: readonly Found[],
): WindowRecord[] {
  const titles = frames.map((frame) => titleRuns(surface, frame, runs, elements, frames));
  const front = frontmost(surface, frames, titles);
  return frames.map((frame, index) => ({
    id: `w${index + 1}`,
    title: titleText(titles[index]),
    box: frame.box,
    kind: isDialog(surface, frame, frames, runs, elements) ? 'dialog' : 'window',
    front: index === front,
    theme: themeOf(surface, frame, frames),
  }));
}

/** The words as they were read, with the signs between them that have no ink style of their own, without the icon. */
function titleText(runs: readonly TextRun[]): string {
  const words = runs.flatMap((run) => run.words);
  if (isIcon(words))
    return words
      .slice(1)
      .map(({ text }) => text)
      .join(' ');
  const lines = new Set(runs.map((run) => run.line));
  const [line] = lines;
  const used = new Set(runs.flatMap((run) => run.words.map(({ text }) => text)));
  const foreign = line?.words.filter(({ text }) => /[\p{L}\p{N}]{2}/u.test(text) && !used.has(text)) ?? [];
  if (lines.size !== 1 || foreign.length > 0) return runs.map((run) => run.text).join(' ');
  // A letter before all that looks like text is the icon.
  const [first] = line.words;
  const icon = /^[\p{L}\p{N}]$/u.test(first.text) && !used.has(first.text);
  return icon ? line.text.slice(first.text.length).trim() : line.text;
}

/** Whether the first word is the window's icon, which was read as a letter or two: it is as high as the bar allows. */
function isIcon([first, ...others]: readonly TextRun['words'][number][]): boolean {
  if (!first || others.length === 0 || first.text.length > 2) return false;
  const tallest = Math.max(...others.map(({ ink }) => ink.height));
  const gap = others[0].ink.x - right(first.ink);
  return first.ink.height > tallest || gap > ICON_GAP * tallest;
}

/** The uppermost line of text in the title bar that belongs to no button. */
function titleRuns(
  { unit }: Surface,
  frame: Frame,
  runs: readonly TextRun[],
  elements: readonly Found[],
  frames: readonly Frame[],
): TextRun[] {
  const controlsStart = Math.min(...frame.controls.map((box) => box.x));
  const controlsEnd = Math.max(...frame.controls.map(right));
  const buttons = elements.filter(
    ({ role }) => role === 'button' || role === 'input' || role === 'combobox' || role === 'tab',
  );
  const inside = runs.filter(
    (run) =>
      frameOf(frames, run.ink) === frame &&
      containment(run.ink, frame.titleBar) > 0.8 &&
      /[\p{L}\p{N}]/u.test(run.text) &&
      (right(run.ink) < controlsStart || run.ink.x > controlsEnd),
  );
  const free = inside.filter((run) => !buttons.some(({ box }) => containment(run.ink, box) > 0.7));
  // Of a narrow bar the title can stand on a tab of its own.
  return uppermostLine(free.length > 0 || frame.titleBar.height >= HEADER_BAR * unit ? free : inside);
}

/** The runs that stand in line with the longest, or above it. */
function uppermostLine(inside: readonly TextRun[]): TextRun[] {
  const [first] = [...inside].sort((a, b) => b.text.length - a.text.length);
  if (!first) return [];
  const top = Math.min(
    ...inside.filter((run) => run.text.length >= 3 || run === first).map((run) => run.ink.y),
  );
  return inside.filter((run) => run.ink.y < top + 0.8 * first.fontSize).sort((a, b) => a.ink.x - b.ink.x);
}

/**
 * Index of the window that has the focus: of several, the one that none covers; where that leaves a choice, the one
 * with the strongest title.
 */
function frontmost(
  surface: Surface,
  frames: readonly Frame[],
  titles: readonly (readonly TextRun[])[],
): number {
  const strength = frames.map((frame, index) => {
    const [run] = titles[index];
    const ground =
      run?.background ??
      colorAt(
        surface.image,
        Math.min(surface.image.width - 1, frame.titleBar.x + 8),
        frame.titleBar.y + (frame.titleBar.height >> 1),
      );
    const contrast = run ? channelDifference(run.foreground, run.background) : 0;
    const covered = frames.some((other, at) => at > index && containment(other.box, frame.box) > 0.3);
    return contrast + chroma(ground) - (covered ? 300 : 0);
  });
  return strength.indexOf(Math.max(...strength));
}

/** A window of its own inside another one, or a small one with a message and buttons at its foot. */
function isDialog(
  surface: Surface,
  frame: Frame,
  frames: readonly Frame[],
  runs: readonly TextRun[],
  elements: readonly Found[],
): boolean {
  if (frames.some((other) => other !== frame && containment(frame.box, other.box) > 0.6)) return true;
  const { unit } = surface;
  if (asksToBeClosed(surface, frame, elements)) return true;
  if (frame.box.width > LARGEST_DIALOG * unit || frame.box.height > 0.6 * LARGEST_DIALOG * unit) return false;
  const inside = elements.filter(
    ({ box, role }) => containment(box, frame.box) > 0.9 && role !== 'window' && role !== 'title_bar',
  );
  const body = inside.filter(({ box }) => containment(box, frame.titleBar) < 0.5);
  const buttons = body.filter(
    ({ role, box }) => role === 'button' && box.y > frame.box.y + 0.5 * frame.box.height,
  );
  const others = body.filter(
    ({ role }) =>
      role === 'menu_item' || role === 'input' || role === 'tab' || role === 'table' || role === 'scrollbar',
  );
  const texts = runs.filter(
    (run) => containment(run.ink, frame.box) > 0.9 && run.ink.y > bottom(frame.titleBar),
  );
  return (
    buttons.length >= 1 &&
    buttons.length <= 4 &&
    others.length === 0 &&
    texts.length > buttons.length &&
    texts.length <= 14
  );
}

/** Settings and assistants: no menus, and at the foot a button that ends them. */
function asksToBeClosed({ unit }: Surface, { box }: Frame, elements: readonly Found[]): boolean {
  if (box.width > LARGEST_SETTINGS * unit || box.height > LARGEST_SETTINGS * unit) return false;
  const inside = elements.filter((item) => containment(item.box, box) > 0.9);
  const atFoot = (item: Found): boolean => bottom(item.box) > bottom(box) - FOOT * unit;
  return (
    !inside.some(({ role }) => role === 'menu_item') &&
    inside.some((item) => item.role === 'button' && ENDING.test(item.name.trim()) && atFoot(item))
  );
}

function themeOf({ image }: Surface, frame: Frame, frames: readonly Frame[]): 'dark' | 'light' | 'mixed' {
  const { box } = frame;
  const covering = frames.filter(
    (other) =>
      other !== frame &&
      containment(other.box, box) > 0.5 &&
      other.box.width * other.box.height < box.width * box.height,
  );
  let dark = 0;
  let count = 0;
  const step = Math.max(2, Math.floor(Math.min(box.width, box.height) / 80));
  for (let y = Math.max(0, box.y); y < Math.min(image.height, bottom(box)); y += step)
    for (let x = Math.max(0, box.x); x < Math.min(image.width, right(box)); x += step) {
      if (covering.some((other) => isInside(other.box, x, y))) continue;
      count++;
      if (luma(colorAt(image, x, y)) < DARK_LUMA) dark++;
    }
  const share = count ? dark / count : 0;
  return share > 0.62 ? 'dark' : share < 0.38 ? 'light' : 'mixed';
}

const isInside = (box: Box, x: number, y: number): boolean =>
  x >= box.x && x < right(box) && y >= box.y && y < bottom(box);
