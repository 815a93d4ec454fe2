import type { Box } from '../../model/geometry.ts';
import { containment, right } from '../../model/geometry.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import type { EdgeRun } from '../../raster/edge-runs.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';
import { colorAt, type Surface, toBox } from './surface.ts';
import type { TextRun } from './text-runs.ts';

const SMALLEST_KNOB = 8;
const LARGEST_KNOB = 28;
const SHORTEST_TRACK = 60;
const THICKEST_TRACK = 8;

type Track = {
  from: number;
  to: number;
  at: number;
  thickness: number;
  knobFrom: number;
  knobTo: number;
};

/**
 * Sliders: a thin track that a knob interrupts, lying or upright. Toolkits give them a row of their own, so the box is
 * somewhat taller than the knob. The value is the knob's place along the track in per cent.
 */
export function findSliders(surface: Surface, panels: readonly Panel[], runs: readonly TextRun[]): Found[] {
  const lying = findTracks(surface.horizontal, surface.unit).map((track) => sliderOf(surface, track, true));
  const upright = findTracks(surface.vertical, surface.unit).map((track) => sliderOf(surface, track, false));
  const found = [...lying, ...upright].flatMap((item) => item ?? []);
  const written = runs.map(({ ink }) => ink);
  return [...found, ...findEndKnobs(surface, panels)].filter(
    ({ box }, index, all) =>
      all.findIndex((other) => containment(box, other.box) > 0.5) === index &&
      !written.some((ink) => containment(ink, box) > 0.9 && ink.width > 0.3 * box.width),
  );
}

/** Pairs of edges a track's thickness apart, both interrupted at one place. */
function findTracks(edges: readonly EdgeRun[], unit: number): Track[] {
  const rows = new Map<number, EdgeRun[]>();
  for (const run of edges) rows.set(run.at, [...(rows.get(run.at) ?? []), run]);
  const broken: Track[] = [];
  for (const [at, row] of rows) {
    row.sort((a, b) => a.start - b.start);
    for (let index = 1; index < row.length; index++) {
      const [before, after] = [row[index - 1], row[index]];
      const gap = after.start - before.end;
      if (gap < SMALLEST_KNOB * unit || gap > LARGEST_KNOB * unit) continue;
      if (after.end - before.start < SHORTEST_TRACK * unit) continue;
      broken.push({
        from: before.start,
        to: after.end,
        at,
        thickness: 1,
        knobFrom: before.end,
        knobTo: after.start,
      });
    }
  }
  const slack = 3 * unit;
  const alike = (a: Track, b: Track) =>
    Math.abs(a.from - b.from) <= slack &&
    Math.abs(a.to - b.to) <= slack &&
    Math.abs(a.knobFrom - b.knobFrom) <= slack &&
    Math.abs(a.knobTo - b.knobTo) <= slack;
  // Lines between the dots of a chain of steps are interrupted twice.
  const single = broken.filter(
    (track) =>
      !broken.some(
        (other) => other !== track && other.at === track.at && other.from < track.to && other.to > track.from,
      ),
  );
  return single.flatMap((track) => {
    const foot = single.findLast(
      (other) =>
        other.at - track.at >= 2 && other.at - track.at <= THICKEST_TRACK * unit && alike(track, other),
    );
    return foot ? [{ ...track, at: (track.at + foot.at) >> 1, thickness: foot.at - track.at }] : [];
  });
}

