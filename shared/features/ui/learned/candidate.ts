import type { Box } from '../../../model/geometry.ts';
import type { Panel } from '../contents.ts';
import type { Found } from '../found.ts';
import type { TextRun } from '../text-runs.ts';

/** How a candidate came to its box. */
export const CANDIDATE_KINDS = [
  'rule',
  'text',
  'led_text',
  'tight_text',
  'wide_text',
  'row',
  'panel',
  'drawing',
  'padded_drawing',
  'roomy_drawing',
  'tall_text',
  'led_button',
  'bar_text',
  'whole_row',
  'snug_drawing',
  'spacious_drawing',
  'lone_drawing',
  'row_drawing',
  'pane',
  'block',
  'wide_block',
] as const;
export type CandidateKind = (typeof CANDIDATE_KINDS)[number];

/** A box that may be an element: found by a rule, or what stands out on the page in some way. */
export type Candidate = {
  kind: CandidateKind;
  box: Box;
  /** What the rules say about it; null where no rule spoke. */
  rule: Found | null;
  /** The first text in it that it is judged by. */
  run: TextRun | null;
  /** The rectangle that it is, where it is one. */
  panel: Panel | null;
  /** What is written or drawn there: the box of the text's ink, the drawing or the rectangle, which its neighbours are told by. */
  core: Box;
};

/** What a candidate can turn out to be; roles that look alike to the eye or are rare share a class. */
export const CANDIDATE_CLASSES = [
  'none',
  'link',
  'button',
  'heading',
  'tab',
  'image',
  'input',
  'combobox',
  'choice',
  'menu_item',
  'icon',
  'other',
  'table',
  'list',
] as const;
export type CandidateClass = (typeof CANDIDATE_CLASSES)[number];

/** The class of an element's role. */
export function classOf(role: string): CandidateClass {
  if (role === 'checkbox' || role === 'radio') return 'choice';
  return CANDIDATE_CLASSES.find((name) => name === role && name !== 'none') ?? 'other';
}
