import { type Box, bottom, containment, right, unionOf } from '../../model/geometry.ts';
import { chroma } from '../../raster/color-difference.ts';
import type { EdgeRun } from '../../raster/edge-runs.ts';
import type { RgbaImage } from '../../raster/image.ts';
import type { Blob } from './blobs.ts';
import { type Panel, textOf } from './contents.ts';
import type { Found } from './found.ts';
import { looksLikeCross } from './glyph-shapes.ts';
import { colorAt, type Surface } from './surface.ts';
import { isWriting, type TextRun } from './text-runs.ts';
import type { Frame } from './windows.ts';

/** Spread of the channels of the bar that marks the selected tab. */
const ACCENT = 60;

/**
 * Labels side by side in a strip without frames of their own, the selected one underlined or overlined by a bar:
 * the tabs of flat themes. Each is as wide as its words.
 */
export function findStripTabs(surface: Surface, panels: readonly Panel[]): Found[] {
  const { horizontal, image, unit } = surface;
  return panels.flatMap(({ box, runs, fill }) => {
    const labels = joinPieces(runs.filter(isWriting));
    if (labels.length < 1 || labels.length > 12 || box.height < 24 * unit || box.height > 52 * unit)
      return [];
    const level = labels.every(
      (run) =>
        Math.abs(run.ink.y + run.ink.height / 2 - (labels[0].ink.y + labels[0].ink.height / 2)) <= 3 * unit &&
        run.words <= 4,
    );
    const bars = labels.map(({ ink }) =>
      horizontal.find(
        (run) =>
          run.start <= ink.x + 2 &&
          run.end >= right(ink) - 2 &&
          run.end - run.start <= ink.width + 60 * unit &&
          ((run.at > bottom(ink) + 1 && run.at <= bottom(box) + 1) ||
            (run.at < ink.y - 1 && run.at >= box.y - 1)),
      ),
    );
    const marked = labels.filter((_, index) => bars[index]);
    if (!level || marked.length !== 1) return [];
    if (labels.length === 1 && !isAccent(image, box, bars[0])) return [];
    const margin = Math.round(3 * unit);
    return labels.map((run) => ({
      role: 'tab' as const,
      box: {
        x: run.ink.x - margin,
        y: box.y + margin,
        width: run.ink.width + 2 * margin,
        height: box.height - 2 * margin,
      },
      name: run.text,
      state: run === marked[0] ? ['selected' as const] : [],
      confidence: 0.75,
      color: fill,
    }));
  });
}

type Label = { ink: Box; text: string; words: number };

/** Labels of several words may have been read in pieces; between tabs there is more room than a wide space. */
export function joinPieces(runs: readonly TextRun[]): Label[] {
  const labels: Label[] = [];
  for (const { ink, text, words, fontSize } of [...runs].sort((a, b) => a.ink.x - b.ink.x)) {
    const last = labels.at(-1);
    if (last && ink.x - right(last.ink) <= 1.2 * fontSize) {
      last.ink = unionOf([last.ink, ink]);
      last.text = `${last.text} ${text}`;
      last.words += words.length;
    } else labels.push({ ink, text, words: words.length });
  }
  return labels;
}

/** Whether the bar under a lone label has a strong colour, and the strip has no border of that colour around it. */
function isAccent(image: RgbaImage, strip: Box, bar: EdgeRun | undefined): boolean {
  if (!bar) return false;
  const strong = (x: number, y: number) => chroma(colorAt(image, x, y)) > ACCENT;
  const rows = [bar.at - 1, bar.at].filter((y) => y >= 0 && y < image.height);
  const side = [strip.x, strip.x + 1].some((x) => strong(x, strip.y + (strip.height >> 1)));
  return rows.some((y) => strong((bar.start + bar.end) >> 1, y)) && !side;
}

/** Labels with a cross at their right end that stand on a pane wider than they are: tabs that can be closed. */
export function findClosableTabs(
  surface: Surface,
  panels: readonly Panel[],
  blobs: readonly Blob[],
  frames: readonly Frame[],
): Found[] {
  const { unit } = surface;
  return panels.flatMap((panel): Found[] => {
    const { box, runs, fill } = panel;
    const writing = runs.filter(isWriting);
    if (writing.length !== 1 || box.height < 20 * unit || box.height > 44 * unit) return [];
    if (box.width < 50 * unit || frames.some(({ titleBar }) => containment(box, titleBar) > 0.5)) return [];
    const cross = blobs.find(
      (blob) =>
        containment(blob.box, box) > 0.9 &&
        blob.box.x >= right(writing[0].ink) - 2 &&
        right(box) - right(blob.box) <= 34 * unit &&
        blob.box.width >= 5 * unit &&
        blob.box.width <= 22 * unit &&
        looksLikeCross(surface, blob.box),
    );
    const pane = panels.find(
      (other) =>
        Math.abs(other.box.y - bottom(box)) <= 4 * unit &&
        other.box.x <= box.x + 4 * unit &&
        right(other.box) >= right(box) - 4 * unit &&
        other.box.width > 1.3 * box.width &&
        other.box.height > 2 * box.height,
    );
    if (!cross || !pane) return [];
    return [{ role: 'tab', box, name: textOf(panel), state: [], confidence: 0.86, color: fill }];
  });
}
