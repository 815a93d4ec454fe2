import type { Box } from '../model/geometry.ts';

/** A picture of a screen as the system gives it; `display` is empty where the system does not say which display it shows. */
export type ScreenPicture = { display: string; width: number; height: number };
export type ShownDisplay = { id: string; bounds: Box; scale: number };

/**
 * Which picture shows which display: index of the picture by id of the display. X11, Windows and macOS name it. The
 * Wayland portal gives the one picture that the user picked without a name: it is the only display's, or that of the
 * only display with its size in pixels. What stays open stays out: rather no picture than one of another display.
 */
export function matchSources(
  displays: readonly ShownDisplay[],
  pictures: readonly ScreenPicture[],
): Map<string, number> {
  const matched = new Map<string, number>();
  for (const { id } of displays) {
    const named = pictures.findIndex(({ display }) => display === id);
    if (named >= 0) matched.set(id, named);
  }
  if (matched.size > 0 || pictures.length !== 1 || pictures[0].display !== '') return matched;
  const [only] = displays;
  const alike = displays.filter(({ bounds, scale }) => isSize(pictures[0], bounds, scale));
  if (displays.length === 1) matched.set(only.id, 0);
  else if (alike.length === 1) matched.set(alike[0].id, 0);
  return matched;
}

/** Systems round a scaled size up or down. */
const isSize = (picture: ScreenPicture, bounds: Box, scale: number): boolean =>
  Math.abs(picture.width - bounds.width * scale) <= 1 &&
  Math.abs(picture.height - bounds.height * scale) <= 1;
