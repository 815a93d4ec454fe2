import { bottom, containment, right, unionOf } from '../../model/geometry.ts';
import { type Panel, textOf } from './contents.ts';
import type { Found } from './found.ts';
import { looksLikeDownArrow } from './glyph-shapes.ts';
import type { Surface } from './surface.ts';

/** Parts of one field stand at most this many unscaled pixels apart. */
const WIDEST_SEAM = 3;

/**
 * Fields with narrow buttons at their right end. One with a down arrow makes an editable choice: a combobox around
 * the field. Two, to count down and up, are part of the field itself, which may then be narrow.
 */
export function joinFields(surface: Surface, controls: readonly Found[], panels: readonly Panel[]): Found[] {
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
  return [...rest, ...choices, ...counters];
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
