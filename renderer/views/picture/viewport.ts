import type { Box } from '../../../shared/model/geometry.ts';

export type Size = { width: number; height: number };
export type Point = { x: number; y: number };

/** Where a picture stands in its view: screen = picture * scale + (x, y), in CSS pixels. */
export type Viewport = { scale: number; x: number; y: number };

export const MAX_SCALE = 16;
/** Room around a fitted picture: part of the view's shorter side, and at most this many CSS pixels. */
const MARGIN = 28;
/** At least this much of the picture stays in the view, in CSS pixels. */
const KEPT = 48;

/** The whole picture in the middle of the view, never larger than its own pixels. */
export function fitPicture(picture: Size, view: Size): Viewport {
  const margin = Math.min(MARGIN, Math.min(view.width, view.height) / 16);
  const room = { width: Math.max(1, view.width - 2 * margin), height: Math.max(1, view.height - 2 * margin) };
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

/** Height in CSS pixels below which a marked line can't be told from a rule. */
const RECOGNISABLE = 5;
/** Room in CSS pixels that is left around a box brought into view. */
const AROUND = 24;

/** Moves the picture as little as it takes to see the box; zooms in only where it would be too small to recognise. */
export function revealBox(viewport: Viewport, box: Box, picture: Size, view: Size): Viewport {
  const fitting = Math.min(
    (view.width - 2 * AROUND) / Math.max(1, box.width),
    (view.height - 2 * AROUND) / Math.max(1, box.height),
  );
  const wanted = Math.max(viewport.scale, RECOGNISABLE / Math.max(1, box.height));
  const scale = Math.min(MAX_SCALE, Math.max(viewport.scale, Math.min(wanted, fitting)));
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const moved = {
    scale,
    x: viewport.x + centre.x * (viewport.scale - scale),
    y: viewport.y + centre.y * (viewport.scale - scale),
  };
  const seen = toScreen(moved, box);
  const dx = shiftInto(seen.x, seen.width, view.width);
  const dy = shiftInto(seen.y, seen.height, view.height);
  if (dx === 0 && dy === 0 && scale === viewport.scale) return viewport;
  return keepInView({ scale, x: moved.x + dx, y: moved.y + dy }, picture, view);
}

/** How far a stretch must move to lie in the room; one that is too long shows its start. */
function shiftInto(at: number, length: number, room: number): number {
  if (at >= 0 && at + length <= room) return 0;
  if (at < 0 || length + 2 * AROUND > room) return AROUND - at;
  return room - AROUND - length - at;
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

/** The part of the picture that the view shows, in picture pixels; null where it shows all of it. */
export function seenPart(viewport: Viewport, picture: Size, view: Size): Box | null {
  const from = toPicture(viewport, { x: 0, y: 0 });
  const to = toPicture(viewport, { x: view.width, y: view.height });
  const x = Math.max(0, from.x);
  const y = Math.max(0, from.y);
  const width = Math.max(0, Math.min(picture.width, to.x) - x);
  const height = Math.max(0, Math.min(picture.height, to.y) - y);
  return width >= picture.width && height >= picture.height ? null : { x, y, width, height };
}

/** The picture moved so that one of its points lies in the middle of the view. */
export const centredOn = (viewport: Viewport, at: Point, picture: Size, view: Size): Viewport =>
  keepInView(
    {
      scale: viewport.scale,
      x: view.width / 2 - at.x * viewport.scale,
      y: view.height / 2 - at.y * viewport.scale,
    },
    picture,
    view,
  );

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
