import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { quote } from './quote.ts';

const STAGED = /^(?:staged(?: changes| files)?|changes to be committed|to be committed)\b/i;
const UNSTAGED = /^(?:unstaged(?: changes| files)?|changes not staged)\b/i;
/** What the status of version control puts before a name. */
const KIND = /^(?:new file|modified|deleted|renamed|typechange):\s*/i;
const NAME = /^[\w./~+-]+$/;
/** Names stand within so many text heights under their head and under each other, and begin near its left edge. */
const STEP = 3;
const INDENT = 8;

/** "Which file will go into the commit?": the names under "Staged Changes", or under "Unstaged Changes" where that is asked. */
export function stagedFiles(question: RoutedPart, screen: Screen): Draft | null {
  const { staged, notStaged } = turnsOf(question.text).versionControl;
  if (!staged.test(question.text)) return null;
  const wanted = notStaged.test(question.text) ? UNSTAGED : STAGED;
  const head = screen.segments.find(({ text }) => wanted.test(text.trim()));
  if (!head) return null;
  const names = namesUnder(head, screen);
  return names.length > 0
    ? quote(names.map((name) => nameOf(name, screen)).join(', '), names, 0.85, `listed under "${head.text}"`)
    : null;
}

/** The name in a text, or behind one that only says what was done to it. */
const nameOf = ({ text, index }: Segment, { layout }: Screen): string =>
  text.trim().replace(KIND, '') || (layout.right[index]?.text.trim() ?? '');

function namesUnder(head: Segment, screen: Screen): Segment[] {
  const names: Segment[] = [];
  let last = head;
  for (const segment of screen.segments.filter(({ row }) => row > head.row)) {
    const { x, y, height } = segment.box;
    if (Math.abs(x - head.box.x) > INDENT * height) continue;
    if (y - last.box.y > STEP * Math.max(height, head.box.height)) break;
    if (/^\(use /.test(segment.text)) last = segment;
    else if (NAME.test(nameOf(segment, screen))) {
      names.push(segment);
      last = segment;
    } else break;
  }
  return names;
}
