import type { BoostedTrees } from '../../../learned/boosted-trees.ts';
import { PAGE_TREES } from './page-trees.ts';
import { WINDOW_TREES } from './window-trees.ts';

const parsed = new Map<string, BoostedTrees>();

function parse(data: string): BoostedTrees {
  const known = parsed.get(data);
  if (known) return known;
  const trees = JSON.parse(data) as BoostedTrees;
  parsed.set(data, trees);
  return trees;
}

/** The models that judge candidates on pages and in windows; `scripts/train-elements` makes their data. */
export const pageModel = (): BoostedTrees => parse(PAGE_TREES);
export const windowModel = (): BoostedTrees => parse(WINDOW_TREES);
