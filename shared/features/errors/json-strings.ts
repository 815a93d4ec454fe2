import { bottom } from '../../model/geometry.ts';
import type { Paragraph } from './message.ts';

/** `"message": "Syntax Error: Expected Name, found` whose string goes on in the next row. */
const OPENS = /^\W*["“][\w-]+["”]\s*:\s*["“](.*)$/;
const CLOSES = /["”]\s*[,}\]]*\s*$/;
/** A string is broken over so many rows at most. */
const MOST_ROWS = 4;

/** The paragraphs that a JSON string goes on in, below the one where it opens. */
export function restOfString(from: Paragraph, all: readonly Paragraph[]): Paragraph[] {
  const opened = OPENS.exec(from.lines[from.lines.length - 1].line.text)?.[1];
  if (opened === undefined || CLOSES.test(opened)) return [];
  const rest: Paragraph[] = [];
  for (let last = from; rest.length < MOST_ROWS; ) {
    const height = last.lines[0].line.box.height;
    const [next] = all
      .filter(({ box }) => box.y >= bottom(last.box) - 0.3 * height && box.y - bottom(last.box) < height)
      .filter(({ box }) => box.x < from.box.x + from.box.width && box.x > from.box.x - 8 * height)
      .sort((a, b) => a.box.y - b.box.y || b.box.width - a.box.width);
    if (!next || OPENS.test(next.text)) return [];
    rest.push(next);
    if (CLOSES.test(next.text)) return rest;
    last = next;
  }
  return [];
}
