import type { Box } from '../../../shared/model/geometry.ts';

export type Size = { width: number; height: number };
export type Point = { x: number; y: number };

/** Where a picture stands in its view: screen = picture * scale + (x, y), in CSS pixels. */
export type Viewport = { scale: number; x: number; y: number };

export const MAX_SCALE = 16;
const MARGIN = 28;
/** At least this much of the picture stays in the view, in CSS pixels. */
const KEPT = 48;

/** The whole picture in the middle of the view, never larger than its own pixels. */
export function fitPicture(picture: Size, view: Size): Viewport {
  const room = { width: Math.max(1, view.width - 2 * MARGIN), height: Math.max(1, view.height - 2 * MARGIN) };
  const scale = Math.min(1, room.width / picture.width, room.height / picture.height);
  return centred(picture, view, scale);
}

export function centred(picture: Size, view: Size, scale: number): Viewport {
  return {
    scale,
    x: (view.width - picture.width * scale) / 2,
    y: (view.height - picture.height * scale) / 2,
  };
}

/** Zooms by a factor while the picture's point under `at` stays where it is. */
export function zoomAt(viewport: Viewport, factor: number, at: Point, picture: Size, view: Size): Viewport {
  const smallest = Math.min(0.1, fitPicture(picture, view).scale / 2);
  const scale = Math.min(MAX_SCALE, Math.max(smallest, viewport.scale * factor));
  const ratio = scale / viewport.scale;
  const moved = { scale, x: at.x - (at.x - viewport.x) * ratio, y: at.y - (at.y - viewport.y) * ratio };
  return keepInView(moved, picture, view);
}

export function panBy(viewport: Viewport, dx: number, dy: number, picture: Size, view: Size): Viewport {
  return keepInView({ ...viewport, x: viewport.x + dx, y: viewport.y + dy }, picture, view);
}

/** Height in CSS pixels below which a line of text can't be told from a rule. */
const LEGIBLE = 9;

/** Moves the picture so that the box is seen whole; zooms in only where it would be too small to recognise. */
export function revealBox(viewport: Viewport, box: Box, picture: Size, view: Size): Viewport {
  const fitting = Math.min(
    (view.width * 0.8) / Math.max(1, box.width),
    (view.height * 0.8) / Math.max(1, box.height),
  );
  const legible = Math.max(viewport.scale, LEGIBLE / Math.max(1, box.height));
  const scale = Math.min(MAX_SCALE, Math.max(viewport.scale, Math.min(legible, fitting)));
  const seen = toScreen(viewport, box);
  const inside =
    seen.x >= 0 && seen.y >= 0 && seen.x + seen.width <= view.width && seen.y + seen.height <= view.height;
  if (inside && scale === viewport.scale) return viewport;
  const moved = {
    scale,
    x: view.width / 2 - (box.x + box.width / 2) * scale,
    y: view.height / 2 - (box.y + box.height / 2) * scale,
  };
  return keepInView(moved, picture, view);
}

/** The box in CSS pixels of the view. */
export function toScreen(
  viewport: Viewport,
  box: Box,
): { x: number; y: number; width: number; height: number } {
  return {
    x: box.x * viewport.scale + viewport.x,
    y: box.y * viewport.scale + viewport.y,
    width: box.width * viewport.scale,
    height: box.height * viewport.scale,
  };
}

/** A point of the view in picture pixels (not rounded). */
export const toPicture = (viewport: Viewport, at: Point): Point => ({
  x: (at.x - viewport.x) / viewport.scale,
  y: (at.y - viewport.y) / viewport.scale,
});

function keepInView(viewport: Viewport, picture: Size, view: Size): Viewport {
  const { scale } = viewport;
  const clamp = (at: number, length: number, room: number): number => {
    const kept = Math.min(KEPT, length, room);
    return Math.min(room - kept, Math.max(kept - length, at));
  };
  return {
    scale,
    x: clamp(viewport.x, picture.width * scale, view.width),
    y: clamp(viewport.y, picture.height * scale, view.height),
  };
}
