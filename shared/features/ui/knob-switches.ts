import { type Box, bottom, containment, right, unionOf } from '../../model/geometry.ts';
import { isDisc, labelBeside } from './check-marks.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';
import { type Surface, toBox } from './surface.ts';
import type { TextRun } from './text-runs.ts';

/** Sides of knobs, in unscaled pixels. */
const SMALLEST = 14;
const LARGEST = 30;
/** How high a track is, as a part of its knob, and how much of it is seen beside the knob. */
const TRACK_HEIGHT = [0.35, 0.85] as const;
const TRACK_LENGTH = [0.4, 1.6] as const;
/** Of the eight places beside its corners, so many are free of a knob and its track. */
const BESIDE_TRACK = 6;
/** A knob covers the end of its track up to its middle. */
const COVERED = 0.6;
/** Places that differ by this part of the knob are one. */
const SAME = 0.12;

type Knobbed = { box: Box; track: Box; on: boolean; color: number };

/** Switches whose knob is higher than their track; on where it stands at the right end. */
export function findKnobSwitches(
  surface: Surface,
  panels: readonly Panel[],
  runs: readonly TextRun[],
): Found[] {
  const { unit } = surface;
  const plain = panels.filter(({ textInside }) => textInside === 0);
  const knobs = plain.flatMap((panel) => knobIn(panel, surface) ?? []);
  const seen = knobs.flatMap((knob) => knobbed(knob, plain));
  return [...seen, ...pale(seen, plain)].flatMap(({ box, on, color }): Found[] => {
    const label = labelBeside(box, runs, unit);
    return label
      ? [
          {
            role: 'checkbox',
            box,
            name: label.text,
            state: [on ? 'checked' : 'unchecked'],
            confidence: 0.8,
            sure: true,
            color,
          },
        ]
      : [];
  });
}

/** The disc that a panel is, without the shadow that it may throw; null where it is none. */
function knobIn({ box, inner }: Panel, surface: Surface): Box | null {
  const { unit } = surface;
  if (box.width < SMALLEST * unit || box.width > LARGEST * unit) return null;
  const bare = toBox(inner.x - 1, inner.y - 1, right(inner) + 1, bottom(inner) + 1);
  return [box, bare].find((each) => isDisc(surface, each, BESIDE_TRACK)) ?? null;
}

/** A knob with the one track that sticks out from under it, at one side and at its middle height. */
function knobbed(knob: Box, panels: readonly Panel[]): Knobbed[] {
  const tracks = panels.filter(({ box }) => {
    const isAtMiddle = Math.abs(box.y + box.height / 2 - knob.y - knob.height / 2) <= SAME * knob.height;
    const isFlat = isWithin(box.height / knob.height, TRACK_HEIGHT);
    const sticksOut = isWithin(outside(box, knob) / knob.width, TRACK_LENGTH);
    return isAtMiddle && isFlat && sticksOut && touches(box, knob);
  });
  const [track, other] = tracks;
  if (!track || other) return [];
  const on = track.box.x < knob.x;
  return [{ box: unionOf([knob, track.box]), track: track.box, on, color: track.fill }];
}

const isWithin = (value: number, [least, most]: readonly [number, number]): boolean =>
  value >= least && value <= most;

/** How far a track reaches out of its knob. */
const outside = (track: Box, knob: Box): number => Math.max(knob.x - track.x, right(track) - right(knob));

const touches = (track: Box, knob: Box): boolean =>
  track.x < knob.x
    ? right(track) >= knob.x - 2 &&
      right(track) <= knob.x + COVERED * knob.width &&
      right(track) < right(knob)
    : track.x <= right(knob) + 2 && track.x >= right(knob) - COVERED * knob.width && track.x > knob.x;

/** Switches that are off in a column with such that are on, where the knob is as pale as the page: only the other end of the track is seen. */
function pale(seen: readonly Knobbed[], panels: readonly Panel[]): Knobbed[] {
  const on = seen.filter((item) => item.on);
  return panels.flatMap(({ box, fill }): Knobbed[] => {
    const like = on.find(({ box: whole, track }) => {
      const slack = SAME * whole.height + 1;
      // A track ends before its knob does where the knob is at that end.
      const end = right(whole) - right(box);
      return (
        Math.abs(box.height - track.height) <= slack &&
        end >= 0 &&
        end <= whole.height / 2 &&
        box.x >= whole.x + track.width / 2 &&
        (box.y > bottom(whole) || bottom(box) < whole.y)
      );
    });
    if (!like || seen.some((item) => containment(box, item.box) > 0.5)) return [];
    const y = Math.round(box.y + box.height / 2 - like.box.height / 2);
    return [{ box: { ...like.box, y }, track: box, on: false, color: fill }];
  });
}
