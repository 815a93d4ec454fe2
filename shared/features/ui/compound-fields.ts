import { bottom, containment, right, unionOf } from '../../model/geometry.ts';
import type { Blob } from './blobs.ts';
import { type Panel, textOf } from './contents.ts';
import type { Found } from './found.ts';
import { looksLikeDownArrow } from './glyph-shapes.ts';
import type { Surface } from './surface.ts';

/** Parts of one field stand at most this many unscaled pixels apart. */
const WIDEST_SEAM = 3;
const TALLEST_CHOICE = 48;

/**
 * Fields with narrow buttons at their right end. One with a down arrow makes an editable choice: a combobox around
 * the field. Two, to count down and up, are part of the field itself, which may then be narrow.
 */
export function joinFields(
  surface: Surface,
  controls: readonly Found[],
  panels: readonly Panel[],
  blobs: readonly Blob[],
): Found[] {
  const { unit } = surface;
  const counters = panels.flatMap((panel) => counterOf(panel, panels, unit) ?? []);
  const fields = controls.filter(({ role }) => role === 'input');
  const narrow = panels.flatMap((panel) => narrowField(panel, unit) ?? []);
  const choices = [
    ...fields,
    ...narrow.filter(({ box }) => !controls.some((item) => containment(box, item.box) > 0.9)),
  ].flatMap((field): Found[] => {
    const part = partBeside(panels, field.box, unit);
    if (!part?.blobs.some(({ box }) => looksLikeDownArrow(surface, box))) return [];
    return [
      ...(narrow.includes(field) ? [field] : []),
      { ...field, role: 'combobox', box: unionOf([field.box, part.box]), state: [], confidence: 0.86 },
    ];
  });
  const rest = controls.filter(
    ({ role, box }) => role === 'button' || !counters.some((counter) => containment(box, counter.box) > 0.9),
  );
  const closed = rest.map((item) =>
    choices.some(({ box }) => containment(item.box, box) > 0.9) ? item : withArrow(surface, item, blobs),
  );
  return [...closed, ...choices, ...counters];
}

/** A field at whose end a down arrow is drawn, inside or right behind: a choice, as wide as the arrow's part reaches. */
function withArrow(surface: Surface, field: Found, blobs: readonly Blob[]): Found {
  const { box, role } = field;
  if (role !== 'input' || box.height > TALLEST_CHOICE * surface.unit) return field;
  const end = right(box);
  const marks = blobs.filter(
    ({ box: mark }) =>
      Math.abs(mark.x + mark.width / 2 - end) <= 1.1 * box.height &&
      mark.y >= box.y &&
      bottom(mark) <= bottom(box) &&
      Math.max(mark.width, mark.height) <= 0.6 * box.height,
  );
  const [arrow] = marks;
  if (marks.length !== 1 || !looksLikeDownArrow(surface, arrow.box)) return field;
  const level = Math.abs(arrow.box.y + arrow.box.height / 2 - (box.y + box.height / 2)) <= 0.15 * box.height;
  if (!level) return field;
  const width = Math.max(box.width, right(arrow.box) + Math.max(2, arrow.box.x - end) - box.x);
  return { ...field, role: 'combobox', box: { ...box, width }, state: [], confidence: 0.8 };
}

/** A box around a number, too narrow to be a field by itself. */
function narrowField(panel: Panel, unit: number): Found | null {
  const { box, border, closed, runs, textInside, fill } = panel;
  if (border === null || !closed || runs.length !== 1 || textInside > 1 || !/^\d+/.test(runs[0].text))
    return null;
  if (box.height < 18 * unit || box.height > 48 * unit || box.width < 0.9 * box.height) return null;
  if (box.width > 1.6 * box.height) return null;
  return { role: 'input', box, name: '', state: [], value: textOf(panel), confidence: 0.7, color: fill };
}

/** A number with a button to lower it and one to raise it. */
function counterOf(panel: Panel, panels: readonly Panel[], unit: number): Found | null {
  const { box, border, runs, fill } = panel;
  if (border === null || runs.length > 1 || panel.textInside > runs.length) return null;
  if (runs.length === 1 && !/^[-+\d.,:% ]*\d[^\p{L}]*\p{L}{0,3}$/u.test(runs[0].text)) return null;
  if (
    box.height < 18 * unit ||
    box.height > 48 * unit ||
    box.width < (runs.length > 0 ? 0.9 : 1.25) * box.height
  )
    return null;
  if (runs.length === 0 && panel.blobs.length > 0) return null;
  const first = partBeside(panels, box, unit);
  const second = first && partBeside(panels, first.box, unit);
  if (!first || !second || !isSign(first) || !isSign(second)) return null;
  if (Math.abs(first.box.width - second.box.width) > 3 * unit) return null;
  return {
    role: 'input',
    box: unionOf([box, first.box, second.box]),
    name: '',
    state: runs.length > 0 ? [] : ['empty'],
    value: textOf(panel),
    confidence: 0.86,
    color: fill,
  };
}

/** A narrow part as tall as a field that starts where it ends. */
const partBeside = (panels: readonly Panel[], field: Found['box'], unit: number): Panel | undefined =>
  panels.find(
    ({ box, runs }) =>
      runs.length === 0 &&
      Math.abs(box.x - right(field)) <= WIDEST_SEAM * unit &&
      Math.abs(box.y - field.y) <= WIDEST_SEAM * unit &&
      Math.abs(bottom(box) - bottom(field)) <= WIDEST_SEAM * unit &&
      box.width <= 1.6 * box.height &&
      box.width >= 0.4 * box.height,
  );

/** A minus, a plus or an arrow: one small drawing. */
const isSign = ({ blobs, box }: Panel): boolean =>
  blobs.length === 1 && Math.max(blobs[0].box.width, blobs[0].box.height) <= 0.6 * box.height;
