import type { BoostedTrees } from './boosted-trees.ts';
import { PAGE_TREES } from './page-trees.ts';

let parsed: BoostedTrees | null = null;

/** The model that judges candidates on pages; `scripts/train-elements` makes its data. */
export function pageModel(): BoostedTrees {
  parsed ??= JSON.parse(PAGE_TREES) as BoostedTrees;
  return parsed;
}
