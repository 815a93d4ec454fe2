import { bottom } from '../../model/geometry.ts';
import type { JudgedLine } from './judge-line.ts';
import type { Message } from './message.ts';

/** Headings of the box over a form that lists what is wrong in it. */
const HEAD =
  /^\W*(?:there (?:is|was|are|were) (?:an?|some|\d+|one|two|three|several) (?:problems?|errors?|mistakes?)\b|please (?:correct|fix|check|review) (?:the )?(?:following|errors?|problems?|fields?|entries)\b|(?:\d+|one|two|three|some|the following) (?:errors?|problems?|fields?)\b.{0,60}(?:prohibited|prevented|need|must|require|were found|occurred|below|:)|(?:we found|you have) (?:some|\d+|an?|the following) (?:errors?|problems?|mistakes?)\b|(?:form|your entries|your input) (?:has|have|contains?) (?:errors?|problems?|mistakes?))/i;
const SCORE = 0.75;
/** The list stands so near under its heading, and its entries under each other, in heights of their text. */
const GAP = 2.4;
const INDENT = 3.5;
const MOST_ENTRIES = 8;
const BULLET = /^[•‣▪●○◦*–—-]\s/;
const HINTED = 0.3;

/** Whether a line is an entry of such a list: red, a link to its field, after a bullet, or worded as a demand. */
const isEntry = (line: JudgedLine): boolean =>
  line.red ||
  line.control?.role === 'link' ||
  BULLET.test(line.line.text) ||
  line.matches.some(({ category, strength }) => category === 'validation' && strength !== 'hint') ||
  line.words >= HINTED;

/** "There is a problem" over the list of what is wrong in a form: one message with all its entries. */
export const summaryMessages = (lines: readonly JudgedLine[]): Message[] =>
  lines
    .filter(({ line, title, control }) => HEAD.test(line.text) && !title && control === null)
    .flatMap((head): Message[] => {
      const entries = entriesUnder(head, lines);
      if (entries.length === 0) return [];
      return [
        {
          place: 'form',
          lines: [head, ...entries],
          core: entries[0],
          score: SCORE,
          reasons: [`“${head.line.text.trim()}” stands over a list of what is wrong`],
          context: [],
          consequence: false,
        },
      ];
    });

function entriesUnder(head: JudgedLine, lines: readonly JudgedLine[]): JudgedLine[] {
  const entries: JudgedLine[] = [];
  for (let last = head; entries.length < MOST_ENTRIES; ) {
    const { box } = last.line;
    const next = lines
      .filter(
        ({ line, window }) =>
          window?.id === head.window?.id &&
          line.box.y >= bottom(box) - 2 &&
          line.box.y - bottom(box) <= GAP * Math.max(line.box.height, 0.6 * box.height) &&
          line.box.x >= head.line.box.x - head.line.box.height &&
          line.box.x <= head.line.box.x + INDENT * line.box.height,
      )
      .sort((a, b) => a.line.box.y - b.line.box.y)[0];
    if (!next || !isEntry(next) || next.control?.role === 'button') return entries;
    entries.push(next);
    last = next;
  }
  return entries;
}
