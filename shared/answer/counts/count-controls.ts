import type { Draft } from '../../model/answer.ts';
import { type Box, containment } from '../../model/geometry.ts';
import type { ElementState, UiElement } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { TICKABLE } from '../../model/tickable.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { RgbaImage } from '../../raster/image.ts';
import { answered } from '../draft.ts';
import { headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { countElements } from '../skills/count-elements.ts';
import { colorDistance, commonColors, type Rgb } from '../skills/pixel-colors.ts';
import { controlsInState } from './controls-in-state.ts';
import { type Counted, tellCount } from './counted.ts';

const FEWEST_IN_COLUMN = 3;

/** Controls counted by what is done with them: choices of a dialog, fields to fill in, boxes in a state, columns with a heading. */
export function countControls(
  question: RoutedPart,
  counted: Counted,
  screen: Screen,
  image: RgbaImage | undefined,
): Draft | null {
  const { text } = question;
  const { controls } = turnsOf(text).counting;
  const { windows, elements } = screen.record.ui;
  const hasDialog =
    windows.some(({ kind }) => kind === 'dialog') || elements.some(({ role }) => role === 'dialog');
  if (controls.choices.test(text) && hasDialog) {
    const draft = countElements({ ...question, slots: { role: 'button', scope: 'dialog' } }, screen);
    return draft.regions.length > 0 ? draft : null;
  }
  const ticked =
    controls.toTick.test(text) && controls.ticked.test(text) ? inState(counted, screen, image) : null;
  const inOneState = ticked ?? controlsInState(question, counted, screen);
  if (inOneState) return inOneState;
  if (controls.toFill.test(text))
    return tellElements(fields(screen), 'fields', 'the fields of the form were counted');
  if (controls.columns.test(text)) {
    const tables = headedTables(screen);
    const heads = tables.length === 1 ? tables[0].head.filter((head) => head.text !== '') : [];
    return heads.length > 1 ? tellCount(heads, 0.75, 'the heads of the table were counted') : null;
  }
  return null;
}

/** Fields and lists to choose from, one within another counted once. */
function fields({ record }: Screen): UiElement[] {
  const all = record.ui.elements.filter(({ role }) => role === 'input' || role === 'combobox');
  return all.filter(
    (one, at) =>
      !all.some(
        (other, index) =>
          index !== at && containment(one.box, other.box) > 0.7 && (area(other) > area(one) || index < at),
      ),
  );
}

const area = ({ box }: UiElement): number => box.width * box.height;

/** Boxes, circles and switches that are on (or off), where the state of each of them was seen. */
function inState({ text, negated }: Counted, screen: Screen, image: RgbaImage | undefined): Draft | null {
  const { switches: switched, off } = turnsOf(text).counting.controls;
  const marks = screen.record.ui.elements.filter(
    (element) => TICKABLE.includes(element.role) && !isNumber(element, screen),
  );
  const switches = marks.filter(({ box }) => box.width > 1.5 * box.height && box.width < 4 * box.height);
  const meant = switched.test(text) ? switches : inColumns(marks);
  const states = statesOf(meant, image);
  if (meant.length === 0 || states.includes(null)) return null;
  const wantsOn = off.test(text) === negated;
  const own = meant.filter((_, at) => (states[at] === 'on') === wantsOn);
  return tellElements(own, wantsOn ? 'on' : 'off', 'the marks in that state were counted');
}

/** Numbers before the entries of a list are taken for marks now and then. */
const isNumber = ({ box, state }: UiElement, { segments }: Screen): boolean =>
  state.length === 0 &&
  segments.some(
    ({ words: [first] }) => /^\d{1,3}[.)]$/.test(first.text) && containment(first.box, box) > 0.6,
  );

/** A mark whose state was not seen is on where it is drawn unlike those that are off. */
function statesOf(marks: readonly UiElement[], image: RgbaImage | undefined): ('on' | 'off' | null)[] {
  const seen = marks.map(({ state }) => stateOf(state));
  const off = marks.filter((_, at) => seen[at] === 'off').map(({ box }) => image && innerColor(image, box));
  return seen.map((state, at) => {
    const own = state === null && image ? innerColor(image, marks[at].box) : null;
    const isUnlike =
      own && off.length > 1 && off.every((color) => color && colorDistance(color, own) > UNLIKE);
    return isUnlike ? 'on' : state;
  });
}
const UNLIKE = 30;

/** The mean colour of the middle of a mark. */
function innerColor(image: RgbaImage, { x, y, width, height }: Box): Rgb | null {
  const inner = { x: x + (width >> 2), y: y + (height >> 2), width: width >> 1, height: height >> 1 };
  const colors = commonColors(image, inner);
  if (colors.length === 0) return null;
  return [0, 1, 2].map((channel) =>
    colors.reduce((sum, { color, share }) => sum + share * color[channel], 0),
  ) as unknown as Rgb;
}

const stateOf = (state: readonly ElementState[]): 'on' | 'off' | null =>
  state.includes('checked') || state.includes('selected') ? 'on' : state.includes('unchecked') ? 'off' : null;

/** Marks under each other, in one column or several side by side. A lone one over them ticks all at once. */
function inColumns(marks: readonly UiElement[]): UiElement[] {
  const own = marks.filter(
    (mark) => marks.filter((other) => Math.abs(other.box.x - mark.box.x) <= 3).length >= FEWEST_IN_COLUMN,
  );
  // Marks elsewhere, as those of a tree, may be more than were seen.
  return marks.length - own.length <= 1 ? own : [];
}

const tellElements = (elements: readonly UiElement[], noun: string, reason: string): Draft | null =>
  elements.length > 0
    ? answered({
        answer: String(elements.length),
        confidence: 0.74,
        regions: elements.map(({ box, name }) => ({ ...box, label: name || noun })),
        evidence: elements.map(({ id }) => id),
        reasons: [reason],
      })
    : null;
