import { useState } from 'react';
import type { Shot } from '../../../../shared/contract.ts';
import {
  type Annotation,
  annotationAt,
  annotationBounds,
  boxBetween,
  handlesOf,
  inColor,
  insidePicture,
  isHiding,
  moveAnnotation,
  resizeAnnotation,
  type Spot,
} from '../../../session/annotations.ts';
import type { MarkColor } from '../../../session/mark-colors.ts';
import { useDispatch, useSession } from '../../../session/session-context.tsx';
import { annotationsOf } from '../../../session/session-state.ts';
import type { Drag } from '../use-gestures.ts';
import { type Point, toPicture, type Viewport } from '../viewport.ts';

/** CSS pixels beside a shape or a handle that still mean it. */
const REACH = 8;
const HANDLE_REACH = 11;

/** Words that are being written at a place; `id` names the text that is changed. */
export type Writing = { id: string | null; at: Spot; text: string };
export type Drawing = ReturnType<typeof useDrawing>;

/** Drawing on the picture: what presses, drags and clicks do with the tool that is chosen, and what is shown meanwhile. */
export function useDrawing(shot: Shot, viewport: Viewport) {
  const dispatch = useDispatch();
  const tool = useSession((state) => state.tool);
  const color = useSession((state) => state.color);
  const annotations = useSession((state) => annotationsOf(state, shot.id));
  const chosenId = useSession((state) => state.chosen);
  const [draft, setDraft] = useState<Annotation | null>(null);
  const [writing, setWriting] = useState<Writing | null>(null);

  const shown = draft ? withAnnotation(annotations, draft) : annotations;
  const chosen = shown.find(({ id }) => id === (draft?.id ?? chosenId)) ?? null;
  const spotOf = (at: Point): Spot => toPicture(viewport, at);
  const put = (next: readonly Annotation[], chosen: string | null): void =>
    dispatch({ type: 'annotations_put', shot: shot.id, annotations: next, chosen });
  const commit = (annotation: Annotation): void => {
    setDraft(null);
    put(withAnnotation(annotations, annotation), annotation.id);
  };
  const choose = (annotation: string | null): void => dispatch({ type: 'annotation_chosen', annotation });
  const write = (next: Writing): void => {
    setWriting(next);
    choose(next.id);
  };
  const under = (at: Point): Annotation | null =>
    annotationAt(annotations, spotOf(at), shot, REACH / viewport.scale);

  /** A new annotation, put down. */
  const add = (annotation: Annotation): void => commit(inColor(annotation, color));
  /** Each place of the pointer as the annotation that it makes; put down where the pointer is let go. */
  const drawn = (shape: (to: Spot) => Annotation): Drag => dragged((to) => inColor(shape(to), color));
  const dragged = (shape: (to: Spot) => Annotation): Drag => ({
    move: (at) => setDraft(shape(spotOf(at))),
    end: (at) => commit(shape(spotOf(at))),
  });

  return {
    tool,
    annotations: shown,
    chosen,
    writing,
    choose,
    write,
    onAnnotation: (at: Point): boolean => tool === 'look' && under(at) !== null,
    onDrag: (start: Point): Drag | null => {
      const from = spotOf(start);
      const held =
        chosen &&
        handlesOf(chosen).find(
          ({ at }) => Math.hypot(at.x - from.x, at.y - from.y) <= HANDLE_REACH / viewport.scale,
        );
      if (chosen && held) return dragged((to) => resizeAnnotation(chosen, held.name, to, shot));
      const id = crypto.randomUUID();
      switch (tool) {
        case 'look': {
          const found = under(start);
          return found && dragged((to) => moveAnnotation(found, to.x - from.x, to.y - from.y, shot));
        }
        case 'arrow':
          return drawn((to) => ({
            id,
            kind: 'arrow',
            from: insidePicture(from, shot),
            to: insidePicture(to, shot),
          }));
        case 'box':
        case 'cover':
        case 'blur':
          return drawn((to) => ({
            id,
            kind: tool,
            box: boxBetween(insidePicture(from, shot), insidePicture(to, shot)),
          }));
        case 'number':
          return drawn((to) => ({ id, kind: 'number', at: insidePicture(to, shot) }));
        case 'text':
          return { move: () => undefined, end: (at) => write({ id: null, at: spotOf(at), text: '' }) };
      }
    },
    /** True where the click was for an annotation. */
    onClick: (at: Point): boolean => {
      if (tool === 'number') {
        add({ id: crypto.randomUUID(), kind: 'number', at: insidePicture(spotOf(at), shot) });
        return true;
      }
      if (tool === 'text') {
        write({ id: null, at: insidePicture(spotOf(at), shot), text: '' });
        return true;
      }
      const found = under(at);
      choose(found?.id ?? null);
      return found !== null || tool !== 'look';
    },
    onDoubleClick: (at: Point): boolean => {
      const found = under(at);
      if (found?.kind !== 'text') return false;
      write({ id: found.id, at: found.at, text: found.text });
      return true;
    },
    /** Puts an annotation of the tool's kind down around a place, to be moved with the arrow keys. */
    place: (at: Point): boolean => {
      const centre = insidePicture(spotOf(at), shot);
      const reach = { x: 60 / viewport.scale, y: 30 / viewport.scale };
      const corner = (sign: 1 | -1): Spot =>
        insidePicture({ x: centre.x + sign * reach.x, y: centre.y + sign * reach.y }, shot);
      const id = crypto.randomUUID();
      if (tool === 'look') {
        if (chosen?.kind !== 'text') return chosen !== null;
        write({ id: chosen.id, at: chosen.at, text: chosen.text });
      } else if (tool === 'text') write({ id: null, at: centre, text: '' });
      else if (tool === 'number') add({ id, kind: 'number', at: centre });
      else if (tool === 'arrow') add({ id, kind: 'arrow', from: corner(-1), to: centre });
      else add({ id, kind: tool, box: boxBetween(corner(-1), corner(1)) });
      return true;
    },
    finishWriting: (text: string): void => {
      const words = text.trim();
      if (!writing) return;
      setWriting(null);
      const old = annotations.find(({ id }) => id === writing.id);
      if (words !== '') {
        const id = writing.id ?? crypto.randomUUID();
        const text = { id, kind: 'text', at: writing.at, text: words } as const;
        const written = moveAnnotation(text, 0, 0, shot);
        commit(old?.kind === 'text' ? { ...written, color: old.color } : inColor(written, color));
      } else if (writing.id) put(without(annotations, writing.id), null);
    },
    cancelWriting: (): void => setWriting(null),
    color,
    /** Draws in a colour from now on, and gives it to the annotation that is chosen. */
    recolor: (next: MarkColor): void => {
      dispatch({ type: 'color_chosen', color: next });
      if (chosen && !isHiding(chosen)) commit(inColor(chosen, next));
    },
    remove: (): void => {
      if (chosen) put(without(annotations, chosen.id), null);
    },
    nudge: (dx: number, dy: number): void => {
      if (chosen) commit(moveAnnotation(chosen, dx, dy, shot));
    },
    /** Moves the last handle: the head of an arrow, the lower right corner of a box. */
    stretch: (dx: number, dy: number): void => {
      const handle = chosen && handlesOf(chosen).at(-1);
      if (chosen && handle)
        commit(resizeAnnotation(chosen, handle.name, { x: handle.at.x + dx, y: handle.at.y + dy }, shot));
    },
    /** Chooses the next annotation in the order they were made; gives its box, or null where there is none. */
    step: (by: 1 | -1) => {
      const at = annotations.findIndex(({ id }) => id === chosenId);
      const next = annotations.at((Math.max(at, by > 0 ? -1 : 0) + by) % Math.max(1, annotations.length));
      if (!next) return null;
      choose(next.id);
      return annotationBounds(next, shot);
    },
  };
}

const withAnnotation = (all: readonly Annotation[], one: Annotation): Annotation[] =>
  all.some(({ id }) => id === one.id) ? all.map((each) => (each.id === one.id ? one : each)) : [...all, one];
const without = (all: readonly Annotation[], id: string): Annotation[] =>
  all.filter((each) => each.id !== id);
