import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { type RowText, rowTexts } from '../screen/row-texts.ts';
import type { Screen } from '../screen/screen.ts';
import { onlySpan } from './quote.ts';
import { spanInRow } from './span-in-row.ts';

/** What is calculated or called has a sign of it. */
const IS_EXPRESSION = /[\w)\]]\s*[-+*/%^×÷]\s*[\w([]|[\w\])]\(.*\)|\w\[.+\]/u;
/** A console shows its prompt before what was typed. */
const PROMPT = /(?:[>$#»❯%]|\]:)\s*$/;
/** What consoles write before a result: "$2 ==> ", "ans = ", "Out[3]: ". */
const RESULT = /^(?:(?:\$?\w+|Out ?\[\d+\])\s*(?:==>|=>|->|=|:)\s*|\$\d+\s+)?(.+?)$/;
const MOST_CHARACTERS = 40;

/** "what is stock[0] + stock[2]?": the row under the prompt at which just that was typed. */
export function evaluated(question: RoutedPart, screen: Screen): Draft | null {
  const text = bareQuestion(question.text);
  const expression = turnsOf(text).written.expression.exec(text)?.groups?.expression;
  if (!expression || !IS_EXPRESSION.test(expression)) return null;
  const rows = rowTexts(screen);
  const found = rows.flatMap((row, index) =>
    isTyped(expression, row.text) ? resultIn(rows[index + 1]) : [],
  );
  return onlySpan(found, CERTAINTY, 'the console wrote it under what was typed');
}
const CERTAINTY = 0.8;

const unspaced = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

/** Whether a row is a prompt and the expression, however it is spaced. */
function isTyped(expression: string, row: string): boolean {
  const [all, typed] = [unspaced(row).replace(/;$/, ''), unspaced(expression)];
  return all.endsWith(typed) && PROMPT.test(all.slice(0, -typed.length));
}

function resultIn(row: RowText | undefined): ReturnType<typeof spanInRow> {
  // An arrow that was read as a row of strokes is no part of the result.
  const text = row?.segments.map((segment) => segment.text).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const result = RESULT.exec(text?.join(' ') ?? '')?.[1];
  return row && result && result.length <= MOST_CHARACTERS ? spanInRow(result, row) : [];
}
