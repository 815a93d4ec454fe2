import { type Box, intersectionOverUnion } from '../model/geometry.ts';
import type { ImageFeatures, Line, UiElement } from '../model/image-features.ts';
import { editDistance } from '../text/edit-distance.ts';

/** One difference between two pictures. Boxes are of the picture that the difference can be seen on. */
export type PictureChange =
  | { kind: 'added'; text: string; box: Box; id: string }
  | { kind: 'removed'; text: string; box: Box }
  | { kind: 'changed'; before: string; text: string; box: Box; id: string };

/** Lines that overlap this much stand at the same place. */
const SAME_PLACE = 0.3;
/** Share of letters that a second reading of the same line may differ in. */
const READING_SLIP = 0.1;
/** Lines read with less certainty than this prove no difference. */
const CERTAIN = 0.6;

/**
 * What `now` shows that `before` did not, what is gone, and what reads otherwise at the same place or is in another
 * state. Lines of the same words are the same line wherever they stand, so that scrolling is no change.
 */
export function compareRecords(now: ImageFeatures, before: ImageFeatures): PictureChange[] {
  const [left, gone] = withoutEqual(now.text.lines, before.text.lines);
  const changes: PictureChange[] = [];
  const missing = [...gone];
  for (const line of left) {
    const at = missing.findIndex((other) => intersectionOverUnion(line.box, other.box) >= SAME_PLACE);
    const [other] = at >= 0 ? missing.splice(at, 1) : [];
    if (line.confidence < CERTAIN || (other && other.confidence < CERTAIN)) continue;
    if (other)
      changes.push({ kind: 'changed', before: other.text, text: line.text, box: line.box, id: line.id });
    else changes.push({ kind: 'added', text: line.text, box: line.box, id: line.id });
  }
  for (const line of missing)
    if (line.confidence >= CERTAIN) changes.push({ kind: 'removed', text: line.text, box: line.box });
  return [...changes, ...changedStates(now.ui.elements, before.ui.elements)];
}

/** The lines of each picture that have no equal in the other; each line has one equal at most. */
function withoutEqual(now: readonly Line[], before: readonly Line[]): [Line[], Line[]] {
  const rest = [...before];
  const left: Line[] = [];
  for (const same of [(a: Line, b: Line) => a.text === b.text, sameReading]) {
    const lines = same === sameReading ? left.splice(0) : now;
    for (const line of lines) {
      const at = rest.findIndex((other) => same(line, other));
      if (at >= 0) rest.splice(at, 1);
      else left.push(line);
    }
  }
  return [left, rest];
}

/** Whether two lines are one, read twice: figures have to agree, letters may slip. */
function sameReading(a: Line, b: Line): boolean {
  const [first, second] = [plain(a.text), plain(b.text)];
  if (first.replace(/\D/g, '') !== second.replace(/\D/g, '')) return false;
  const limit = Math.floor(READING_SLIP * Math.max(first.length, second.length));
  return Math.abs(first.length - second.length) <= limit && editDistance(first, second, limit) <= limit;
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Named controls that are in another state than before. */
function changedStates(now: readonly UiElement[], before: readonly UiElement[]): PictureChange[] {
  const changes: PictureChange[] = [];
  for (const element of now) {
    const other = before.find(
      (each) =>
        each.role === element.role &&
        each.name === element.name &&
        intersectionOverUnion(each.box, element.box) >= SAME_PLACE,
    );
    if (!other || element.name === '' || stateOf(other) === stateOf(element)) continue;
    changes.push({
      kind: 'changed',
      before: `${element.name}: ${stateOf(other)}`,
      text: `${element.name}: ${stateOf(element)}`,
      box: element.box,
      id: element.id,
    });
  }
  return changes;
}

const stateOf = (element: UiElement): string => [...element.state].sort().join(', ') || 'plain';
