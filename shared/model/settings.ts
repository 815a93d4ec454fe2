import { z } from 'zod';
import { acceleratorSchema } from './accelerator.ts';
import { failed, ok, type Result } from './errors.ts';
import { DEFAULT_STORAGE_POLICY, storagePolicySchema } from './library.ts';

export const SETTINGS_SCHEMA = 'askshot/settings@1';

const theme = z.enum(['system', 'light', 'dark']);
/** Language of the interface. */
const interfaceLanguage = z.enum(['system', 'en', 'de']);
/** Tesseract language codes joined by +. */
const language = z.string().regex(/^[A-Za-z_]{3,20}(\+[A-Za-z_]{3,20})*$/);

/** What global shortcuts do: ask about a region, capture one, copy the text of one. */
export const SHORTCUT_NAMES = ['ask', 'capture', 'copy'] as const;
export type GlobalShortcutName = (typeof SHORTCUT_NAMES)[number];
const accelerators = z.object({
  ask: acceleratorSchema.default('CommandOrControl+Shift+1'),
  capture: acceleratorSchema.default('CommandOrControl+Shift+2'),
  copy: acceleratorSchema.default('CommandOrControl+Shift+0'),
});
/** Where updates come from; empty: nowhere, and none is looked for. */
const updateFeed = z.union([z.literal(''), z.url({ protocol: /^https$/ }).max(500)]);

/** What a user has chosen; a value that was never chosen has its default. */
export const settingsSchema = z.object({
  schema: z.literal(SETTINGS_SCHEMA).default(SETTINGS_SCHEMA),
  theme: theme.default('system'),
  language: language.default('eng'),
  interface_language: interfaceLanguage.default('system'),
  /** Whether the welcome of the first run was shown. */
  welcomed: z.boolean().default(false),
  /** What the library may keep, and for how long. */
  storage: storagePolicySchema.default(DEFAULT_STORAGE_POLICY),
  /** The folder whose new pictures go into the library by themselves, as the screenshot folder; null: none. */
  watched_folder: z.string().min(1).max(4000).nullable().default(null),
  accelerators: accelerators.prefault({}),
  start_at_login: z.boolean().default(false),
  /** Closing the window leaves Askshot in the tray. */
  keep_in_tray: z.boolean().default(false),
  update_feed: updateFeed.default(''),
});
/** The values to change; what is not named stays. (zod fills defaults even in optional fields, so not `partial`.) */
export const settingsChangeSchema = z.object({
  theme: theme.optional(),
  language: language.optional(),
  interface_language: interfaceLanguage.optional(),
  welcomed: z.boolean().optional(),
  storage: storagePolicySchema.optional(),
  watched_folder: z.string().trim().min(1).max(4000).nullable().optional(),
  accelerators: z
    .object({ ask: acceleratorSchema, capture: acceleratorSchema, copy: acceleratorSchema })
    .optional(),
  start_at_login: z.boolean().optional(),
  keep_in_tray: z.boolean().optional(),
  update_feed: updateFeed.optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

/** Parses the text of a settings file. Errors: settings_unreadable, newer_schema. */
export function parseSettings(text: string): Result<Settings> {
  const remedy = 'Mend the file, or delete it to start with the defaults.';
  try {
    const value: unknown = JSON.parse(text);
    const version = /^askshot\/settings@(\d+)$/.exec(
      String((value as { schema?: unknown } | null)?.schema),
    )?.[1];
    if (version && Number(version) > 1)
      return failed(
        'newer_schema',
        'The settings were written by a later version of Askshot.',
        'Update Askshot.',
      );
    const parsed = settingsSchema.safeParse(value);
    if (parsed.success) return ok(parsed.data);
    const where = parsed.error.issues[0]?.path.join('.') || 'the file';
    return failed('settings_unreadable', `The settings have a wrong value in ${where}.`, remedy);
  } catch {
    return failed('settings_unreadable', 'The settings file is not JSON.', remedy);
  }
}
