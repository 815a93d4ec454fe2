import type { ImageFeatures } from '../model/image-features.ts';
import type { ColorBin } from './color-histogram.ts';
import { nameColor } from './color-name.ts';
import { type OkLab, okLabDistance, toOkLab } from './color-space.ts';

export type DominantColor = ImageFeatures['colors']['dominant'][number];

/** Colours closer than this in OKLab pass for one (three times a just visible difference). */
const SAME_COLOR = 0.06;
const MOST = 8;
const LEAST_SHARE = 0.005;

type Cluster = { seed: ColorBin; lab: OkLab; share: number };

/**
 * Dominant colours, commonest first. Every cell of the histogram joins the nearest cluster whose seed is closer
 * than SAME_COLOR in OKLab or founds one, commonest cells first; a cluster is called after its seed, so that
 * anti-aliased edges and shades change no hex value.
 */
export function dominantColors(bins: readonly ColorBin[]): DominantColor[] {
  const clusters: Cluster[] = [];
  for (const bin of bins) {
    const lab = toOkLab(bin.red, bin.green, bin.blue);
    const nearest = nearestCluster(clusters, lab);
    if (nearest) nearest.share += bin.share;
    else if (clusters.length < 64) clusters.push({ seed: bin, lab, share: bin.share });
  }
  return clusters
    .sort((p, q) => q.share - p.share)
    .filter((cluster, rank) => rank === 0 || cluster.share >= LEAST_SHARE)
    .slice(0, MOST)
    .map(({ seed, share }) => ({
      hex: seed.hex,
      name: nameColor(seed.hex).name,
      share: Math.min(1, share),
    }));
}

function nearestCluster(clusters: readonly Cluster[], lab: OkLab): Cluster | null {
  let best: Cluster | null = null;
  let least = SAME_COLOR;
  for (const cluster of clusters) {
    const distance = okLabDistance(cluster.lab, lab);
    if (distance >= least) continue;
    least = distance;
    best = cluster;
  }
  return best;
}

/** Share of the picture that one basic colour must hold to stand for the whole. */
const RULING_SHARE = 0.3;

/**
 * The colour that stands for the whole picture: the name that holds the largest share if that rules, otherwise
 * the lesson's general words: warm or cool where hues lean so, dark or light where lightness does, else neutral.
 */
export function mainColor(bins: readonly ColorBin[]): string {
  const families = new Map<string, { share: number; names: Map<string, number> }>();
  let warm = 0;
  let cool = 0;
  let lightness = 0;
  for (const bin of bins.slice(0, 4096)) {
    const { base, name } = nameColor(bin.hex);
    const family = families.get(base) ?? { share: 0, names: new Map() };
    family.share += bin.share;
    family.names.set(name, (family.names.get(name) ?? 0) + bin.share);
    families.set(base, family);
    if (WARM.has(base)) warm += bin.share;
    if (COOL.has(base)) cool += bin.share;
    lightness += bin.share * toOkLab(bin.red, bin.green, bin.blue).lightness;
  }
  const ruling = [...families.values()].sort((p, q) => q.share - p.share)[0];
  if (ruling && ruling.share >= RULING_SHARE) return [...ruling.names].sort(([, p], [, q]) => q - p)[0][0];
  if (warm > 0.5) return 'warm';
  if (cool > 0.5) return 'cool';
  if (lightness < 0.4) return 'dark';
  return lightness > 0.75 ? 'light' : 'neutral';
}

const WARM = new Set(['red', 'orange', 'yellow', 'brown', 'tan', 'beige', 'pink']);
const COOL = new Set(['blue', 'cyan', 'teal', 'turquoise', 'green', 'purple']);
