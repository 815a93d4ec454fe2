import { z } from 'zod';
import { errorCategorySchema, roleSchema } from './image-features.ts';

export const TASK_TYPES = [
  'attribute_check',
  'semantic_qa',
  'classification_judgement',
  'generic_vlm_task',
] as const;
export const taskTypeSchema = z.enum(TASK_TYPES);
export type TaskType = z.infer<typeof taskTypeSchema>;

/** Each skill and the task type it belongs to. */
export const SKILL_TASK_TYPES = {
  has_text: 'attribute_check',
  main_color: 'attribute_check',
  theme: 'attribute_check',
  count_elements: 'attribute_check',
  element_state: 'attribute_check',
  measure: 'attribute_check',
  topic: 'semantic_qa',
  read_error: 'semantic_qa',
  read_text: 'semantic_qa',
  read_value: 'semantic_qa',
  window_title: 'semantic_qa',
  amount: 'semantic_qa',
  caption: 'semantic_qa',
  explain_screen: 'semantic_qa',
  needs_vision: 'semantic_qa',
  is_ui: 'classification_judgement',
  scene_type: 'classification_judgement',
  classify_error: 'classification_judgement',
  locate_error: 'generic_vlm_task',
  locate_element: 'generic_vlm_task',
  compare_pictures: 'generic_vlm_task',
  diagnosis: 'classification_judgement',
  unsupported: 'semantic_qa',
  no_image_needed: 'generic_vlm_task',
} as const satisfies Record<string, TaskType>;
export type Skill = keyof typeof SKILL_TASK_TYPES;
export const SKILLS = Object.keys(SKILL_TASK_TYPES) as [Skill, ...Skill[]];
export const skillSchema = z.enum(SKILLS);

/** What of the screen as a whole a question asks for, where it names nothing on it. */
export const WHOLE_QUESTIONS = [
  'actions',
  'elements',
  'any_element',
  'next_step',
  'meaning',
  'well_being',
  'legibility',
  'text_height',
  'word_count',
  'place',
  'line',
  'colored_text',
  'column_heads',
  'table_row',
  'table',
  'table_as_csv',
  'largest_number',
  'smallest_number',
  'language',
  'translation',
] as const;

/** What a question names: only what its words say, never what the picture shows. */
export const slotsSchema = z.object({
  /** Role of the element asked about ("button"). */
  role: roleSchema.optional(),
  /** Its name or purpose, folded ("login", "closes the dialog"). */
  target: z.string().optional(),
  /** Label whose value is asked for ("total amount", "port"). */
  label: z.string().optional(),
  /** Kinds of error offered in the question, in its own words and as categories. */
  choices: z.array(z.object({ text: z.string(), category: errorCategorySchema.nullable() })).optional(),
  /** State asked about ("checked", "empty"). */
  state: z.string().optional(),
  /** Colour named in the question. */
  color: z.string().optional(),
  /** Point in image pixels ("what colour is at 120,80?"). */
  point: z.object({ x: z.int(), y: z.int() }).optional(),
  /** Kind of value wanted (number, date, path, url, e-mail, version, code, percent, size, name). */
  value_type: z.string().optional(),
  /** Window the question keeps to: dialog, main_window or other_window. */
  scope: z.string().optional(),
  /** What is asked for of the screen as a whole. */
  whole: z.enum(WHOLE_QUESTIONS).optional(),
  /** Part of the picture ("top left", "bottom", "middle"), or which of several ("first", "last"). */
  place: z.string().optional(),
});
export type Slots = z.infer<typeof slotsSchema>;

/** One question understood: what is asked, and which words decided that. */
export const routedPartSchema = z.object({
  text: z.string(),
  task_type: taskTypeSchema,
  skill: skillSchema,
  slots: slotsSchema,
  confidence: z.number().min(0).max(1),
  /** The rules or words that decided, best first. */
  evidence: z.array(z.string()),
});
export type RoutedPart = z.infer<typeof routedPartSchema>;

/** A question understood. Where two were asked in one, the first stands here and the rest in `also`. */
export const routedQuestionSchema = routedPartSchema.extend({ also: z.array(routedPartSchema).optional() });
export type RoutedQuestion = z.infer<typeof routedQuestionSchema>;
