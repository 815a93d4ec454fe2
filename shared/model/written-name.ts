import type { UiElement } from './image-features.ts';

/** The name of an element as it is written on the screen; '' where it was told from a shape. */
export const writtenName = ({ name, name_from }: UiElement): string => (name_from === 'shape' ? '' : name);
