import type { ImageFeatures, Line, UiElement } from '../../../shared/model/image-features.ts';
import { sampleRecord } from '../../fakes/sample-record.ts';

/** Width of a character and height of a line in the records made here. */
const UNIT = 8;
const HEIGHT = 14;

/** A line at a place; blanks keep their width, so that columns can be laid out with them. */
export function line(id: string, text: string, x: number, y: number, height = HEIGHT): Line {
  const words = [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    confidence: 0.97,
    box: { x: x + match.index * UNIT, y, width: match[0].length * UNIT, height },
  }));
  return {
    id,
    text: text.replace(/\s+/g, ' ').trim(),
    confidence: 0.97,
    box: { x, y, width: text.length * UNIT, height },
    words,
  };
}

export const element = (
  id: string,
  role: UiElement['role'],
  name: string,
  [x, y, width, height]: readonly [number, number, number, number],
  state: UiElement['state'] = [],
): UiElement => ({ id, role, name, state, box: { x, y, width, height }, confidence: 0.95 });

/** A screen of 800 x 600 with the given lines, one under the other from the top unless placed. */
export function screen(
  lines: readonly (string | Line)[],
  changes: Partial<ImageFeatures> = {},
): ImageFeatures {
  const placed = lines.map((text, index) =>
    typeof text === 'string' ? line(`L${index + 1}`, text, 20, 20 + index * 24) : text,
  );
  const record = sampleRecord({
    text: { engine: 'test', language: 'eng', lines: placed, mean_confidence: 0.97 },
    ui: { elements: [], windows: [] },
    errors: [],
    colors: { theme: 'light', dominant: [], status: [] },
    topics: [{ topic: 'unknown', score: 0.5 }],
    topic: 'unknown',
    ...changes,
  });
  return { ...record, source: { ...record.source, width: 800, height: 600 } };
}
