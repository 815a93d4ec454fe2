import { z } from 'zod';
import { shotId, shotSchema } from './shot.ts';

/** Requests about the screen. */
export const desktopRequests = {
  /** Takes a picture of a display (null: the one with the pointer, or the only one). */
  capture_screen: { params: z.object({ display: z.string().nullable() }), reply: shotSchema },
  /** Takes a picture of the display that a picture of this session was captured from. */
  capture_again: { params: shotId, reply: shotSchema },
} as const;
