import type { Draft } from '../../model/answer.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import type { TextTurns } from '../../question/lexicon/text-turns.ts';
import { rowTexts } from '../screen/row-texts.ts';
import type { Screen } from '../screen/screen.ts';
import { quote } from '../skills/quote.ts';

/** Where a file's changes begin: "@@ -1,2 +1,3 @@", of which a window may show only a part. */
const HUNK = /^@@ |^-\d+(?:,\d+)? \+\d+(?:,\d+)?(?: @@)?|^(?:\+\+\+|---) \S|^diff --git /;
const ADDED = /^\+(?!\+)\s?(\S.*)$/;
const REMOVED = /^[-−–](?!-)\s?(\S.*)$/;
const MOST = 4;

/** "Which line was added?": what stands behind the plus signs of a listing of changes. */
export function changedLines(question: string, screen: Screen, turns: TextTurns): Draft | null {
  const text = bareQuestion(question);
  const sign = turns.added.test(text) ? ADDED : turns.removed.test(text) ? REMOVED : null;
  const rows = sign ? rowTexts(screen) : [];
  const start = rows.findIndex((row) => row.segments.some((segment) => HUNK.test(segment.text)));
  if (!sign || start < 0) return null;
  const lines = rows.slice(start).flatMap(({ segments }) =>
    segments.flatMap((segment) => {
      const line = HUNK.test(segment.text) ? null : sign.exec(segment.text);
      return line ? [{ text: line[1], segment }] : [];
    }),
  );
  return lines.length > 0 && lines.length <= MOST
    ? quote(
        lines.map((line) => line.text).join('\n'),
        lines.map(({ segment }) => segment),
        0.85,
        'the listing of changes marks it so',
      )
    : null;
}
