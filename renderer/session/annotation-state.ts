import type { Annotation, AnnotationKind } from './annotations.ts';
import type { MarkColor } from './mark-colors.ts';

/** The annotations of one picture with what undo and redo go to, the nearest last. */
export type AnnotationHistory = {
  past: readonly (readonly Annotation[])[];
  present: readonly Annotation[];
  future: readonly (readonly Annotation[])[];
};

/** What the pointer does on the picture: look around, or draw. */
export type Tool = 'look' | AnnotationKind;

export const NO_ANNOTATIONS: AnnotationHistory = { past: [], present: [], future: [] };
/** Steps that can be undone. */
const KEPT = 100;

/** What a user does to annotations. */
export type AnnotationAction =
  | { type: 'annotations_put'; shot: string; annotations: readonly Annotation[]; chosen: string | null }
  | { type: 'annotations_undone'; shot: string }
  | { type: 'annotations_redone'; shot: string }
  | { type: 'annotation_chosen'; annotation: string | null }
  | { type: 'tool_chosen'; tool: Tool }
  | { type: 'color_chosen'; color: MarkColor };

/** The part of the session that annotations are in. */
export type Drawing = {
  /** By the picture's id. */
  drawings: Readonly<Record<string, AnnotationHistory>>;
  tool: Tool;
  /** What is drawn next is drawn in it. */
  color: MarkColor;
  /** Id of the annotation that is being worked on. */
  chosen: string | null;
  /** What Ctrl+Z takes back: the last thing that can be taken back. */
  undoes: 'removal' | 'annotation';
};

export const NOTHING_DRAWN: Drawing = {
  drawings: {},
  tool: 'look',
  color: 'red',
  chosen: null,
  undoes: 'removal',
};

/** The drawing after an action. */
export function reduceDrawing(drawing: Drawing, action: AnnotationAction): Drawing {
  const change = (
    shot: string,
    next: (history: AnnotationHistory) => AnnotationHistory,
    chosen: string | null,
  ): Drawing => ({
    ...drawing,
    drawings: { ...drawing.drawings, [shot]: next(drawing.drawings[shot] ?? NO_ANNOTATIONS) },
    chosen,
    undoes: 'annotation',
  });
  switch (action.type) {
    case 'annotations_put':
      return change(action.shot, (history) => putAnnotations(history, action.annotations), action.chosen);
    case 'annotations_undone':
      return change(action.shot, undoAnnotation, null);
    case 'annotations_redone':
      return change(action.shot, redoAnnotation, null);
    case 'annotation_chosen':
      return { ...drawing, chosen: action.annotation };
    case 'tool_chosen':
      return { ...drawing, tool: action.tool, chosen: null };
    case 'color_chosen':
      return { ...drawing, color: action.color };
  }
}

/** A new state of the annotations, as a step that can be undone. */
export function putAnnotations(
  { past, present }: AnnotationHistory,
  next: readonly Annotation[],
): AnnotationHistory {
  return { past: [...past.slice(1 - KEPT), present], present: next, future: [] };
}

export function undoAnnotation(history: AnnotationHistory): AnnotationHistory {
  const before = history.past.at(-1);
  if (!before) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [...history.future, history.present],
  };
}

export function redoAnnotation(history: AnnotationHistory): AnnotationHistory {
  const after = history.future.at(-1);
  if (!after) return history;
  return { past: [...history.past, history.present], present: after, future: history.future.slice(0, -1) };
}
