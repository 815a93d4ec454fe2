import type { Box } from '../../model/geometry.ts';
import { bottom, containment, right } from '../../model/geometry.ts';
import type { Found } from './found.ts';
import type { TextRun } from './text-runs.ts';

const FARTHEST_LABEL = 220;
/** What keeps the words inside it to itself. */
const OWNERS: ReadonlySet<string> = new Set([
  'button',
  'link',
  'tab',
  'menu_item',
  'checkbox',
  'radio',
  'list_item',
]);

/** Gives fields, choices, bars and tables the name that stands beside or above them. */
export function nameElements(found: readonly Found[], runs: readonly TextRun[], unit: number): Found[] {
  const labelled = new Set(['input', 'combobox', 'progress_bar', 'slider']);
  const owned = found.filter(({ role }) => OWNERS.has(role));
  const labels = runs.filter(
    (run) => /\p{L}/u.test(run.text) && !owned.some(({ box }) => containment(run.ink, box) > 0.7),
  );
  return found.map((item) => {
    if (!labelled.has(item.role) || item.name) return item;
    const lists = found
      .filter(({ role, box }) => role === 'table' && containment(item.box, box) < 0.5)
      .map(({ box }) => box);
    const others = found.filter((other) => other !== item && labelled.has(other.role)).map(({ box }) => box);
    const free = labels.filter(
      (run) =>
        ![...others, ...lists].some((box) => containment(run.ink, box) > 0.7) &&
        containment(run.ink, item.box) < 0.6,
    );
    const label = onFrame(item.box, free) ?? beside(item.box, free, unit) ?? above(item.box, free, unit);
    const name = label?.text.replace(/\s*[:*]+\s*$/, '') ?? '';
    return { ...item, name: name || (item.state.includes('empty') ? (item.value ?? '') : '') };
  });
}

/** A label in the upper line of the frame. */
function onFrame(box: Box, labels: readonly TextRun[]): TextRun | undefined {
  return labels.find(
    ({ ink }) =>
      ink.y < box.y + 0.25 * box.height &&
      bottom(ink) > box.y - 2 &&
      bottom(ink) < box.y + 0.4 * box.height &&
      ink.x > box.x &&
      right(ink) < right(box),
  );
}

function beside(box: Box, labels: readonly TextRun[], unit: number): TextRun | undefined {
  const middle = box.y + box.height / 2;
  return labels
    .filter(
      ({ ink }) =>
        right(ink) <= box.x + 2 &&
        box.x - right(ink) <= FARTHEST_LABEL * unit &&
        Math.abs(ink.y + ink.height / 2 - middle) <= Math.max(6 * unit, 0.3 * box.height),
    )
    .sort((a, b) => right(b.ink) - right(a.ink))[0];
}

function above(box: Box, labels: readonly TextRun[], unit: number): TextRun | undefined {
  return labels
    .filter(
      ({ ink }) =>
        bottom(ink) <= box.y + 2 && box.y - bottom(ink) <= 22 * unit && Math.abs(ink.x - box.x) <= 16 * unit,
    )
    .sort((a, b) => bottom(b.ink) - bottom(a.ink))[0];
}
