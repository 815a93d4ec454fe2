import { area } from '../../model/geometry.ts';
import type { Line } from '../../model/image-features.ts';
import { grayOf } from '../../raster/gray-of.ts';
import type { RgbaImage } from '../../raster/image.ts';
import { drawnScore, measureCues } from '../picture-cues.ts';
import { type Blob, findBlobs } from './blobs.ts';
import { fillPanels, type Panel } from './contents.ts';
import { findFrames } from './find-frames.ts';
import { isKeyPad } from './key-pads.ts';
import { findNotchedFields } from './notched-fields.ts';
import { findPhotoAreas, type PhotoAreas, photoShare } from './photo-areas.ts';
import { findRectangles, type Rectangle } from './rectangles.ts';
import { prepareSurface, type Surface } from './surface.ts';
import { findGrids, type Grid } from './tables.ts';
import { findTextBoxes } from './text-boxes.ts';
import { findTextRuns, isWriting, readableRuns, type TextRun } from './text-runs.ts';
import type { Frame } from './windows.ts';

/** Shares of photograph above which a picture has no elements: with a window on it, and without. */
const ALL_PHOTO = 0.95;
const MOSTLY_PHOTO = 0.4;
const FEW_WORDS = 2;

/** What the finders share: the primitives, and what was put together from them. */
export type Screen = {
  surface: Surface;
  /** The text as it was read, unsure words included. */
  lines: readonly Line[];
  runs: TextRun[];
  blobs: Blob[];
  frames: Frame[];
  photos: PhotoAreas;
  flat: Rectangle[];
  panels: Panel[];
  grids: Grid[];
  /** Grids that are pads of keys. */
  pads: Grid[];
};

/** A blurred photograph has no tiles of changing colours; next to no words and undrawn pixels give it away. */
function isPhotograph(image: RgbaImage, runs: readonly TextRun[]): boolean {
  if (runs.filter(isWriting).length > FEW_WORDS) return false;
  const gray = grayOf(image);
  return drawnScore(gray, measureCues(gray)) < 0.5;
}

/** Puts the primitives of a picture together; null for a picture that is mostly photograph. */
export function prepareScreen(image: RgbaImage, lines: readonly Line[]): Screen | null {
  const photos = findPhotoAreas(image);
  const photo = photoShare(photos, { x: 0, y: 0, width: image.width, height: image.height });
  if (photo > ALL_PHOTO) return null;
  const surface = prepareSurface(image, lines);
  const runs = readableRuns(findTextRuns(surface, lines), surface.unit);
  const flat = findRectangles(surface);
  const words = runs
    .filter(isWriting)
    .flatMap((run) => run.words.filter(({ text }) => /[\p{L}\p{N}]{2}/u.test(text)).map(({ ink }) => ink));
  const blobs = findBlobs(surface, words, flat);
  const frames = findFrames(surface, { blobs, rectangles: flat, runs });
  if (frames.length === 0 && (photo > MOSTLY_PHOTO || isPhotograph(image, runs))) return null;
  const rectangles = [...flat, ...findTextBoxes(surface, runs, flat), ...findNotchedFields(surface, flat)];
  rectangles.sort((a, b) => area(b.box) - area(a.box));
  const panels = fillPanels(surface, rectangles, runs, blobs);
  const grids = findGrids(panels, surface.unit);
  const pads = grids.filter((grid) => isKeyPad(grid, surface.unit));
  return {
    surface,
    lines,
    runs,
    blobs,
    frames,
    photos,
    flat,
    panels,
    grids: grids.filter((grid) => !pads.includes(grid)),
    pads,
  };
}
