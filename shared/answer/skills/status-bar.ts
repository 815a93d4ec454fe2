import type { Draft } from '../../model/answer.ts';
import { bottom, containment } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { Screen } from '../screen/screen.ts';
import { sameRow } from '../screen/segments.ts';
import { quote } from './quote.ts';

const ASKED = /\bstatus ?bar\b|\b(?:bar|line|strip) at the (?:very )?bottom\b|\bbottom (?:bar|line)\b/i;
/** The bar is the lowest part of its window, at most so many text heights over the edge. */
const NEAR_EDGE = 3;

/** "what does the status bar say?": the lowest row of text in the front window, right over its lower edge. */
export function statusBar(question: RoutedPart, screen: Screen): Draft | null {
  if (!ASKED.test(question.text) || !/^(?:so |and )?(?:what|which)\b/i.test(question.text)) return null;
  const { record, segments } = screen;
  const whole = { x: 0, y: 0, width: record.source.width, height: record.source.height };
  const large = [...record.ui.windows]
    .filter((window) => window.kind !== 'dialog')
    .sort((a, b) => Number(b.front) - Number(a.front));
  const frame = large[0]?.box ?? whole;
  const inside = segments.filter(({ box }) => containment(box, frame) > 0.9);
  const lowest = [...inside].sort((a, b) => bottom(b.box) - bottom(a.box))[0];
  if (!lowest || bottom(frame) - bottom(lowest.box) > NEAR_EDGE * lowest.box.height) return null;
  const row = inside.filter(({ box }) => sameRow(box, lowest.box)).sort((a, b) => a.box.x - b.box.x);
  return quote(row.map(({ text }) => text).join(' '), row, 0.75, 'the lowest line of the window');
}
