import { failed, ok, type Result } from '../model/errors.ts';
import { type Box, intersection } from '../model/geometry.ts';

/** A display: its bounds on the virtual desktop in device-independent pixels (origins may be negative), and its picture's size in pixels. */
export type CapturedDisplay = { id: string; bounds: Box; picture: { width: number; height: number } };

/** The part of one display's picture that a selection covers, in whole pixels of that picture. */
export type DisplayCrop = { display: string; crop: Box };

/**
 * The crops a selection on the virtual desktop (device-independent pixels) makes in the pictures of the displays it
 * covers, in the order of the displays. Both edges of a crop are rounded, never its size, so that selections that
 * touch give crops that touch: no pixel is lost or taken twice. The picture's own size counts, not the nominal scale
 * factor, which systems round. Errors: invalid_request where the selection covers no pixel of any display.
 */
export function cropsOfSelection(
  selection: Box,
  displays: readonly CapturedDisplay[],
): Result<DisplayCrop[]> {
  const crops = displays.flatMap((display) => {
    const crop = cropOf(selection, display);
    return crop ? [{ display: display.id, crop }] : [];
  });
  return crops.length > 0
    ? ok(crops)
    : failed(
        'invalid_request',
        'The region covers no pixel of a display.',
        'Choose a region inside one of the displays.',
      );
}

function cropOf(selection: Box, { bounds, picture }: CapturedDisplay): Box | null {
  const covered = intersection(selection, bounds);
  if (!covered) return null;
  const column = (x: number): number => Math.round(((x - bounds.x) * picture.width) / bounds.width);
  const row = (y: number): number => Math.round(((y - bounds.y) * picture.height) / bounds.height);
  const x = column(covered.x);
  const y = row(covered.y);
  const width = column(covered.x + covered.width) - x;
  const height = row(covered.y + covered.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}
