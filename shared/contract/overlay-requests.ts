import { z } from 'zod';
import { boxSchema } from '../model/geometry.ts';
import { settingsSchema } from '../model/settings.ts';
import { exchangeSchema, questionText } from './shot.ts';

/** What a region is chosen for: a picture in the main window, questions on the spot, or its text. */
export const purposeSchema = z.enum(['capture', 'ask', 'copy']);
export type Purpose = z.infer<typeof purposeSchema>;

/** The frozen screen as one display's overlay shows it. Boxes are on the virtual desktop, in device-independent pixels. */
export const overlaySchema = z.object({
  purpose: purposeSchema,
  display: z.object({ id: z.string(), bounds: boxSchema }),
  /** All displays that are shown. */
  displays: z.array(boxSchema),
  last_region: boxSchema.nullable(),
  theme: settingsSchema.shape.theme.unwrap(),
  language: settingsSchema.shape.interface_language.unwrap(),
});
export type Overlay = z.infer<typeof overlaySchema>;

/** The requests of the overlays' pages, and no others. The picture of their display is at `frozen/<id>`. */
export const overlayRequests = {
  get_overlay: { params: z.object({}), reply: overlaySchema },
  /** Shows the selection on the other displays while it changes. */
  show_selection: { params: z.object({ box: boxSchema.nullable() }), reply: z.object({}) },
  /** Gives the keyboard to the next display's overlay, or to the one before. */
  focus_next_display: { params: z.object({ back: z.boolean() }), reply: z.object({}) },
  /** Takes the region; the overlay ends where a picture was all that was wanted. Replies with the picture's size. */
  choose_region: {
    params: z.object({ box: boxSchema }),
    reply: z.object({ width: z.int(), height: z.int() }),
  },
  /**
   * Reads the region taken: how many errors and findings of private data it holds, and, where its edge cuts words, the
   * region that has their lines whole.
   */
  read_region: {
    params: z.object({}),
    reply: z.object({ errors: z.int(), sensitive: z.int(), whole: boxSchema.nullable() }),
  },
  ask_region: { params: z.object({ question: questionText }), reply: exchangeSchema },
  /** Puts the region's text into the clipboard, with private data as blocks where wanted, and ends the overlay. */
  copy_region: {
    params: z.object({ hide_sensitive: z.boolean() }),
    reply: z.object({ characters: z.int() }),
  },
  /** Opens the region's picture in the main window, and ends the overlay. */
  open_region: { params: z.object({}), reply: z.object({}) },
  /** Ends the overlay; nothing of it is kept. */
  close_overlay: { params: z.object({}), reply: z.object({}) },
} as const;

export type OverlayRequestName = keyof typeof overlayRequests;
export type OverlayParams<Name extends OverlayRequestName> = z.infer<
  (typeof overlayRequests)[Name]['params']
>;
export type OverlayReply<Name extends OverlayRequestName> = z.infer<(typeof overlayRequests)[Name]['reply']>;

/** What the desktop tells an overlay's page. */
export const overlayEventSchema = z.discriminatedUnion('type', [
  /** The selection as another display's overlay changed it. */
  z.object({ type: z.literal('selection'), box: boxSchema.nullable() }),
  /** Another display's overlay took the region. */
  z.object({ type: z.literal('taken'), box: boxSchema }),
  z.object({ type: z.literal('reading'), stage: z.enum(['decode', 'find_lines', 'read', 'features']) }),
]);
export type OverlayEvent = z.infer<typeof overlayEventSchema>;
