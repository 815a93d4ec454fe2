import type { Box } from '../../model/geometry.ts';
import { containment } from '../../model/geometry.ts';
import type { Blob } from './blobs.ts';
import type { Found } from './found.ts';
import { type PhotoAreas, photoShare } from './photo-areas.ts';
import { wholePictures } from './picture-areas.ts';
import type { Surface } from './surface.ts';
import type { TextRun } from './text-runs.ts';

const SMALLEST_PICTURE = 40;
/** Shares of changing tiles: of an area that is a whole picture, of one that may be, and of a picture that one grew to. */
const FULL = 0.8;
const LEAST_PHOTO = 0.6;
const LEAST_OF_WHOLE = 0.3;

/**
 * Pictures on a page: photographs, logos and drawings too large for an icon, and badges (which are links as well).
 * `blobs` are the drawings on the page.
 */
export function findImages(
  surface: Surface,
  blobs: readonly Blob[],
  badges: readonly Box[],
  photos: PhotoAreas,
  runs: readonly TextRun[],
): Found[] {
  const { unit, image } = surface;
  const whole = image.width * image.height;
  const areas = photos.boxes.filter(
    (box) =>
      box.width * box.height < 0.8 * whole && Math.min(box.width, box.height) > SMALLEST_PICTURE * unit,
  );
  const full = areas.filter((box) => photoShare(photos, box) > FULL);
  const parts = areas.filter((box) => !full.includes(box));
  const grown = wholePictures(image, parts, runs).filter(
    (box) => photoShare(photos, box) > (parts.includes(box) ? LEAST_PHOTO : LEAST_OF_WHOLE),
  );
  const pictures = [...full, ...grown.filter((box) => !full.some((other) => containment(box, other) > 0.5))];
  const drawings = blobs
    .map(({ box }) => box)
    .filter(
      (box) =>
        Math.min(box.width, box.height) >= SMALLEST_PICTURE * unit &&
        !pictures.some((picture) => containment(box, picture) > 0.5),
    );
  const toFound =
    (role: 'image' | 'link') =>
    (box: Box): Found => ({ role, box, name: '', state: [], confidence: 0.6 });
  return [...[...pictures, ...drawings, ...badges].map(toFound('image')), ...badges.map(toFound('link'))];
}
