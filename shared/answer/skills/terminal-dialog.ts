import { centre, containment, right } from '../../model/geometry.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';

/** What dialogs drawn with letters are answered with: `<Ok>`, `[ Cancel ]`. */
const BUTTON = /^[<[(]\s*[\p{L}\p{N}][\p{L}\p{N} ]{0,12}\s*[>\])]$/u;
const MOST_WORDS = 8;
/** How far the middle of a title may be off the middle of its dialog, in heights of its text. */
const OFF = 2.5;

/** The title in the upper frame of a dialog that a program draws with letters; undefined where no such dialog is seen. */
export function terminalDialogTitle({ record, segments }: Screen): Segment | undefined {
  const buttons = segments.filter(({ text }) => BUTTON.test(text));
  if (buttons.length === 0 || record.ui.elements.some(({ role }) => role === 'dialog')) return undefined;
  const bars = record.ui.elements.filter(({ role }) => role === 'title_bar');
  const inside = segments.filter(({ box }) => !bars.some((bar) => containment(box, bar.box) > 0.6));
  const [first, next] = [...inside].sort((a, b) => a.box.y - b.box.y);
  if (!first || !next || first.words.length > MOST_WORDS || buttons.includes(first)) return undefined;
  const body = inside.filter((segment) => segment !== first);
  const left = Math.min(...body.map(({ box }) => box.x));
  const middle = (left + Math.max(...body.map(({ box }) => right(box)))) / 2;
  const windowMiddle = bars[0] ? centre(bars[0].box).x : middle;
  const off = Math.min(...[middle, windowMiddle].map((at) => Math.abs(centre(first.box).x - at)));
  return off <= OFF * first.box.height && first.box.x > left ? first : undefined;
}
