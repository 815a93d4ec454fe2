import type { Chart, ChartPoint } from '../../model/charts.ts';
import { type Box, unionOf } from '../../model/geometry.ts';
import type { Line } from '../../model/image-features.ts';
import { median } from '../../numbers/median.ts';
import { toHex } from '../../raster/color-difference.ts';
import type { RgbaImage } from '../../raster/image.ts';
import { titleOf } from './captions.ts';
import { type Label, letterSize, middleX, middleY } from './labels.ts';
import { type LegendEntry, legendOf } from './legend.ts';
import { type Disc, findDiscs, type Sector } from './sectors.ts';
import { tickValue } from './tick-value.ts';

const CERTAINTY = 0.85;
/** A name beside a sector stands within this share of the radius from its rim, and so near to its middle in degrees. */
const BESIDE = { reach: 0.75, degrees: 26 };
const LEGEND_REACH = 2.5;
/** What ends so much within the rim, as a share of the radius, stands in the disc. */
const RIM = 0.05;
/** Labels so much higher than most are titles. */
const HEADING = 1.25;
/** Bounds of sectors are found to within so many degrees. */
const OFF = 1.2;
/** Pies of which fewer sectors have a name or a figure are no charts that can be asked. */
const NAMED = 0.5;

/** Pies and rings whose sectors are named by a legend, beside them or in them. */
export function findPies(image: RgbaImage, lines: readonly Line[], labels: readonly Label[]): Chart[] {
  return findDiscs(image).flatMap((disc) => {
    const near = lines.filter(({ box }) => {
      const off = distanceTo(disc, box);
      return off > -RIM * disc.radius && off < LEGEND_REACH * disc.radius;
    });
    const legend = legendOf(
      image,
      near,
      disc.sectors.map(({ color }) => color),
    );
    const close = labels.filter(({ box }) => distanceTo(disc, box) < BESIDE.reach * disc.radius);
    const usual = median(close.map(letterSize), 0);
    const around = close.filter((label) => letterSize(label) < HEADING * usual);
    const points = disc.sectors.map((sector, at) => pointOf(disc, sector, legend[at], around));
    const isTold =
      points.filter(({ name, label }) => name !== null || label !== null).length >= NAMED * points.length;
    return isTold ? [chartOf(disc, points, legend, labels)] : [];
  });
}

/** From the rim of the disc to the nearest edge of a box; negative within. */
function distanceTo({ x, y, radius }: Disc, box: Box): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy) - radius;
}

/** Degrees clockwise from the top at which the middle of a label is seen from the disc's. */
const angleOf = ({ x, y }: Disc, label: Label): number =>
  (Math.atan2(middleX(label) - x, y - middleY(label)) * 180) / Math.PI;

const turnBetween = (a: number, b: number): number => Math.abs(((((a - b) % 360) + 540) % 360) - 180);

function pointOf(
  disc: Disc,
  sector: Sector,
  entry: LegendEntry | null,
  around: readonly Label[],
): ChartPoint {
  const middle = (sector.from + sector.to) / 2;
  const half = (sector.to - sector.from) / 2;
  const isNear = (label: Label): boolean => turnBetween(angleOf(disc, label), middle) <= Math.max(half, 4);
  const within = around.filter((label) => distanceTo(disc, label.box) < -RIM * disc.radius && isNear(label));
  const beside = around.filter(
    (label) =>
      distanceTo(disc, label.box) >= -RIM * disc.radius &&
      turnBetween(angleOf(disc, label), middle) <= Math.min(BESIDE.degrees, half + 12),
  );
  const closest = (list: readonly Label[]): Label | undefined =>
    [...list].sort(
      (a, b) => turnBetween(angleOf(disc, a), middle) - turnBetween(angleOf(disc, b), middle),
    )[0];
  const figure = closest(
    [...within, ...beside].filter(({ text }) => !Number.isNaN(tickValue(text)) && isTrue(text, sector)),
  );
  const name = entry
    ? { text: entry.name, evidence: entry.evidence }
    : closest([...within, ...beside].filter((label) => label !== figure && isName(label.text)));
  const share = ((sector.to - sector.from) / 360) * 100;
  return {
    name: name ? withoutFigure(name.text) : null,
    value: figure && /%/.test(figure.text) ? tickValue(figure.text) : share,
    label: figure?.text ?? null,
    uncertainty: figure ? 0 : (OFF / 360) * 100,
    color: toHex(sector.color),
    box: boxOf(disc, sector),
    evidence: [...(name?.evidence ?? []), ...(figure?.evidence ?? [])],
  };
}

/** "Wind: 31 %" is the slice "Wind". */
const withoutFigure = (text: string): string => text.replace(/\s*[:(–-]\s*[\d.,]+\s?%?\)?$/, '') || text;

const isName = (text: string): boolean => /\p{L}{2}|^\d{4}$/u.test(text);

/** A percentage has to fit the angle; what else is written at a sector is taken as it is. */
const isTrue = (text: string, { from, to }: Sector): boolean =>
  /%/.test(text) ? Math.abs(tickValue(text) - ((to - from) / 360) * 100) < 2 : !/^\d{4}$/.test(text.trim());

function boxOf(disc: Disc, { from, to }: Sector): Box {
  const points: [number, number][] = disc.hole > 0 ? [] : [[disc.x, disc.y]];
  for (let angle = from; angle <= to; angle += Math.max(0.5, (to - from) / 24))
    for (const r of [disc.hole, disc.radius])
      points.push([
        disc.x + r * Math.sin((angle * Math.PI) / 180),
        disc.y - r * Math.cos((angle * Math.PI) / 180),
      ]);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.max(0, Math.floor(Math.min(...xs))), Math.max(0, Math.floor(Math.min(...ys)))];
  return { x, y, width: Math.ceil(Math.max(...xs)) - x, height: Math.ceil(Math.max(...ys)) - y };
}

function chartOf(
  disc: Disc,
  points: ChartPoint[],
  legend: readonly (LegendEntry | null)[],
  labels: readonly Label[],
): Chart {
  const { x, y, radius } = disc;
  const whole = {
    x: Math.max(0, Math.round(x - radius)),
    y: Math.max(0, Math.round(y - radius)),
    width: Math.round(2 * radius),
    height: Math.round(2 * radius),
  };
  const written = new Set(points.flatMap(({ evidence }) => evidence));
  const words = labels.filter(({ evidence }) => !evidence.some((id) => written.has(id)));
  const heights = labels
    .filter(({ evidence }) => evidence.some((id) => written.has(id)))
    .map(({ box }) => box.height);
  const entries = legend.flatMap((entry) => entry?.box ?? []);
  return {
    id: '',
    kind: disc.hole > 0 ? 'donut' : 'pie',
    box: whole,
    direction: 'vertical',
    arrangement: 'single',
    title: titleOf(
      unionOf([whole, ...entries.filter((box) => box.y < whole.y)]),
      words,
      Math.min(...heights),
    ),
    axes: [],
    series: [{ name: null, mark: 'slice', color: points[0].color, legend: null, evidence: [], points }],
    confidence: CERTAINTY,
  };
}
