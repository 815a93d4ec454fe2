import type { Box } from '../../model/geometry.ts';
import { containment, intersectionOverUnion } from '../../model/geometry.ts';
import type { Blob } from './blobs.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';
import { type PhotoAreas, photoShare } from './photo-areas.ts';
import type { Surface } from './surface.ts';

const SMALLEST_PICTURE = 40;

/**
 * Pictures on a page: photographs, logos and drawings too large for an icon, and rows of equal framed badges.
 * `blobs` are the drawings that no control has taken.
 */
export function findImages(
  surface: Surface,
  blobs: readonly Blob[],
  panels: readonly Panel[],
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
  const badges = badgesAmong(panels, unit);
  const toFound =
    (role: 'image' | 'link') =>
    (box: Box): Found => ({ role, box, name: '', state: [], confidence: 0.6 });
  return [...[...pictures, ...drawings, ...badges].map(toFound('image')), ...badges.map(toFound('link'))];
}

/** At least three framed boxes of one size in a row, painted in several colours inside. */
function badgesAmong(panels: readonly Panel[], unit: number) {
  const framed = panels.filter(
    ({ box, inside, border, solidity }) =>
      border !== null &&
      inside >= 1 &&
      solidity > 0.95 &&
      box.height >= 11 * unit &&
      box.height <= 40 * unit &&
      box.width >= 1.5 * box.height &&
      box.width <= 160 * unit,
  );
  const outer = framed.filter(
    (panel) =>
      !framed.some(
        (other) =>
          other !== panel &&
          containment(panel.box, other.box) > 0.9 &&
          intersectionOverUnion(panel.box, other.box) < 0.98,
      ),
  );
  return outer
    .filter(
      ({ box }) =>
        outer.filter(
          (other) =>
            other.box.width === box.width &&
            other.box.height === box.height &&
            Math.abs(other.box.y - box.y) <= 2,
        ).length >= 3,
    )
    .map(({ box }) => box);
}
