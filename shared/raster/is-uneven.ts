import type { GrayImage } from './image.ts';

/** Whether a pixel differs by so many levels from the one before or above it; not for the first row and column. */
export const isUneven = ({ width, data }: GrayImage, at: number, levels: number): boolean =>
  Math.abs(data[at] - data[at - 1]) >= levels || Math.abs(data[at] - data[at - width]) >= levels;
