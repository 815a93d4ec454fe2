import type { BoostedTrees } from '../../../learned/boosted-trees.ts';
import { PAGE_TREES } from './page-trees.ts';
import { SECOND_PAGE_TREES } from './second-page-trees.ts';
import { SECOND_WINDOW_TREES } from './second-window-trees.ts';
import { WINDOW_TREES } from './window-trees.ts';

/**
 * What judges a candidate by itself, and again by what the first took all of them for. `trust` is how much the second
 * counts on whether a candidate is an element: it learned from more kinds of pages than the first, but windows' rules
 * and the first know as much.
 */
export type Models = { first: BoostedTrees; second: BoostedTrees; trust: number };

const TRUST = { pages: 0.7, windows: 0 };

const parsed = new Map<string, BoostedTrees>();

function parse(data: string): BoostedTrees {
  const known = parsed.get(data);
  if (known) return known;
  const trees = JSON.parse(data) as BoostedTrees;
  parsed.set(data, trees);
  return trees;
}

/** The models that judge candidates on pages and in windows; `scripts/train-elements` makes their data. */
export const pageModels = (): Models => ({
  first: parse(PAGE_TREES),
  second: parse(SECOND_PAGE_TREES),
  trust: TRUST.pages,
});
export const windowModels = (): Models => ({
  first: parse(WINDOW_TREES),
  second: parse(SECOND_WINDOW_TREES),
  trust: TRUST.windows,
});
