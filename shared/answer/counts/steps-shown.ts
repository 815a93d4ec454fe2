import type { Draft } from '../../model/answer.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { type Segment, sameRow } from '../screen/segments.ts';
import { type Counted, tellCount } from './counted.ts';

const FEWEST = 2;
/** Steps stand at even distances, give or take this share. */
const SLACK = 0.3;

/** "How many steps does the form have?": figures from 1 on that stand side by side at even distances, as steps of a form do. */
export function stepsShown({ text }: Counted, { segments }: Screen): Draft | null {
  if (!turnsOf(text).counting.steps.test(text)) return null;
  const rows = segments
    .filter((segment) => segment.text.trim() === '1')
    .map((first) => rowFrom(first, segments));
  const [row, ...others] = rows.filter((one) => one.length >= FEWEST && isEven(one));
  return row && others.length === 0 ? tellCount(row, 0.8, 'the numbered steps were counted') : null;
}

/** 1, 2, 3 and so on from left to right. */
function rowFrom(first: Segment, segments: readonly Segment[]): Segment[] {
  const row = [first];
  for (;;) {
    const last = row[row.length - 1];
    const next = segments.find(
      ({ text, box }) =>
        text.trim() === String(row.length + 1) && sameRow(box, first.box) && box.x > last.box.x,
    );
    if (!next) return row;
    row.push(next);
  }
}

function isEven(row: readonly Segment[]): boolean {
  const steps = row.slice(1).map(({ box }, at) => box.x - row[at].box.x);
  const [least, most] = [Math.min(...steps), Math.max(...steps)];
  return most - least <= SLACK * most && least > 3 * row[0].box.height;
}
