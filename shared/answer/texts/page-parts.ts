import type { Draft } from '../../model/answer.ts';
import { bottom } from '../../model/geometry.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import type { TextTurns } from '../../question/lexicon/text-turns.ts';
import { aligned } from '../screen/layout.ts';
import type { Screen } from '../screen/screen.ts';
import { rowText, type Segment } from '../screen/segments.ts';
import { quote } from '../skills/quote.ts';

const CERTAINTY = 0.76;
/** A footer stands in the lowest part of a page. */
const LOWEST = 0.8;

/** "What does the footer say?": the lowest row of text at the foot of the picture that says what footers say. */
export function footer(question: string, screen: Screen, turns: TextTurns): Draft | null {
  if (!turns.footer.test(question)) return null;
  const { segments, record } = screen;
  const lowest = [...segments]
    .filter(({ text, box }) => turns.ofFooter.test(text) && box.y > LOWEST * record.source.height)
    .sort((a, b) => bottom(b.box) - bottom(a.box))[0];
  if (!lowest) return null;
  const row = segments.filter((segment) => segment.row === lowest.row);
  return quote(rowText(lowest, segments), row, CERTAINTY, 'the lowest line of the page');
}

/** Lines under a head follow each other this closely, in heights, and so many of them are told at most. */
const GAP = 2.6;
const MOST = 6;

/** "What is under the heading Nights?": the lines from that text on to the next one as tall. */
export function underHead(question: string, { segments }: Screen, turns: TextTurns): Draft | null {
  const named = turns.underHead.exec(bareQuestion(question))?.groups?.head.toLowerCase();
  const heads = segments.filter(({ text }) => named !== undefined && text.toLowerCase() === named);
  const head = [...heads].sort((a, b) => b.box.height - a.box.height)[0];
  if (!head) return null;
  const lines: Segment[] = [];
  for (const segment of segments) {
    const last = lines.at(-1) ?? head;
    if (segment.box.y < bottom(last.box) - 2 || !startsUnder(segment, head)) continue;
    const isNear = segment.box.y - bottom(last.box) <= GAP * Math.max(last.box.height, segment.box.height);
    if (
      !isNear ||
      (lines.length > 0 && segment.box.height >= head.box.height && head.box.height > lines[0].box.height)
    )
      break;
    lines.push(segment);
  }
  return lines.length > 0 && lines.length <= MOST
    ? quote(lines.map(({ text }) => text).join('\n'), lines, CERTAINTY, `it stands under "${head.text}"`)
    : null;
}

const INDENT = 3;
const startsUnder = ({ box }: Segment, head: Segment): boolean =>
  aligned(box, head.box) || (box.x >= head.box.x && box.x - head.box.x <= INDENT * head.box.height);