/** Null where no round or square knob as tall as wide stands in the gap. */
function sliderOf(surface: Surface, track: Track, lying: boolean): Found | null {
  const { unit, image } = surface;
  const centre = (track.knobFrom + track.knobTo) >> 1;
  const size = track.knobTo - track.knobFrom;
  const color = (across: number) => {
    const [x, y] = lying ? [centre, across] : [across, centre];
    return x >= 0 && y >= 0 && x < image.width && y < image.height ? colorAt(image, x, y) : null;
  };
  const extent = (direction: 1 | -1): number | null => {
    const ground = color(track.at + direction * (size + Math.round(4 * unit)));
    if (ground === null) return null;
    for (let step = size; step >= 2; step--) {
      const own = color(track.at + direction * step);
      if (own !== null && channelDifference(own, ground) > 6) return step;
    }
    return null;
  };
  if (!isPlainTrack(surface, track, lying)) return null;
  const [above, below] = [extent(-1), extent(1)];
  if (above === null || below === null || Math.abs(above - below) > 5 * unit) return null;
  const knob = above + below + 1;
  if (knob < 0.7 * size || knob > 1.7 * size + 4 || knob > LARGEST_KNOB * unit) return null;
  const half = Math.round(knob / 2 + 6 * unit);
  const from = Math.round(track.from - 6 * unit);
  const to = Math.round(track.to + 6 * unit);
  return {
    role: 'slider',
    box: lying
      ? toBox(from, track.at - half, to, track.at + half)
      : toBox(track.at - half, from, track.at + half, to),
    name: '',
    state: [],
    value: percent(centre - track.from, track.to - track.from),
    confidence: 0.7,
    color: color(track.at) ?? 0,
  };
}

/** Whether the track is of one colour on each side of the knob, and so is the ground along it: letters are not. */
function isPlainTrack({ image, unit }: Surface, track: Track, lying: boolean): boolean {
  const away = Math.round((track.thickness / 2 + 3) * unit);
  const sides = [
    [track.from + 2, track.knobFrom - 3],
    [track.knobTo + 3, track.to - 2],
  ].filter(([from, to]) => to > from);
  return sides.every(([from, to]) =>
    [track.at - away, track.at, track.at + away].every((across) => {
      if (across < 0 || across >= (lying ? image.height : image.width)) return false;
      const color = (along: number) =>
        lying ? colorAt(image, along, across) : colorAt(image, across, along);
      const middle = color((from + to) >> 1);
      let other = 0;
      for (let along = from; along < to; along++) if (channelDifference(color(along), middle) > 12) other++;
      return other <= 0.1 * (to - from);
    }),
  );
}

/** Knobs at the beginning or the end of their tracks, which interrupt nothing. */
function findEndKnobs({ horizontal, unit }: Surface, panels: readonly Panel[]): Found[] {
  const knobs = panels.filter(
    ({ box, solidity, runs }) =>
      runs.length === 0 &&
      solidity < 0.93 &&
      box.width >= 9 * unit &&
      box.width <= 26 * unit &&
      Math.abs(box.width - box.height) <= 3 * unit,
  );
  return knobs.flatMap(({ box, fill }): Found[] => {
    const middle = box.y + box.height / 2;
    const beside = horizontal.filter(
      (run) =>
        Math.abs(run.at - middle) <= 5 * unit &&
        run.end - run.start >= 40 * unit &&
        run.start <= right(box) + 4 * unit &&
        run.end >= box.x - 4 * unit,
    );
    if (beside.length < 2) return [];
    const start = Math.min(box.x, ...beside.map((run) => run.start));
    const end = Math.max(right(box), ...beside.map((run) => run.end));
    const tops = beside.map((run) => run.at);
    if (
      Math.max(...tops) - Math.min(...tops) > 8 * unit ||
      end - start < 4 * box.width ||
      end - start > 600 * unit
    )
      return [];
    const track = { x: start, y: box.y, width: end - start, height: box.height };
    const several = knobs.some((other) => other.box !== box && containment(other.box, track) > 0.8);
    if (several || isInBox(track, panels)) return [];
    const half = Math.round(6 * unit);
    return [
      {
        role: 'slider',
        box: { ...track, y: track.y - half, height: track.height + 2 * half },
        name: '',
        state: [],
        value: percent(box.x - start, end - start - box.width),
        confidence: 0.6,
        color: fill,
      },
    ];
  });
}

const isInBox = (track: Box, panels: readonly Panel[]): boolean =>
  panels.some(
    ({ box, runs }) =>
      containment(track, box) > 0.95 &&
      box.width * box.height < 3 * track.width * track.height &&
      runs.length > 0,
  );

const percent = (part: number, whole: number): string =>
  `${Math.max(0, Math.min(100, Math.round((100 * part) / whole)))}%`;
