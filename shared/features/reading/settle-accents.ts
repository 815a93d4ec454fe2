import { type Box, bottom, right, unionOf } from '../../model/geometry.ts';
import type { Sign, Stack } from './align-signs.ts';
import type { TextLine } from './text-line.ts';

/** Letters with two dots over them. */
const WITH_DOTS: Readonly<Record<string, string>> = {
  a: 'ä',
  o: 'ö',
  u: 'ü',
  e: 'ë',
  A: 'Ä',
  O: 'Ö',
  U: 'Ü',
};
/** Sizes in heights of a capital: the highest dot, the widest, and where over the line the lower edge is. */
const HIGHEST_DOT = 0.3;
const WIDEST_DOT = 0.36;
const LEAST_ABOVE = 0.72;
/** Two dots that run into each other are this many times wider than high, and don't fill their box. */
const PAIR_ASPECT = 1.6;
/** The dots' middle is no further than this from that of the letter, and from each other's. */
const OFF_CENTRE = 0.3;
const APART = 0.6;
const HIGH_BESIDE = /[ijtfdbhklEFPT]/;

/**
 * Gives letters the two dots that stand over them: data of a language without them know the letter alone, and a name or
 * a word of another language comes without its dots.
 */
export function settleAccents(signs: readonly Sign[], stacks: readonly Stack[], line: TextLine): Sign[] {
  const pairs = stacks.flatMap((stack, at) => {
    const dots = findPair(stack, line);
    return dots ? [{ at, centre: dots.box.x + dots.box.width / 2, joined: dots.joined }] : [];
  });
  if (pairs.length === 0) return [...signs];
  const dotted = new Set(
    pairs.flatMap(({ at, centre, joined }) => {
      const own = signs.filter(
        ({ stacks: span, alone }) => span && span.first <= at && span.last >= at && (alone || !joined),
      );
      const { box } = stacks[at];
      const distance = (sign: Sign): number =>
        Math.abs((sign.alone ? box.x + box.width / 2 : sign.x) - centre);
      // Among letters that touch, a dot of an i or the head of a high letter is none of two dots.
      const isPlain = own.length === 1 || !own.some(({ text }) => HIGH_BESIDE.test(text));
      const under = isPlain ? own.filter((sign) => distance(sign) <= OFF_CENTRE * line.tall) : [];
      return under.length === 0 ? [] : [under.reduce((a, b) => (distance(b) < distance(a) ? b : a))];
    }),
  );
  return signs.map((sign) =>
    dotted.has(sign) ? { ...sign, text: WITH_DOTS[sign.text] ?? sign.text } : sign,
  );
}

/** Two like dots side by side over a letter, which may run into each other, or null. */
function findPair({ glyphs }: Stack, { tall, baseline }: TextLine): { box: Box; joined: boolean } | null {
  const dots = glyphs.filter(
    ({ box }) =>
      box.height <= Math.max(1, HIGHEST_DOT * tall) && baseline - bottom(box) >= LEAST_ABOVE * tall - 1,
  );
  // One letter and its dots: more marks are a dotted frame.
  if (dots.length !== glyphs.length - 1) return null;
  if (dots.length === 1) {
    const [{ box, area }] = dots;
    const isPair =
      box.width >= Math.max(4, PAIR_ASPECT * box.height) && area < box.width * box.height && box.height > 1;
    return isPair && box.width <= tall ? { box, joined: true } : null;
  }
  if (dots.length !== 2) return null;
  const [a, b] = dots.map(({ box }) => box).sort((p, q) => p.x - q.x);
  const isPair =
    b.x > right(a) &&
    Math.abs(a.y - b.y) <= 1 &&
    Math.abs(a.width - b.width) <= 1 &&
    Math.abs(a.height - b.height) <= 1 &&
    Math.max(a.width, b.width) <= Math.max(2, WIDEST_DOT * tall) &&
    Math.abs(right(a) + a.x - right(b) - b.x) / 2 <= APART * tall;
  return isPair ? { box: unionOf([a, b]), joined: false } : null;
}
