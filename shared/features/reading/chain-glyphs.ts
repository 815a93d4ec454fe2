import { DisjointSets } from '../../raster/disjoint-sets.ts';
import { type Glyph, horizontalGap, shareGround, verticalOverlap } from './text-line.ts';

const BUCKET = 32;
/** Glyphs with less of their outline on one ground lie across two, or are the edge between two. */
const PURE = 0.75;

/** Chains glyphs to their neighbours on the right: same ground, same row, like height, close by. */
export function chainGlyphs(glyphs: readonly Glyph[]): Glyph[][] {
  const sets = new DisjointSets(Math.max(1, glyphs.length));
  for (let index = 0; index < glyphs.length; index++) sets.add();
  const order = glyphs.map((_, index) => index).sort((a, b) => glyphs[a].box.x - glyphs[b].box.x);
  const buckets = new Map<number, number[]>();
  for (const index of order) {
    const glyph = glyphs[index];
    const first = Math.floor(glyph.box.y / BUCKET);
    const last = Math.floor((glyph.box.y + glyph.box.height - 1) / BUCKET);
    for (let bucket = first; bucket <= last; bucket++) {
      const before = buckets.get(bucket) ?? [];
      if (before.length === 0) buckets.set(bucket, before);
      linkBackwards(glyphs, before, index, sets);
      before.push(index);
    }
  }
  const chains = new Map<number, Glyph[]>();
  glyphs.forEach((glyph, index) => {
    const root = sets.find(index);
    const chain = chains.get(root);
    if (chain) chain.push(glyph);
    else chains.set(root, [glyph]);
  });
  return [...chains.values()];
}

/** Links a glyph to those before it whose left edge lies within reach; `before` is ordered by left edge. */
function linkBackwards(
  glyphs: readonly Glyph[],
  before: readonly number[],
  index: number,
  sets: DisjointSets,
): void {
  const glyph = glyphs[index];
  let misses = 0;
  for (let at = before.length - 1; at >= 0 && misses < 48; at--) {
    const other = glyphs[before[at]];
    if (areNeighbours(other, glyph)) sets.union(before[at], index);
    else misses++;
  }
}

function areNeighbours(a: Glyph, b: Glyph): boolean {
  if (!shareGround(a, b) || (isAcross(a) !== isAcross(b) && Math.min(a.purity, b.purity) < 0.6)) return false;
  const low = Math.min(a.box.height, b.box.height);
  const high = Math.max(a.box.height, b.box.height);
  const gap = horizontalGap(a.box, b.box);
  if (gap > 0.8 * high || verticalOverlap(a.box, b.box) < 0.5) return false;
  return high <= 2.2 * low || (gap <= 0.5 * low && high <= 4 * low);
}

const isAcross = (glyph: Glyph): boolean => glyph.purity < PURE;
