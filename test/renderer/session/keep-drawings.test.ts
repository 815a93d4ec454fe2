import { expect, it } from 'vitest';
import { putAnnotations } from '../../../renderer/session/annotation-state.ts';
import type { Annotation } from '../../../renderer/session/annotations.ts';
import { keepDrawings, readDrawings } from '../../../renderer/session/keep-drawings.ts';

function store(text: string | null = null) {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_key: string, value: string) => {
      kept = value;
    },
  };
}
const drawn: Annotation[] = [
  { id: 'a', kind: 'arrow', from: { x: 1, y: 2 }, to: { x: 3, y: 4 } },
  { id: 'b', kind: 'box', box: { x: 1, y: 2, width: 3, height: 4 } },
  { id: 'c', kind: 'cover', box: { x: 1, y: 2, width: 3, height: 4 } },
  { id: 't', kind: 'text', at: { x: 1, y: 2 }, text: 'here' },
  { id: 'n', kind: 'number', at: { x: 1, y: 2 } },
];

it('drawings are there again after the page was loaded again', () => {
  const kept = store();
  const history = putAnnotations({ past: [], present: [], future: [] }, drawn);
  keepDrawings(kept, { shot: history });
  expect(readDrawings(kept)).toEqual({ shot: { past: [], present: drawn, future: [] } });
});

it('what can not be read is no drawing, and a full store is no fault', () => {
  expect(readDrawings(store())).toEqual({});
  expect(readDrawings(store('{"shot":[{"id":"a","kind":"script"}]}'))).toEqual({});
  expect(readDrawings(store('<'))).toEqual({});
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(() => keepDrawings(full, {})).not.toThrow();
});
