import { bottom, right } from '../../model/geometry.ts';
import type { JudgedLine } from './judge-line.ts';
import { type Paragraph, sameBackground, wordsIn } from './message.ts';

/** Widest gaps, in heights of the text, between a title and its text on one row, and behind a large number. */
const GAP = { title: 1.6, number: 3.2 };
/** The text behind a title is a sentence or near to one. */
const FEWEST_WORDS = 3;

/** `404` set beside or above the words. */
export const isStatusNumber = (text: string): boolean => /^\W*[45]\d\d\W*$/.test(text);

const isFree = ({ lines: [line] }: Paragraph): boolean => !line.control && !line.title && !line.buttonLabel;

/** Whether two paragraphs stand on one row of one ground, the second right behind the first. */
function follows(left: Paragraph, next: Paragraph, gap: number): boolean {
  const [a, b]: JudgedLine[] = [left.lines[left.lines.length - 1], next.lines[0]];
  const height = Math.max(left.lines[0].line.box.height, b.line.box.height);
  const apart = b.line.box.x - right(left.box);
  const overlap = Math.min(bottom(a.line.box), bottom(b.line.box)) - Math.max(a.line.box.y, b.line.box.y);
  return (
    apart >= -2 &&
    apart <= gap * height &&
    overlap > 0.5 * Math.min(a.line.box.height, b.line.box.height) &&
    a.window?.id === b.window?.id &&
    a.status === b.status &&
    sameBackground(a, b)
  );
}

/** What a message says on the same row: the text behind its title, or the number of its status before it. */
export function besideMessage(seed: Paragraph, all: readonly Paragraph[]): Paragraph[] {
  const free = all.filter((other) => other !== seed && isFree(other));
  const isTitle = seed.lines.length === 1 && !/[.!?]$/.test(seed.text);
  const text = isTitle
    ? free.find(
        (other) =>
          wordsIn(other.text) >= FEWEST_WORDS &&
          follows(seed, other, isStatusNumber(seed.text) ? GAP.number : GAP.title),
      )
    : undefined;
  const number = free.find((other) => isStatusNumber(other.text) && follows(other, seed, GAP.number));
  return [number, text].filter((part) => part !== undefined);
}
