import { z } from 'zod';
import { captureTargetSchema, captureTargetsSchema, LONGEST_DELAY } from '../model/capture-target.ts';
import { boxSchema } from '../model/geometry.ts';
import { SHORTCUT_NAMES } from '../model/settings.ts';
import { shotId, shotSchema } from './shot.ts';

const delay = z.number().min(0).max(LONGEST_DELAY);

/** How a global shortcut fares on this system. */
export const shortcutStateSchema = z.object({
  name: z.enum(SHORTCUT_NAMES),
  accelerator: z.string(),
  /**
   * off: none is set. taken: the system refused it. unproven: registered, never seen. works: it came at least once.
   * silent: registered, but the compositor did not deliver it when it was tested.
   */
  state: z.enum(['off', 'taken', 'unproven', 'works', 'silent']),
});
export type ShortcutState = z.infer<typeof shortcutStateSchema>;

/** Requests about the screen and the desktop around the window. */
export const desktopRequests = {
  /** The displays and windows that can be captured, and whether something was captured that can be taken again. */
  list_capture_targets: {
    params: z.object({}),
    reply: captureTargetsSchema.extend({ can_repeat: z.boolean() }),
  },
  /** Takes a picture after `delay` seconds; a region without a box is chosen on the screen (cancelled with Esc). */
  capture_screen: {
    params: z.object({ target: captureTargetSchema, delay: delay.optional() }),
    reply: shotSchema,
  },
  /** Takes what was captured last again. */
  repeat_capture: { params: z.object({ delay: delay.optional() }), reply: shotSchema },
  /**
   * Takes a picture of what a picture of this session was captured from: the same display, window or region. With
   * `part` (in pixels of that picture) only the area of the screen that it showed is taken, and what stands around it.
   */
  capture_again: { params: shotId.extend({ part: boxSchema.optional() }), reply: shotSchema },
  /** The global shortcuts, with what is known of them. Empty where this host has none. */
  list_shortcuts: { params: z.object({}), reply: z.array(shortcutStateSchema) },
  /** Waits up to `seconds` for the user to press a shortcut, which then does nothing else. */
  test_shortcut: {
    params: z.object({ name: z.enum(SHORTCUT_NAMES), seconds: z.number().min(1).max(30) }),
    reply: shortcutStateSchema,
  },
} as const;
