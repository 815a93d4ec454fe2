import { intersectionOverUnion } from '../../model/geometry.ts';
import type { ImageFeatures, Role, UiElement } from '../../model/image-features.ts';

/** Two boxes that overlap so much are one window. */
const ONE_WINDOW = 0.95;

/**
 * Whether an element is what a role names: a dialog in a frame of its own is listed as a dialog, and is a window too,
 * unless the window is listed besides, as in records of earlier versions.
 */
export const isOfRole = (
  { role, box, window }: UiElement,
  asked: Role | undefined,
  { elements, windows }: ImageFeatures['ui'],
): boolean =>
  role === asked ||
  (asked === 'window' &&
    role === 'dialog' &&
    windows.some((frame) => frame.id === window && intersectionOverUnion(frame.box, box) > ONE_WINDOW) &&
    !elements.some((other) => other.role === 'window' && other.window === window));
