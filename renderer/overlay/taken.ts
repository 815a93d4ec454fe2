import type { Box } from '../../shared/model/geometry.ts';

/** A region that was taken: its place on the virtual desktop, and the size of its picture in pixels. */
export type Taken = { box: Box; picture: { width: number; height: number } };
