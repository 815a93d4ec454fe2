import { bottom, right } from '../../model/geometry.ts';
import type { Screen } from './screen.ts';
import type { Segment } from './segments.ts';

/** An item of a list with bullets: its text without the bullet. */
export type BulletItem = { text: string; segment: Segment };

const BULLETED = /^[•●*▪‣◦·–-]\s+(?<text>\S.*)$/;
/** A text that a list hangs on is a sentence or ends in a colon; items begin so many heights further in. */
const FEWEST_WORDS = 4;
const INDENT = { least: 1.2, most: 5.5 };
/** Items follow each other, and their sentence, within so many heights, and begin at one edge within this share of their height. */
const NEAR = 2.4;
const EDGE = 0.6;
const FEWEST = 2;

/**
 * The items of the one list with bullets on the screen, also where a reader lost some of the bullets or all: lines that begin
 * where the text behind a bullet does, or further in than the sentence over them. Empty where there are several such lists.
 */
export function bulletItems(screen: Screen): BulletItem[] {
  const texts = screen.segments.filter((segment) => /\p{L}{2}/u.test(segment.text));
  const marked = texts.filter(({ text }) => BULLETED.test(text));
  const lists = marked.length > 0 ? [listOf(marked, texts)] : hangingLists(texts);
  return lists.length === 1 && lists[0].length >= FEWEST ? lists[0].map(itemOf) : [];
}

const itemOf = (segment: Segment): BulletItem => ({
  text: BULLETED.exec(segment.text)?.groups?.text ?? segment.text,
  segment,
});

/** Where the text of a line begins, behind its bullet. */
const startOf = ({ text, words, box }: Segment): number =>
  BULLETED.test(text) && words.length > 1 ? words[1].box.x : box.x;

/** Lines with bullets and those between and after them that begin where their texts do. */
function listOf(marked: readonly Segment[], texts: readonly Segment[]): Segment[] {
  const [first] = marked;
  const list: Segment[] = [first];
  for (const next of texts.filter(({ box }) => box.y > first.box.y)) {
    const last = list[list.length - 1];
    const isIn = Math.abs(startOf(next) - startOf(first)) <= EDGE * first.box.height;
    if (isIn && next.box.y >= bottom(last.box) - 2 && isNear(last, next)) list.push(next);
  }
  return marked.every((each) => list.includes(each)) ? list : [...marked];
}

const isNear = (upper: Segment, lower: Segment): boolean =>
  lower.box.y - bottom(upper.box) <= NEAR * Math.max(upper.box.height, lower.box.height);

/** Lines that hang on a sentence: right under it, further in, at one edge. */
function hangingLists(texts: readonly Segment[]): Segment[][] {
  return texts
    .filter(({ words, text }) => words.length >= FEWEST_WORDS || /\p{L}:$/u.test(text))
    .flatMap((head) => {
      const below = texts.filter(({ box }) => box.y >= bottom(head.box) - 2 && box.x < right(head.box));
      const [first] = below;
      const indent = first ? (first.box.x - head.box.x) / Math.max(head.box.height, first.box.height) : 0;
      if (!first || !isNear(head, first) || indent < INDENT.least || indent > INDENT.most) return [];
      const list = [first];
      for (const next of below.slice(1)) {
        const last = list[list.length - 1];
        if (!isNear(last, next) || Math.abs(next.box.x - first.box.x) > EDGE * first.box.height) break;
        list.push(next);
      }
      return list.length >= FEWEST ? [list] : [];
    });
}
