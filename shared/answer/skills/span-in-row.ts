import type { RowText } from '../screen/row-texts.ts';
import type { FoundSpan } from './quote.ts';

/** Where a text stands in a row, if a single segment of it holds it. */
export function spanInRow(text: string, { segments }: RowText): FoundSpan[] {
  const segment = segments.findLast((each) => each.text.includes(text));
  const from = segment?.text.lastIndexOf(text) ?? -1;
  return segment ? [{ span: { text, from, to: from + text.length }, segment }] : [];
}
