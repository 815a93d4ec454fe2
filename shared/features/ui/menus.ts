import type { Box } from '../../model/geometry.ts';
import { bottom, containment, right, unionOf } from '../../model/geometry.ts';
import { median } from '../../numbers/median.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';
import type { TextRun } from './text-runs.ts';
import type { Frame } from './windows.ts';

/** A narrow panel with fewer words apart is a control; with more of them it is a narrow window's menu bar. */
const FEWEST_IN_BAR = 3;
/** Room between the words of one entry at most, in font sizes. */
const WIDEST_SPACE = 0.6;
/** Characters of an entry at most. */
const LONGEST = 22;

/**
 * Entries of the menu bars under the title bars. `code` are the words of consoles and program text, `tabs` what is
 * known to be none.
 */
export function findMenuItems(
  frames: readonly Frame[],
  runs: readonly TextRun[],
  code: ReadonlySet<TextRun>,
  framed: readonly Panel[],
  tabs: readonly Found[],
  unit: number,
): Found[] {
  const boxes = framed
    .map(({ box }) => box)
    .filter(
      (box) =>
        box.width < 260 * unit &&
        runs.filter(({ ink }) => containment(ink, box) > 0.8).flatMap(wordsApart).length < FEWEST_IN_BAR,
    );
  const others = [...boxes, ...tabs.map(({ box }) => box)];
  const plain = runs.filter((run) => !others.some((box) => containment(run.ink, box) > 0.8));
  return frames.flatMap((frame) => menuBar(frame, plain, code, unit));
}

function menuBar(frame: Frame, runs: readonly TextRun[], code: ReadonlySet<TextRun>, unit: number): Found[] {
  const top = bottom(frame.titleBar);
  const near = runs.filter(
    (run) =>
      run.ink.y >= top &&
      bottom(run.ink) <= top + 36 * unit &&
      run.ink.x >= frame.box.x &&
      right(run.ink) <= right(frame.box),
  );
  const first = Math.min(...near.map(({ ink }) => bottom(ink)));
  const parents = near.filter(({ ink }) => ink.y < first);
  if (parents.filter((run) => code.has(run)).length > 0.5 * parents.length) return [];
  const row = parents.flatMap(wordsApart).sort((a, b) => a.ink.x - b.ink.x);
  if (row.length < 2 || row[0].ink.x - frame.box.x > 24 * unit || !/\p{L}/u.test(row[0].text)) return [];
  const items = takeEvenlySpaced(row, unit);
  if (items.length < 2 || items.filter(({ text }) => /^\p{Ll}/u.test(text)).length > items.length / 2)
    return [];
  const gaps = items.slice(1).map((run, index) => run.ink.x - right(items[index].ink));
  const padding = median(gaps) / 2;
  const barBox = barOf(items, top, unit);
  return items.map((run) => ({
    role: 'menu_item' as const,
    box: {
      x: Math.max(frame.box.x, Math.round(run.ink.x - padding)),
      y: barBox.y,
      width: Math.round(run.ink.width + 2 * padding),
      height: barBox.height,
    },
    name: run.text,
    state: [],
    confidence: 0.85,
    color: run.background,
  }));
}

/** The words of a text that stand farther apart than words do: entries that were read as one line. */
function wordsApart(run: TextRun): TextRun[] {
  const groups: TextRun['words'][] = [];
  for (const word of run.words) {
    const last = groups.at(-1)?.at(-1);
    if (last && word.ink.x - right(last.ink) <= WIDEST_SPACE * run.fontSize) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return groups.map((words) => {
    const ink = unionOf(words.map((word) => word.ink));
    const { y, height } = run.contentBox;
    return {
      ...run,
      words,
      text: words.map(({ text }) => text).join(' '),
      ink,
      contentBox: { x: ink.x, y, width: ink.width, height },
    };
  });
}

function takeEvenlySpaced(row: readonly TextRun[], unit: number): TextRun[] {
  const items = [row[0]];
  for (const run of row.slice(1)) {
    const previous = items[items.length - 1];
    const gap = run.ink.x - right(previous.ink);
    if (gap < 6 * unit || gap > 40 * unit || run.text.length > LONGEST || !/\p{L}/u.test(run.text)) break;
    items.push(run);
  }
  return items;
}

/** Menu bars are about twice as tall as their letters and start at the title bar. */
function barOf(items: readonly TextRun[], top: number, unit: number): Box {
  const inkTop = Math.min(...items.map((run) => run.contentBox.y));
  const inkBottom = Math.max(...items.map((run) => bottom(run.contentBox)));
  const margin = Math.min(Math.max(2 * unit, inkTop - top), 6 * unit);
  const y = Math.round(inkTop - margin);
  return { x: items[0].ink.x, y, width: 0, height: Math.round(inkBottom + margin) - y };
}
