import { grayOf } from '../raster/gray-of.ts';
import type { RgbaImage } from '../raster/image.ts';
import { type ColorFacts, describeColors } from './colors.ts';
import { findCovers } from './covers.ts';
import { findMotionPath } from './motion-path.ts';

type Facts = { covers?: ReturnType<typeof findCovers>; colors?: ColorFacts };

const known = new WeakMap<RgbaImage, Facts>();

function factsOf(image: RgbaImage): Facts {
  const facts = known.get(image) ?? {};
  known.set(image, facts);
  return facts;
}

/** `findCovers`, worked out once for a picture, which may not be written to afterwards. */
export function coversOf(image: RgbaImage): ReturnType<typeof findCovers> {
  const facts = factsOf(image);
  facts.covers ??= findCovers(image);
  return facts.covers;
}

/** `describeColors`, worked out once for a picture, which may not be written to afterwards. */
export function colorsOf(image: RgbaImage): ColorFacts {
  const facts = factsOf(image);
  facts.colors ??= describeColors(image);
  return facts.colors;
}

/** Works out what depends on the pixels alone, one measure a step, while a recogniser reads. */
export function* lookAhead(image: RgbaImage): Generator<void> {
  coversOf(image);
  yield;
  colorsOf(image);
  yield;
  findMotionPath(grayOf(image));
}
