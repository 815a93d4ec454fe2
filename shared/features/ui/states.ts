import { containment, right } from '../../model/geometry.ts';
import type { ElementState } from '../../model/image-features.ts';
import { TICKABLE } from '../../model/tickable.ts';
import { channelDifference, chroma, luma } from '../../raster/color-difference.ts';
import { tickState } from '../../raster/tick-mark.ts';
import type { Blob } from './blobs.ts';
import type { Found } from './found.ts';
import { colorAt, type Surface } from './surface.ts';
import type { TextRun } from './text-runs.ts';

/** Words of a disabled control keep less than this share of the contrast that words around them have. */
const FADED = 0.6;
const ACCENT = 70;

/** Adds what shows in the colours: disabled, default, focused, selected; and takes placeholders out of fields. */
export function readStates(
  surface: Surface,
  found: readonly Found[],
  runs: readonly TextRun[],
  blobs: readonly Blob[],
): Found[] {
  const contrastOf = (item: Found): number | null => {
    const own = runs.filter((run) => containment(run.ink, item.box) > 0.7);
    return own.length > 0
      ? Math.max(...own.map((run) => channelDifference(run.foreground, run.background)))
      : null;
  };
  const usual = usualContrast(runs);
  const buttons = found.filter(({ role, name }) => role === 'button' && name);
  return found.map((item) => {
    const states = new Set<ElementState>(item.state);
    const mark =
      TICKABLE.includes(item.role) && !item.sure && !states.has('checked')
        ? tickState(surface.image, item.box)
        : null;
    if (mark) states.delete('unchecked');
    if (mark) states.add(mark);
    const contrast = contrastOf(item);
    const faded = contrast !== null && contrast < FADED * usual;
    if ((item.role === 'button' || item.role === 'menu_item') && faded && chroma(item.color ?? 0) < ACCENT)
      states.add('disabled');
    if (item.role === 'button' && isAccented(item, buttons)) states.add('default');
    if (item.role === 'input' && faded && item.value) {
      states.add('empty');
      return { ...item, name: item.name || item.value, value: '', state: [...states] };
    }
    if ((item.role === 'input' || item.role === 'combobox') && hasFocus(surface, item, blobs))
      states.add('focused');
    return { ...item, state: [...states] };
  });
}

function usualContrast(runs: readonly TextRun[]): number {
  const contrasts = runs
    .map((run) => channelDifference(run.foreground, run.background))
    .sort((a, b) => a - b);
  return contrasts.length > 0 ? contrasts[Math.floor(contrasts.length * 0.6)] : 255;
}

/** The one button of a group that is painted in a strong colour. */
function isAccented(item: Found, buttons: readonly Found[]): boolean {
  if (chroma(item.color ?? 0) < ACCENT) return false;
  const near = buttons.filter(
    (other) => other !== item && Math.abs(other.box.y - item.box.y) < 2 * item.box.height,
  );
  return near.length > 0 && near.every((other) => chroma(other.color ?? 0) < 0.6 * chroma(item.color ?? 0));
}

/** A text cursor inside, or a border in a strong colour that is not an alarm's. */
function hasFocus({ image, unit }: Surface, { box }: Found, blobs: readonly Blob[]): boolean {
  const cursor = blobs.some(
    (blob) =>
      containment(blob.box, box) > 0.95 &&
      blob.box.width <= 2 * unit &&
      blob.box.height >= 0.35 * box.height &&
      blob.box.x > box.x + 2 &&
      right(blob.box) < right(box) - 2,
  );
  if (cursor) return true;
  const x = box.x + (box.width >> 1);
  const rim = [0, 1].map((depth) =>
    colorAt(image, x, Math.min(image.height - 1, Math.max(0, box.y + depth))),
  );
  return rim.some(
    (color) => chroma(color) > ACCENT && luma(color) < 200 && (color & 255) > ((color >> 16) & 255) + 30,
  );
}
