import type { Box } from '../../model/geometry.ts';
import { bottom, right, unionOf } from '../../model/geometry.ts';
import type { Panel } from './contents.ts';
import { joinHalves } from './control-icons.ts';
import type { Found } from './found.ts';
import type { Surface } from './surface.ts';
import { isWriting, type TextRun } from './text-runs.ts';
import { type Frame, frameOf } from './windows.ts';

const LOWEST_BAR = 26;
const TALLEST_BAR = 60;

/** Strips from one side of the window or screen to the other: menu bars, toolbars, status bars, but no wide button. */
export function findBars(surface: Surface, panels: readonly Panel[], frames: readonly Frame[]): Panel[] {
  const { image, unit } = surface;
  return panels.filter((panel) => {
    const frame = frameOf(frames, panel.box);
    const outer = frame?.box ?? { x: 0, y: 0, width: image.width, height: image.height };
    if (
      panel.box.x - outer.x > 6 * unit ||
      right(outer) - right(panel.box) > 6 * unit ||
      panel.box.width <= 200 * unit
    )
      return false;
    const [only] = panel.runs;
    const middle = panel.box.x + panel.box.width / 2;
    const isButton =
      frame !== null &&
      panel.textInside === 1 &&
      only !== undefined &&
      panel.box.y > bottom(frame.titleBar) + 20 * unit &&
      panel.box.height >= 22 * unit &&
      panel.box.height <= 46 * unit &&
      Math.abs(only.ink.x + only.ink.width / 2 - middle) <= 6 * unit &&
      only.words.length <= 4;
    return !isButton;
  });
}

/**
 * Buttons that show an icon and words, side by side in a bar and without frames: at least two of them. On a page they
 * are links, or buttons where a chevron says that a menu opens.
 */
export function findToolButtons(bars: readonly Panel[], unit: number, onPage: boolean): Found[] {
  return bars.flatMap((bar) => {
    if (bar.box.height < LOWEST_BAR * unit || bar.box.height > TALLEST_BAR * unit) return [];
    const items = bar.runs
      .filter(isWriting)
      .flatMap((run) => {
        const icon = joinHalves(bar.blobs, unit).find(
          ({ box }) =>
            run.ink.x - right(box) >= -2 &&
            run.ink.x - right(box) <= (onPage ? 14 : 10) * unit &&
            box.width >= 8 * unit &&
            box.width <= 36 * unit &&
            box.height >= 8 * unit,
        );
        return icon ? [{ run, icon: icon.box, content: unionOf([icon.box, run.ink]) }] : [];
      })
      .sort((a, b) => a.content.x - b.content.x);
    if (items.length < 2) return [];
    if (onPage) return pageEntries(bar, items, unit);
    const inset = Math.round(4 * unit);
    return items.map(({ run, content }, index) => {
      const next = items[index + 1]?.content.x ?? right(content) + 30 * unit;
      const left = content.x - Math.round(5 * unit);
      const end = Math.min(right(content) + Math.round(13 * unit), next - Math.round(6 * unit));
      return {
        role: 'button' as const,
        box: { x: left, y: bar.box.y + inset, width: end - left, height: bar.box.height - 2 * inset },
        name: run.text,
        state: [],
        confidence: 0.6,
        color: bar.fill,
      };
    });
  });
}

type Item = { run: TextRun; icon: Box; content: Box };

/** Height of an entry over its font size: a line of text and the padding above and below it. */
const ENTRY_HEIGHT = 2.8;
const WIDEST_PADDING = 14;

/** Entries of a page's bar share the gaps between them. */
function pageEntries({ box, blobs, fill }: Panel, items: readonly Item[], unit: number): Found[] {
  const whole = items.map(({ run, content }) => {
    const chevron = blobs.find(
      (blob) =>
        blob.box.x - right(content) >= -2 &&
        blob.box.x - right(content) <= 9 * unit &&
        blob.box.width <= 10 * unit &&
        blob.box.width > blob.box.height,
    );
    const opens = chevron !== undefined || /\s[v˅⌄▾]$/u.test(run.text);
    return { opens, content: chevron ? unionOf([content, chevron.box]) : content };
  });
  const gaps = whole.slice(1).map(({ content }, index) => content.x - right(whole[index].content));
  const padding = Math.round(Math.max(4 * unit, Math.min(WIDEST_PADDING * unit, Math.min(...gaps) / 2)));
  return items.map(({ run }, index) => {
    const { opens, content } = whole[index];
    const height = Math.round(Math.min(box.height - 2, ENTRY_HEIGHT * run.fontSize));
    const middle = content.y + content.height / 2;
    return {
      role: opens ? ('button' as const) : ('link' as const),
      box: {
        x: content.x - padding,
        y: Math.round(middle - height / 2),
        width: content.width + 2 * padding,
        height,
      },
      name: run.text,
      state: [],
      confidence: 0.6,
      color: fill,
    };
  });
}
