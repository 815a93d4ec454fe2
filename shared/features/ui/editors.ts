import { type Box, bottom, containment, right } from '../../model/geometry.ts';
import type { Blob } from './blobs.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';
import { findIconSeries } from './learned/icon-series.ts';
import type { Screen } from './screen.ts';

/** Lowest areas to write in, and their narrowest, in unscaled pixels. */
const LOWEST = 50;
const LOWEST_UNDER_TOOLS = 120;
const NARROWEST = 160;
/** The grip that a field is made larger by: its sides, and how far it lies from the corner. */
const GRIP = [5, 14] as const;
const GRIP_GAP = 6;
/** A bar of tools has at least so many drawings in even rows, and ends so far above what they work on. */
const FEWEST_TOOLS = 5;
const BAR_GAP = 36;
/** Text begins at most so far from the upper left corner, in fields and in documents that are edited. */
const PADDING = 24;
const INDENT = 64;

/**
 * Areas of a page to write several lines in, by marks that leave no doubt: a grip in their lower right corner, or a
 * bar of tools as wide as they are right above them. `panels` are largest first.
 */
export function findEditors({ panels, blobs, runs, surface: { unit } }: Screen): Found[] {
  const tools = findIconSeries(blobs, runs, unit).rows;
  const papers = panels.filter(
    ({ box, border, closed, solidity }) =>
      border !== null &&
      closed &&
      solidity > 0.94 &&
      box.height >= LOWEST * unit &&
      box.width >= NARROWEST * unit,
  );
  const editors = papers.filter((panel) => hasGrip(panel, blobs, unit) || isUnderTools(panel, tools, unit));
  return editors
    .filter(({ box }) => !editors.some((other) => other.box !== box && containment(other.box, box) > 0.95))
    .map((panel) => ({
      role: 'input',
      box: panel.box,
      name: '',
      state: panel.textInside > 0 ? [] : ['empty'],
      value: panel.runs.map(({ text }) => text).join(' '),
      confidence: 0.85,
      sure: true,
      color: panel.fill,
    }));
}

function hasGrip(panel: Panel, blobs: readonly Blob[], unit: number): boolean {
  const { box } = panel;
  return (
    beginsWithin(panel, PADDING * unit) &&
    blobs.some(({ box: grip }) => {
      const beside = right(box) - right(grip);
      const below = bottom(box) - bottom(grip);
      return (
        Math.min(grip.width, grip.height) >= GRIP[0] * unit &&
        Math.max(grip.width, grip.height) <= GRIP[1] * unit &&
        Math.abs(grip.width - grip.height) <= 2 * unit &&
        [beside, below].every((gap) => gap >= 0 && gap <= GRIP_GAP * unit) &&
        beside + below >= 2 &&
        Math.abs(beside - below) <= 2 * unit
      );
    })
  );
}

function isUnderTools(panel: Panel, tools: ReadonlySet<Box>, unit: number): boolean {
  const { box } = panel;
  if (box.height < LOWEST_UNDER_TOOLS * unit || !beginsWithin(panel, INDENT * unit)) return false;
  return (
    [...tools].filter(
      (tool) =>
        bottom(tool) <= box.y &&
        bottom(tool) >= box.y - BAR_GAP * unit &&
        tool.x >= box.x - 2 &&
        right(tool) <= right(box) + 2,
    ).length >= FEWEST_TOOLS
  );
}

/** Whether text begins so close to the upper left corner, or there is nothing at all. */
function beginsWithin({ box, runs, inside }: Panel, indent: number): boolean {
  const [first] = [...runs].sort((a, b) => a.ink.y - b.ink.y);
  return first ? first.ink.x - box.x <= indent && first.ink.y - box.y <= indent : inside === 0;
}
