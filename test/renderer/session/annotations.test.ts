import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NO_ANNOTATIONS,
  putAnnotations,
  redoAnnotation,
  undoAnnotation,
} from '../../../renderer/session/annotation-state.ts';
import {
  type Annotation,
  annotationAt,
  annotationBounds,
  arrowHead,
  boxBetween,
  handlesOf,
  moveAnnotation,
  numberOf,
  resizeAnnotation,
} from '../../../renderer/session/annotations.ts';

const picture = { width: 800, height: 600 };
const box: Annotation = { id: 'b', kind: 'box', box: { x: 100, y: 100, width: 200, height: 80 } };
const blur: Annotation = { id: 'd', kind: 'blur', box: { x: 20, y: 400, width: 90, height: 30 } };
const cover: Annotation = { id: 'c', kind: 'cover', box: { x: 100, y: 300, width: 60, height: 20 } };
const arrow: Annotation = { id: 'a', kind: 'arrow', from: { x: 10, y: 10 }, to: { x: 110, y: 60 } };
const number = (id: string): Annotation => ({ id, kind: 'number', at: { x: 400, y: 300 } });

describe('annotations', () => {
  it('are found where they are drawn: a box by its edge, a cover all over, an arrow along its shaft', () => {
    const all = [box, cover, arrow];
    expect(annotationAt(all, { x: 100, y: 140 }, picture, 5)).toBe(box);
    expect(annotationAt(all, { x: 200, y: 140 }, picture, 5)).toBeNull();
    expect(annotationAt(all, { x: 130, y: 310 }, picture, 5)).toBe(cover);
    expect(annotationAt(all, { x: 60, y: 36 }, picture, 5)).toBe(arrow);
    expect(annotationAt(all, { x: 60, y: 60 }, picture, 5)).toBeNull();
  });

  it('are moved and resized', () => {
    expect(moveAnnotation(box, 5, -7, picture)).toMatchObject({ box: { x: 105, y: 93, width: 200 } });
    expect(resizeAnnotation(box, 'nw', { x: 120, y: 130 }, picture)).toMatchObject({
      box: { x: 120, y: 130, width: 180, height: 50 },
    });
    expect(resizeAnnotation(arrow, 'to', { x: 900, y: -4 }, picture)).toMatchObject({ to: { x: 800, y: 0 } });
    expect(handlesOf(number('1'))).toEqual([]);
  });

  it('are numbered in the order they were put down', () => {
    const all = [number('x'), box, number('y')];
    expect(numberOf(all, 'y')).toBe(2);
    expect(numberOf(all.slice(1), 'y')).toBe(1);
  });

  it('have heads that are no longer than the arrow', () => {
    const { barbs } = arrowHead({ x: 0, y: 0 }, { x: 4, y: 0 }, 3);
    for (const { x } of barbs) expect(x).toBeGreaterThanOrEqual(0);
  });

  it('stay on the picture however far they are moved', () => {
    const far = fc.integer({ min: -3000, max: 3000 });
    fc.assert(
      fc.property(fc.constantFrom(box, cover, blur, arrow, number('n')), far, far, (annotation, dx, dy) => {
        const { x, y, width, height } = annotationBounds(
          moveAnnotation(annotation, dx, dy, picture),
          picture,
        );
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(picture.width);
        expect(y + height).toBeLessThanOrEqual(picture.height);
      }),
    );
  });

  it('make boxes between any two corners', () => {
    expect(boxBetween({ x: 9, y: 2 }, { x: 3, y: 8 })).toEqual({ x: 3, y: 2, width: 6, height: 6 });
    expect(boxBetween({ x: 3, y: 3 }, { x: 3, y: 3 })).toEqual({ x: 3, y: 3, width: 1, height: 1 });
  });
});

describe('the history of annotations', () => {
  it('goes back and forth step by step; a new step ends the way forth', () => {
    const one = putAnnotations(NO_ANNOTATIONS, [box]);
    const two = putAnnotations(one, [box, arrow]);
    expect(undoAnnotation(two).present).toEqual([box]);
    expect(redoAnnotation(undoAnnotation(two))).toEqual(two);
    expect(undoAnnotation(undoAnnotation(undoAnnotation(two))).present).toEqual([]);
    expect(putAnnotations(undoAnnotation(two), [cover]).future).toEqual([]);
    expect(redoAnnotation(two)).toBe(two);
  });
});
