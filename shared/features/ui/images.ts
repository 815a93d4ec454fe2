import type { Box } from '../../model/geometry.ts';
import { containment } from '../../model/geometry.ts';
import type { Blob } from './blobs.ts';
import type { Found } from './found.ts';
import { type PhotoAreas, photoShare } from './photo-areas.ts';
import type { Surface } from './surface.ts';

const SMALLEST_PICTURE = 40;

/**
 * Pictures on a page: photographs, logos and drawings too large for an icon, and badges (which are links as well).
 * `blobs` are the drawings on the page.
 */
export function findImages(
  surface: Surface,
  blobs: readonly Blob[],
  badges: readonly Box[],
  photos: PhotoAreas,
): Found[] {
  const { unit, image } = surface;
  const whole = image.width * image.height;
  const pictures = photos.boxes.filter(
    (box) =>
      box.width * box.height < 0.8 * whole &&
      Math.min(box.width, box.height) > SMALLEST_PICTURE * unit &&
      photoShare(photos, box) > 0.6,
  );
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
