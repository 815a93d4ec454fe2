import { z } from 'zod';
import { boxSchema } from '../../shared/model/geometry.ts';
import { type AnnotationHistory, NO_ANNOTATIONS } from './annotation-state.ts';
import type { Annotation } from './annotations.ts';
import { MARK_COLOR_NAMES } from './mark-colors.ts';

const KEY = 'askshot-drawings';
const spot = z.object({ x: z.number(), y: z.number() });
const id = z.string();
const color = z.enum(MARK_COLOR_NAMES).optional();
const annotationSchema: z.ZodType<Annotation> = z.discriminatedUnion('kind', [
  z.object({ id, kind: z.literal('arrow'), from: spot, to: spot, color }),
  z.object({ id, kind: z.literal('box'), box: boxSchema, color }),
  z.object({ id, kind: z.literal('cover'), box: boxSchema }),
  z.object({ id, kind: z.literal('blur'), box: boxSchema }),
  z.object({ id, kind: z.literal('text'), at: spot, text: z.string(), color }),
  z.object({ id, kind: z.literal('number'), at: spot, color }),
]);
const keptSchema = z.record(z.string(), z.array(annotationSchema));

type Store = Pick<Storage, 'getItem' | 'setItem'>;
type Drawings = Readonly<Record<string, AnnotationHistory>>;

/** The drawings that this page had before it was loaded again; none where they can't be read. */
export function readDrawings(store: Store): Drawings {
  try {
    const kept = keptSchema.parse(JSON.parse(store.getItem(KEY) ?? '{}'));
    return Object.fromEntries(
      Object.entries(kept).map(([shot, present]) => [shot, { ...NO_ANNOTATIONS, present }]),
    );
  } catch {
    return {};
  }
}

/** Keeps the drawings as long as the page's tab or window is open. They are only for this page: no host has them. */
export function keepDrawings(store: Store, drawings: Drawings): void {
  const present = Object.entries(drawings).map(([shot, history]) => [shot, history.present]);
  try {
    store.setItem(KEY, JSON.stringify(Object.fromEntries(present)));
  } catch {
    // A full store keeps what it had: the drawings are still on the page.
  }
}
