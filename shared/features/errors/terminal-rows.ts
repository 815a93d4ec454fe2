import { centre, right, unionOf } from '../../model/geometry.ts';
import type { ScreenLine } from './screen-lines.ts';

/** Widest gap, in characters, that belongs to a row's own text: tabs and columns of one message. */
const WIDEST_GAP = 20;

/** Puts the pieces of terminal rows together that reading took apart at wide gaps; other lines stay as they are. */
export function joinTerminalRows(lines: readonly ScreenLine[]): ScreenLine[] {
  const joined: ScreenLine[] = [];
  for (const next of lines) {
    const last = joined[joined.length - 1];
    if (last && isRest(last, next)) joined[joined.length - 1] = join(last, next);
    else joined.push(next);
  }
  return joined;
}

function isRest(last: ScreenLine, next: ScreenLine): boolean {
  if (!last.terminal || !next.terminal || last.window?.id !== next.window?.id) return false;
  // A box of text laid over the rows is none of their rest.
  if (last.region !== next.region && (last.region === null || next.region === null)) return false;
  const [a, b] = [last.line.box, next.line.box];
  const level = Math.abs(centre(a).y - centre(b).y) < 0.5 * Math.min(a.height, b.height);
  const character = a.width / Math.max(1, last.line.text.length);
  return level && b.x - right(a) < WIDEST_GAP * character && b.x > a.x;
}

function join(a: ScreenLine, b: ScreenLine): ScreenLine {
  return {
    ...a,
    ids: [...a.ids, ...b.ids],
    line: {
      ...a.line,
      text: `${a.line.text} ${b.line.text}`,
      confidence: Math.min(a.line.confidence, b.line.confidence),
      box: unionOf([a.line.box, b.line.box]),
      words: [...a.line.words, ...b.line.words],
    },
    red: a.red || b.red,
    status: a.status ?? b.status,
  };
}
