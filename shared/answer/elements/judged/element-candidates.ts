import { area, type Box, containment } from '../../../model/geometry.ts';
import type { Role, UiElement } from '../../../model/image-features.ts';
import { isOrnament } from '../../screen/is-ornament.ts';
import type { Screen } from '../../screen/screen.ts';
import type { Segment } from '../../screen/segments.ts';
import { paneUnder } from '../../skills/field-of.ts';

/** Something that can be pointed at: an element, or a text outside of all small ones. */
export type ElementCandidate = {
  name: string;
  box: Box;
  role: Role | null;
  element: UiElement | null;
  evidence: string[];
  /** Texts right beside and over it, by which fields and unnamed controls go. */
  around: Segment[];
};

const MOST_TEXTS = 2;
/** Elements this many times as large as a text hold it among others. */
const MUCH_LARGER = 12;

/** Everything on the screen that a question may ask for the place of. */
export function elementCandidates(screen: Screen): ElementCandidate[] {
  const elements = withPanesAsFields(screen);
  const small = elements.filter(({ role }) => !['window', 'dialog', 'table', 'list'].includes(role));
  const found = elements.map((element): ElementCandidate => {
    const inside = screen.segments.filter(({ box }) => containment(box, element.box) > 0.7);
    const name =
      (isOrnament(element, screen) ? '' : element.name) ||
      (inside.length <= MOST_TEXTS && element.role !== 'window'
        ? inside.map(({ text }) => text).join(' ')
        : '');
    return {
      name,
      box: element.box,
      role: element.role,
      element,
      evidence: [element.id, ...new Set(inside.flatMap(({ evidence }) => evidence))].slice(0, 4),
      around: textsAround(element.box, screen),
    };
  });
  const texts = screen.segments
    .filter(
      ({ box }) =>
        !small.some(
          (element) =>
            containment(box, element.box) > 0.8 && area(element.box) < MUCH_LARGER * Math.max(1, area(box)),
        ),
    )
    .map(
      (segment): ElementCandidate => ({
        name: segment.text,
        box: segment.box,
        role: null,
        element: null,
        evidence: segment.evidence,
        around: [screen.layout.left[segment.index], screen.layout.above[segment.index]].filter(
          (other) => other !== null,
        ),
      }),
    );
  return [...found, ...texts];
}

/** A frame right under a label, with nothing in it, is a field for text of several lines. */
function withPanesAsFields(screen: Screen): UiElement[] {
  const panes = new Set(screen.segments.map(({ box }) => paneUnder(box, screen)));
  return screen.record.ui.elements.map((element) =>
    panes.has(element) ? { ...element, role: 'input', state: ['empty'] } : element,
  );
}

/** How far labels stand from what they name, in heights of their text. */
const LEFT_REACH = 12;
const UP_REACH = 2.2;
const RIGHT_REACH = 2.5;

/** The nearest texts left of, over, and close at the right of a box. */
function textsAround(box: Box, { segments }: Screen): Segment[] {
  const outside = segments.filter((segment) => containment(segment.box, box) < 0.2);
  const inRow = outside.filter(
    (segment) =>
      Math.min(segment.box.y + segment.box.height, box.y + box.height) - Math.max(segment.box.y, box.y) >
      0.4 * Math.min(segment.box.height, box.height),
  );
  const left = inRow
    .filter(({ box: own }) => own.x + own.width <= box.x + 3)
    .filter(({ box: own }) => box.x - own.x - own.width < LEFT_REACH * own.height)
    .sort((a, b) => b.box.x - a.box.x)[0];
  const right = inRow
    .filter(({ box: own }) => own.x >= box.x + box.width - 3)
    .filter(({ box: own }) => own.x - box.x - box.width < RIGHT_REACH * own.height)
    .sort((a, b) => a.box.x - b.box.x)[0];
  const over = outside
    .filter(({ box: own }) => own.x < box.x + box.width && own.x + own.width > box.x)
    .filter(({ box: own }) => own.y + own.height <= box.y + 3)
    .filter(({ box: own }) => box.y - own.y - own.height < UP_REACH * own.height)
    .sort((a, b) => b.box.y - a.box.y)[0];
  return [left, over, right].filter((segment) => segment !== undefined);
}
