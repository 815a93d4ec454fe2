import { z } from 'zod';
import { chartSchema } from './charts.ts';
import { failed, ok, type Result } from './errors.ts';
import { boxSchema } from './geometry.ts';
import { restorationSchema } from './restoration.ts';

/** The schema name and version that a record carries. */
export const IMAGE_FEATURES_SCHEMA = 'askshot/image_features@1';

const confidence = z.number().min(0).max(1);
const hexColor = z.string().regex(/^#[0-9a-f]{6}$/);
export const SOURCE_KINDS = ['screenshot', 'image', 'pdf_page', 'video_frame', 'text'] as const;
export const SCENES = [
  'software_interface',
  'terminal',
  'document',
  'chart',
  'real_life_photo',
  'mixed',
] as const;
export const ROLES = [
  'button',
  'checkbox',
  'radio',
  'switch',
  'input',
  'combobox',
  'link',
  'menu_item',
  'tab',
  'icon',
  'image',
  'table',
  'row',
  'cell',
  'list',
  'list_item',
  'dialog',
  'window',
  'title_bar',
  'heading',
  'label',
  'progress_bar',
  'slider',
  'scrollbar',
  'tooltip',
  'badge',
  'alert',
  'code',
] as const;
export const STATES = [
  'checked',
  'unchecked',
  'disabled',
  'focused',
  'selected',
  'expanded',
  'collapsed',
  'empty',
  'default',
] as const;
export const ERROR_CATEGORIES = [
  'network',
  'permission',
  'authentication',
  'not_found',
  'timeout',
  'resource',
  'syntax',
  'crash',
  'validation',
  'configuration',
  'conflict',
  'certificate',
  'server',
  'unknown',
] as const;
export const TOPICS = [
  'error_message',
  'terminal',
  'code',
  'form',
  'dialog',
  'document',
  'receipt',
  'invoice',
  'table',
  'chart',
  'web_page',
  'file_manager',
  'settings',
  'login',
  'chat',
  'media',
  'calculator',
  'game',
  'editor',
  'photo',
  'unknown',
] as const;

export const sceneSchema = z.enum(SCENES);
export const roleSchema = z.enum(ROLES);
export const stateSchema = z.enum(STATES);
export const errorCategorySchema = z.enum(ERROR_CATEGORIES);
export type Scene = z.infer<typeof sceneSchema>;
export type Role = z.infer<typeof roleSchema>;
export type ElementState = z.infer<typeof stateSchema>;
export type ErrorCategory = z.infer<typeof errorCategorySchema>;

export const sourceSchema = z.object({
  file: z.string(),
  kind: z.enum(SOURCE_KINDS),
  media_type: z.string(),
  width: z.int().positive(),
  height: z.int().positive(),
  /** Lower-case hexadecimal digest of the file's bytes as they came. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  captured_at: z.string().nullable(),
  display_scale: z.number().positive(),
  note: z.string().nullable(),
});
export type Source = z.infer<typeof sourceSchema>;

export const wordSchema = z.object({ text: z.string(), confidence, box: boxSchema });
export type Word = z.infer<typeof wordSchema>;

/** How legible one line is, measured on its own pixels. */
export const lineQualitySchema = z.object({
  /** Height of a lower-case x in image pixels (estimated). */
  x_height: z.number().nonnegative(),
  /** 10-90 % edge width in pixels divided by x_height; sharp text lies below about 0.3. */
  edge_ratio: z.number().nonnegative(),
  /** Text against its own background, 0 (none) .. 1 (black on white). */
  contrast: z.number().min(0).max(1),
  /** Stroke edges crossed per pixel of width, over all rows: about 2 to 4 where letters stand apart, near 0 where
   * they have run together. */
  strokes: z.number().nonnegative().optional(),
});
export type LineQuality = z.infer<typeof lineQualitySchema>;

export const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  confidence,
  box: boxSchema,
  words: z.array(wordSchema),
  /** Colour of the glyphs and of what is behind them. */
  foreground: hexColor.optional(),
  background: hexColor.optional(),
  /** Lines of one paragraph, cell or code block share a block number, in reading order. */
  block: z.int().nonnegative().optional(),
  quality: lineQualitySchema.optional(),
});
export type Line = z.infer<typeof lineSchema>;

export const elementSchema = z.object({
  id: z.string(),
  role: roleSchema,
  name: z.string(),
  name_from: z.enum(['shape']).optional(), // the name is what the icon means by its shape; no such words stand there
  state: z.array(stateSchema),
  /** What a field, slider or progress bar holds, as shown. */
  value: z.string().nullable().optional(),
  box: boxSchema,
  confidence,
  /** Id of the window the element stands in. */
  window: z.string().optional(),
  /** Dominant fill of the element. */
  color: hexColor.optional(),
});
export type UiElement = z.infer<typeof elementSchema>;

export const windowSchema = z.object({
  id: z.string(),
  title: z.string(),
  box: boxSchema,
  kind: z.enum(['window', 'dialog']),
  front: z.boolean(),
  theme: z.enum(['dark', 'light', 'mixed']),
});
export type WindowRecord = z.infer<typeof windowSchema>;

export const errorFindingSchema = z.object({
  id: z.string(),
  category: errorCategorySchema,
  message: z.string(),
  code: z.string().nullable(),
  box: boxSchema,
  confidence,
  /** Ids of the lines and elements it rests on. */
  evidence: z.array(z.string()),
  /** What decided that this is an error, and of this category, in plain words. */
  reasons: z.array(z.string()),
  /** Scores of the other categories that were considered, best first. */
  candidates: z.array(z.object({ category: errorCategorySchema, score: confidence })),
});
export type ErrorFinding = z.infer<typeof errorFindingSchema>;

export const qualitySchema = z.object({
  /** 0 (no edge is left) .. 1 (as sharp as rendered). */
  sharpness: confidence,
  /** Median height of the text lines' x-height in pixels; 0 without text. */
  text_height: z.number().nonnegative(),
  contrast: confidence,
  /** Standard deviation of noise in grey levels. */
  noise: z.number().nonnegative(),
  /** Strength of 8x8 block edges, 0 (none) .. 1. */
  compression: confidence,
  /** 10-90 % width in pixels of the picture's sharper edges; about 1 on an undamaged screen. */
  edge_width: z.number().nonnegative().optional(),
  /** Direction in which the picture moved while it was taken. */
  motion: z.enum(['none', 'horizontal', 'vertical', 'diagonal']).optional(),
  /** Degrees by which the screen is turned, clockwise; absent from records of earlier versions. */
  rotation: z.number().optional(),
  /** Areas that were laid over the screen and cut through what stands there. */
  covers: z.array(boxSchema).optional(),
  /** Share of the text lines that touch the picture's border. */
  clipping: confidence.optional(),
  verdict: z.enum(['good', 'poor', 'unusable']),
});
export type Quality = z.infer<typeof qualitySchema>;

export const codeSymbolSchema = z.object({
  id: z.string(),
  format: z.string(),
  text: z.string(),
  box: boxSchema,
});
export type CodeSymbol = z.infer<typeof codeSymbolSchema>;

/** Everything that was found on one image: the record that questions are answered from. */
export const imageFeaturesSchema = z.object({
  schema: z.literal(IMAGE_FEATURES_SCHEMA),
  id: z.string(),
  source: sourceSchema,
  has_text: z.boolean(),
  is_ui: z.boolean(),
  main_color: z.string(),
  topic: z.string(),
  scene: z.object({ kind: sceneSchema, confidence }),
  text: z.object({
    engine: z.string(),
    language: z.string(),
    lines: z.array(lineSchema),
    mean_confidence: confidence,
    /** Lines that were found but not read, because the picture holds more than are read in reasonable time. */
    unread: z.int().positive().optional(),
    restored: restorationSchema.optional(),
    /** Degrees (clockwise) by which the screen lies tilted in the picture: everything was sought on it turned upright. */
    turned: z.number().optional(),
  }),
  ui: z.object({ elements: z.array(elementSchema), windows: z.array(windowSchema) }),
  colors: z.object({
    theme: z.enum(['dark', 'light', 'mixed']),
    dominant: z.array(z.object({ hex: hexColor, name: z.string(), share: confidence })),
    status: z.array(z.object({ meaning: z.enum(['error', 'warning', 'success', 'info']), box: boxSchema })),
  }),
  quality: qualitySchema,
  errors: z.array(errorFindingSchema),
  /** Bar and QR codes that were decoded. */
  codes: z.array(codeSymbolSchema).optional(),
  charts: z.array(chartSchema).optional(), // absent from records of earlier versions
  topics: z.array(z.object({ topic: z.string(), score: confidence })),
  uncertainty: z.array(z.string()),
});
export type ImageFeatures = z.infer<typeof imageFeaturesSchema>;

const SCHEMA_PATTERN = /^askshot\/image_features@(\d+)$/;

/**
 * Parses a record from JSON text or a plain value.
 * Errors: `invalid_record` where it is not one, `newer_schema` where a later version of Askshot wrote it.
 */
export function parseImageFeatures(input: unknown): Result<ImageFeatures> {
  const value = typeof input === 'string' ? parseJson(input) : input;
  const name = (value as { schema?: unknown } | null)?.schema;
  const version = typeof name === 'string' ? SCHEMA_PATTERN.exec(name)?.[1] : undefined;
  if (version && Number(version) > 1)
    return failed(
      'newer_schema',
      `This record has the schema ${name}; this version of Askshot reads up to ${IMAGE_FEATURES_SCHEMA}.`,
      'Update Askshot, or make the record again with this version.',
    );
  const parsed = imageFeaturesSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  return failed(
    'invalid_record',
    `This is not an image_features record: ${z.prettifyError(parsed.error).split('\n').slice(0, 2).join(' ')}.`,
    'Make the record again with `askshot inspect`.',
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
