import type { Screen } from '../screen.ts';
import type { Candidate } from './candidate.ts';
import { runsInside } from './page-context.ts';
import { proposeBlocks } from './propose-blocks.ts';

/** Narrowest list, table or text to write, in unscaled pixels. */
const SMALLEST_PANE = 60;

/** What has rows of its own: rectangles higher than `tallest` pixels, and rows of text that belong together. */
export const proposeLarge = (screen: Screen, tallest: number): Candidate[] => [
  ...panesOf(screen, tallest),
  ...blocksOf(screen),
];

/** Rectangles that are too high to be clicked: lists, tables, texts to write. */
const panesOf = ({ panels, runs, surface: { unit } }: Screen, tallest: number): Candidate[] =>
  panels
    .filter(({ box }) => box.height > tallest && box.width > SMALLEST_PANE * unit)
    .map(
      (panel): Candidate => ({
        kind: 'pane',
        box: panel.box,
        rule: null,
        run: runsInside(panel.box, runs)[0] ?? null,
        panel,
        core: panel.box,
      }),
    );

const blocksOf = ({ runs, panels, surface: { unit } }: Screen): Candidate[] =>
  proposeBlocks(runs, panels, unit).flatMap(({ box, wide, first }): Candidate[] =>
    (['block', 'wide_block'] as const).map((kind) => ({
      kind,
      box: kind === 'block' ? box : wide,
      rule: null,
      run: first,
      panel: null,
      core: box,
    })),
  );
