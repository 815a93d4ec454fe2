import { area, type Box, containment, unionOf } from '../model/geometry.ts';
import type { ImageFeatures } from '../model/image-features.ts';
import type { RgbaImage } from '../raster/image.ts';
import { measuredBands } from '../raster/measured-bands.ts';
import { type OkLch, toOkLab, toOkLch } from './color-space.ts';

export type StatusColor = ImageFeatures['colors']['status'][number];

/** What a colour says by the conventions of interfaces, and whether as a fill or as a pale banner ground. */
type Signal = { meaning: 'error' | 'warning' | 'success'; pale: boolean };
const SIGNALS: readonly Signal[] = [
  { meaning: 'error', pale: false },
  { meaning: 'warning', pale: false },
  { meaning: 'success', pale: false },
  { meaning: 'error', pale: true },
  { meaning: 'warning', pale: true },
  { meaning: 'success', pale: true },
];

/** 1 + index into SIGNALS, 0 where a colour says nothing. */
function signalOf({ lightness, chroma, hue }: OkLch): number {
  const strong = chroma > 0.115 && lightness > 0.3;
  if (strong && hue > 10 && hue < 36 && lightness < 0.76) return 1;
  if (strong && hue > 52 && hue < 100 && lightness > 0.66) return 2;
  if (strong && hue > 132 && hue < 168 && lightness > 0.42 && lightness < 0.86) return 3;
  if (lightness < 0.87 || chroma < 0.014 || chroma > 0.085) return 0;
  if (hue < 32) return 4;
  if (hue > 82 && hue < 106 && chroma > 0.03) return 5;
  return hue > 138 && hue < 168 && chroma > 0.02 ? 6 : 0;
}

const CELLS = 1 << 15;
const TABLE = Uint8Array.from({ length: CELLS }, (_, cell) => {
  const level = (shift: number) => (((cell >> shift) & 31) << 3) | 4;
  return signalOf(toOkLch(toOkLab(level(10), level(5), level(0))));
});

/** Pixels at which large pictures are looked at coarsely. */
const MOST_PIXELS = 2_500_000;

/** More coloured spots than this is a photo, a chart or a painting, and no message. */
const MOST_SPOTS = 60;

type Spot = { signal: Signal; box: Box; pixels: number };

/**
 * Regions whose colour carries a meaning: red banners, fills and icons (error), amber ones (warning), green ones
 * (success). Coloured letters are too thin to count, whole backgrounds too large. At most 20, largest first.
 */
export function findStatusColors(image: RgbaImage): StatusColor[] {
  const step = Math.max(1, Math.ceil(Math.sqrt((image.width * image.height) / MOST_PIXELS)));
  const spots = findSpots(image, step).filter((spot) => isStatus(spot, image));
  if (spots.length > MOST_SPOTS) return [];
  const kept: Spot[] = [];
  for (const spot of spots.sort((p, q) => area(q.box) - area(p.box)))
    if (
      !kept.some(
        (other) => other.signal.meaning === spot.signal.meaning && containment(spot.box, other.box) > 0.9,
      )
    )
      kept.push(spot);
  return kept.slice(0, 20).map(({ signal, box }) => ({ meaning: signal.meaning, box }));
}

function isStatus({ signal, box, pixels }: Spot, { width, height }: RgbaImage): boolean {
  const share = area(box) / (width * height);
  const fill = pixels / area(box);
  const thin = Math.min(box.width, box.height);
  if (signal.pale) return thin >= 18 && box.width >= 60 && fill > 0.5 && share < 0.3;
  return thin >= 10 && fill > 0.32 && share < 0.15;
}

type SignalRun = { start: number; end: number; signal: number };
type Run = SignalRun & { label: number };

/** Connected runs of one signal colour, joined row by row (union-find over the labels). */
function findSpots(image: RgbaImage, step: number): Spot[] {
  const parents: number[] = [];
  const spots: Spot[] = [];
  const root = (label: number): number => {
    let at = label;
    while (parents[at] !== at) at = parents[at];
    parents[label] = at;
    return at;
  };
  let above: Run[] = [];
  const bands = { of: 'rows', size: step, reach: 0, count: Math.ceil(image.height / step) } as const;
  const runsIn = measuredBands(image, 'signals', bands, (band) => signalRuns(image, band * step, step));
  for (let y = 0; y < image.height; y += step) {
    const row = runsIn(y / step).map((run): Run => ({ ...run, label: -1 }));
    let first = 0;
    for (const run of row) {
      while (first < above.length && above[first].end <= run.start) first++;
      for (let at = first; at < above.length && above[at].start < run.end; at++) {
        if (above[at].signal !== run.signal) continue;
        const label = root(above[at].label);
        if (run.label < 0) run.label = label;
        else parents[label] = root(run.label);
      }
      if (run.label < 0) {
        run.label = parents.length;
        parents.push(run.label);
        spots.push({ signal: SIGNALS[run.signal - 1], box: runBox(run, y, step), pixels: 0 });
      }
      const spot = spots[run.label];
      spot.box = unionOf([spot.box, runBox(run, y, step)]);
      spot.pixels += (run.end - run.start) * step;
    }
    above = row;
  }
  return mergeSpots(spots, root);
}

const runBox = (run: Run, y: number, step: number): Box => ({
  x: run.start,
  y,
  width: run.end - run.start,
  height: step,
});

function mergeSpots(spots: readonly Spot[], root: (label: number) => number): Spot[] {
  const merged = new Map<number, Spot>();
  spots.forEach((spot, label) => {
    const top = root(label);
    const known = merged.get(top);
    if (known) {
      known.box = unionOf([known.box, spot.box]);
      known.pixels += spot.pixels;
    } else merged.set(top, { ...spot });
  });
  return [...merged.values()];
}

function signalRuns({ data, width }: RgbaImage, y: number, step: number): SignalRun[] {
  const runs: SignalRun[] = [];
  let run: SignalRun | null = null;
  for (let x = 0; x < width; x += step) {
    const at = (y * width + x) * 4;
    const signal = TABLE[((data[at] >> 3) << 10) | ((data[at + 1] >> 3) << 5) | (data[at + 2] >> 3)];
    if (run && run.signal === signal) run.end = Math.min(width, x + step);
    else if (signal === 0) run = null;
    else {
      run = { start: x, end: Math.min(width, x + step), signal };
      runs.push(run);
    }
  }
  return runs;
}
