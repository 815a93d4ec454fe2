import { DEGRADATION_KINDS, type Degradation, type DegradationKind } from './lab-report.ts';

/** Unit of the amount of each kind, and the steps of the ladder from mild to severe. */
export const LADDER_STEPS = {
  /** Standard deviation in pixels. */
  gaussian_blur: [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4],
  /** Length of the path in pixels, horizontal. */
  motion_blur: [2, 3, 5, 8, 12],
  /** Scale to which the picture is shrunk before it is blown up again. */
  downscale: [0.8, 0.67, 0.5, 0.4, 0.3],
  /** JPEG quality, 1..100. */
  jpeg: [80, 50, 30, 20, 10, 5],
  /** Standard deviation in grey levels. */
  noise: [3, 6, 12, 24, 48],
  /** Factor of the distance from middle grey. */
  contrast: [0.6, 0.4, 0.2, 0.1, 0.05],
  /** Share of the picture that is covered. */
  occlusion: [0.05, 0.1, 0.2, 0.4],
  /** Degrees, clockwise. */
  rotation: [0.5, 1, 2, 4, 8],
} as const satisfies Record<DegradationKind, readonly number[]>;

/** Every step of the ladder, kind by kind, mild to severe. */
export const LADDER: readonly Degradation[] = DEGRADATION_KINDS.flatMap((kind) =>
  LADDER_STEPS[kind].map((amount) => ({ kind, amount })),
);

/** A step in words: "Gaussian blur, sigma 1.5 px". */
export function describeDegradation({ kind, amount }: Degradation): string {
  switch (kind) {
    case 'gaussian_blur':
      return `Gaussian blur, sigma ${amount} px`;
    case 'motion_blur':
      return `motion blur over ${amount} px`;
    case 'downscale':
      return `shrunk to ${Math.round(amount * 100)} % and back`;
    case 'jpeg':
      return `JPEG quality ${amount}`;
    case 'noise':
      return `noise, sigma ${amount} levels`;
    case 'contrast':
      return `contrast ${Math.round(amount * 100)} %`;
    case 'occlusion':
      return `${Math.round(amount * 100)} % covered`;
    case 'rotation':
      return `turned by ${amount}°`;
  }
}

/** Moves on from picture to picture; it shares no factor with the length of the ladder. */
const STRIDE = 5;

/**
 * The steps of some kinds of damage. With a `count`, so many of them spread over the ladder, other ones for each
 * picture by its `index`, so that a few steps a picture cover it all.
 */
export function chooseSteps(kinds: readonly DegradationKind[], count?: number, index = 0): Degradation[] {
  const ladder = LADDER.filter(({ kind }) => kinds.includes(kind));
  if (count === undefined || count >= ladder.length) return ladder;
  const every = ladder.length / count;
  const start = (index * STRIDE) % ladder.length;
  const picked = new Set(
    Array.from({ length: count }, (_, step) => Math.floor(start + step * every) % ladder.length),
  );
  return ladder.filter((_, at) => picked.has(at));
}
