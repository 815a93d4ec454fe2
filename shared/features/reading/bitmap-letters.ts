import type { Picture } from './stack-picture.ts';

/** Coverage (of 255) from which a pixel is ink, and that of pixels which are neither ink nor ground. */
const INK = 128;
const GREY = { from: 40, to: 215 };
/** Share of grey pixels that a bitmap font has at most: others are smoothed. */
const MOST_GREY = 0.04;
/** Highest letters of small bitmap fonts, in pixels: in larger type M and m have strokes that meet in a point. */
const HIGHEST = 16;
/** Share of a letter's width that a row without a gap takes. */
const SOLID = 0.9;
/** Where the rows that go across stand, from the top: those of an M, an m or a W are not in the middle as an H's is. */
const HIGH = 0.38;
const LOW = 0.62;

type Run = { from: number; to: number };

/**
 * What a letter of a small bitmap font is that was read as H: an M, whose strokes meet above the middle, or a W, whose
 * strokes meet below it. Such fonts leave no room for slanting strokes.
 */
export function drawnAsH(picture: Picture): 'H' | 'M' | 'W' {
  const across = middleOfSolidRows(picture);
  if (across === null) return 'H';
  return across < HIGH ? 'M' : across > LOW ? 'W' : 'H';
}

/** What was read as n: an m has a gap at its very top, and goes across below that. */
export function drawnAsN(picture: Picture): 'n' | 'm' {
  const solid = solidRows(picture);
  const [top] = rowsOf(picture);
  const isBelowTop = solid.length >= 2 && solid[0] > 0 && solid[solid.length - 1] < picture.height / 2;
  return isBelowTop && top.length === 2 && lengthOf(top[0]) === lengthOf(top[1]) ? 'm' : 'n';
}

/** What was read as a comma: a full stop may be drawn as a lozenge, which is as wide as high and has no tail. */
export function drawnAsComma(picture: Picture): ',' | '.' {
  const rows = rowsOf(picture);
  if (
    !isBitmap(picture) ||
    picture.height < 3 ||
    picture.width < picture.height ||
    rows.some((runs) => runs.length !== 1)
  )
    return ',';
  const isEven = rows.every(([run], index) => {
    const [opposite] = rows[rows.length - 1 - index];
    return run.from === opposite.from && run.to === opposite.to;
  });
  return isEven ? '.' : ',';
}

/** The middle of the rows without a gap, from the top (0) to the foot (1); null where there are none. */
function middleOfSolidRows(picture: Picture): number | null {
  const solid = solidRows(picture);
  return solid.length === 0 ? null : (solid[0] + solid[solid.length - 1] + 1) / 2 / picture.height;
}

/** The rows without a gap, which follow each other; none where there are others, the type is large or smoothed. */
function solidRows(picture: Picture): number[] {
  if (picture.height > HIGHEST || !isBitmap(picture)) return [];
  const solid = rowsOf(picture).flatMap((runs, row) =>
    runs.some((run) => lengthOf(run) >= SOLID * picture.width) ? [row] : [],
  );
  return solid.length > 0 && solid[solid.length - 1] - solid[0] === solid.length - 1 ? solid : [];
}

const lengthOf = ({ from, to }: Run): number => to - from;

const isBitmap = ({ data }: Picture): boolean =>
  data.filter((coverage) => coverage > GREY.from && coverage < GREY.to).length <= MOST_GREY * data.length;

/** The runs of ink in each row. */
function rowsOf({ width, height, data }: Picture): Run[][] {
  return Array.from({ length: height }, (_, y) => {
    const runs: Run[] = [];
    for (let x = 0; x < width; x++) {
      if (data[y * width + x] < INK) continue;
      const last = runs[runs.length - 1];
      if (last?.to === x) last.to++;
      else runs.push({ from: x, to: x + 1 });
    }
    return runs;
  });
}
