import type { DateTurns } from '../../question/lexicon/turns.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';

/** The one text that names the month which a calendar shows; null for none or several. */
export function headOfMonth({ segments }: Screen, { monthHead }: DateTurns): Segment | null {
  const [head, ...others] = segments.filter(({ text }) => monthHead.test(text.trim()));
  return head && others.length === 0 ? head : null;
}
