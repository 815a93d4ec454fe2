import type { Box } from '../model/geometry.ts';

/** A picture of a screen as the system gives it; `display` is empty where the system does not say which display it shows. */
export type ScreenPicture = { display: string; width: number; height: number };
export type ShownDisplay = { id: string; bounds: Box };

/**
 * Which picture shows which of the displays wanted: index of the picture by id of the display. X11, Windows and macOS
 * name it. The Wayland portal gives the one picture that the user picked without a name, scaled to what was asked for:
 * it is taken for the first display of its proportions, or the only display wanted. Of several nameless pictures none
 * is taken: rather no picture than one of another display.
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
  const [picked] = pictures;
  if (matched.size > 0 || pictures.length !== 1 || picked.display !== '') return matched;
  const shown = displays.length === 1 ? displays[0] : displays.find(({ bounds }) => isAlike(picked, bounds));
  if (shown) matched.set(shown.id, 0);
  return matched;
}

/** The same proportions but for what rounding to whole pixels changes. */
const isAlike = ({ width, height }: ScreenPicture, bounds: Box): boolean =>
  Math.abs(width - (height * bounds.width) / bounds.height) <= 2;
