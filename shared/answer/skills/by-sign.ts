import type { Draft } from '../../model/answer.ts';
import { type Box, bottom, right } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { median } from '../../numbers/median.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { namesOutcome } from './outcome-count.ts';
import { quote } from './quote.ts';

/** How far a sign may stand before its text, in heights of the text. */
const BEFORE = 4;
/** Signs of one list stand under each other, this many of their widths apart at most. */
const IN_LINE = 0.3;
/** A list has at least so many rows with signs. */
const FEWEST_ROWS = 2;

const SIGNS: ReadonlySet<string> = new Set(['error', 'warning', 'success', 'info']);

type SignedRow = { sign: string; text: Segment };

/**
 * "which test failed?", "how many checks passed?" where rows show it by a tick or a cross: the texts of the rows with that
 * sign, or how many there are.
 */
export function bySign({ text }: RoutedPart, screen: Screen): Draft | null {
  const { kinds, which, howMany, numberOf } = turnsOf(text).outcomes;
  const sign = kinds.find((kind) => kind.sign && namesOutcome(text, [...kind.said, ...kind.asked]))?.sign;
  const isCount = howMany.test(text) || numberOf.test(text);
  if (!sign || !(isCount || which.test(text))) return null;
  const rows = signedRows(screen);
  const meant = rows.filter((row) => row.sign === sign).map((row) => row.text);
  if (rows.length < FEWEST_ROWS || meant.length === 0) return null;
  return isCount
    ? quote(String(meant.length), meant, 0.8, `so many rows show the sign "${sign}"`)
    : quote(
        meant.map((row) => row.text).join(', '),
        meant,
        meant.length === 1 ? 0.85 : 0.7,
        `the row shows the sign "${sign}"`,
      );
}

/** The rows of the longest list whose rows begin with a sign, each with the text after it. */
function signedRows({ record, segments }: Screen): SignedRow[] {
  const signs = record.ui.elements.filter(({ role, name }) => role === 'icon' && SIGNS.has(name));
  const usual = median(signs.map(({ box }) => box.x));
  return signs
    .filter(({ box }) => Math.abs(box.x - usual) <= IN_LINE * box.width)
    .flatMap(({ name, box }): SignedRow[] => {
      const text = textAfter(box, segments);
      return text ? [{ sign: name, text }] : [];
    });
}

function textAfter(sign: Box, segments: readonly Segment[]): Segment | undefined {
  return segments
    .filter(({ box, text }) => {
      const overlap = Math.min(bottom(sign), bottom(box)) - Math.max(sign.y, box.y);
      const gap = box.x - right(sign);
      return (
        overlap > 0.5 * Math.min(sign.height, box.height) &&
        gap >= 0 &&
        gap < BEFORE * box.height &&
        /\p{L}{2}/u.test(text)
      );
    })
    .sort((a, b) => a.box.x - b.box.x)[0];
}
