import type { Sign } from './align-signs.ts';
import { drawnAsStem } from './drawn-stems.ts';
import { pictureApart } from './picture-apart.ts';
import type { ReadLine } from './read-line.ts';
import type { Shown } from './same-glyphs.ts';
import { cut, type Picture } from './stack-picture.ts';
import { nameAround, wordAround } from './word-around.ts';

/** Characters that recognisers take for each other, with what they also have for one of them. */
const CLASSES: readonly { members: RegExp; readAs: RegExp }[] = [
  { members: /^[1lI|]$/, readAs: /^[1lI|]$/ },
  { members: /^[0Oo]$/, readAs: /^[0Oo©®@]$/ },
];
/** Words whose form leaves no doubt: numbers, and words of letters alone. */
const NUMBER = /^[([{<"'+-]*(?=.*\d.*\d)[\d.,:/-]+[)\]}>"'%.,:;]*$/;
const WORD = /^[([{<"'-]*(\p{L}\p{Ll}{3,}|\p{Lu}{3,})[)\]}>"'.,:;]*$/u;
/** A word of small letters among the signs of code, with one that no hexadecimal number has, nor a digit looks like. */
const NAME = /^(?=.*[^a-flio])\p{L}\p{Ll}{3,}$/u;
/** A letter of a name that is taken for no digit. */
const TELLING = /^(?![lIoO])\p{L}$/u;
/** Mean differences of coverage (of 255): of one drawing at most, and how much further off all others must be. */
const NEAR = { fixed: 34, free: 16 };
const FURTHER = { times: 1.6, more: 6 };
/** Without an example of what was read, the drawing of the other must be nearly the same. */
const SAME = 14;
/** Parts by which the pitch of one font differs at most. */
const SAME_PITCH = 0.04;

type Example = { text: string; picture: Picture; rise: number; tall: number; pitch: number | null };

/**
 * Settles characters that are taken for each other (1 and l, 0 and O) by how the screen draws them where the form of the
 * word leaves no doubt, a number or a word of letters: names, versions and hashes have no other form to go by.
 */
export function settleByExamples(lines: readonly Shown[]): ReadLine[] {
  const sure = new Map<Sign, Example>();
  const doubtful: { line: Shown; sign: Sign }[] = [];
  for (const line of lines)
    line.read.signs.forEach((sign, index) => {
      if (!CLASSES.some(({ readAs }) => readAs.test(sign.text)) || !hasOwnInk(sign)) return;
      if (isSure(line.read.signs, index)) sure.set(sign, exampleOf(sign, line));
      else if (!isAmongDigits(line.read.signs, index)) doubtful.push({ line, sign });
    });
  const examples = [...sure.values()];
  const tails = examples.filter((example) => example.pitch !== null && drawnAsStem(example.picture) === 'l');
  const changed = new Map<Sign, Sign>();
  for (const { line, sign } of doubtful) {
    const drawing = exampleOf(sign, line);
    const text = textByStem(drawing, tails, examples) ?? textByExamples(drawing, examples);
    if (text !== null && text !== sign.text) changed.set(sign, { ...sign, text, confidence: 0.9 });
  }
  return lines.map(({ read }) =>
    read.signs.some((sign) => changed.has(sign))
      ? { ...read, signs: read.signs.map((sign) => changed.get(sign) ?? sign) }
      : read,
  );
}

const hasOwnInk = ({ alone, stacks }: Sign): boolean =>
  alone && stacks !== null && stacks.first === stacks.last;

/** Whether the word around a sign is a number, or of letters on both sides of it. */
function isSure(signs: readonly Sign[], index: number): boolean {
  const word = wordAround(signs, index);
  const text = word.map((sign) => sign.text).join('');
  if (/\d/.test(signs[index].text)) return NUMBER.test(text);
  const at = word.indexOf(signs[index]);
  const [before, after] = [word[at - 1]?.text ?? '', word[at + 1]?.text ?? ''];
  const name = nameAround(signs, index).map((sign) => sign.text);
  const isName = NAME.test(name.join('')) && TELLING.test(before) && TELLING.test(after);
  if (!WORD.test(text) && !isName) return false;
  const isFirst = /^[IO]$/.test(signs[index].text) && !/\p{L}/u.test(before);
  return /\p{L}/u.test(after) && (isFirst || /\p{L}/u.test(before));
}

/** Whether a digit was read beside another, which it was read by. */
const isAmongDigits = (signs: readonly Sign[], index: number): boolean =>
  /\d/.test(signs[index].text) &&
  [
    signs[index].spaceBefore ? undefined : signs[index - 1],
    signs[index + 1]?.spaceBefore ? undefined : signs[index + 1],
  ].some((beside) => beside && /\d/.test(beside.text));

function exampleOf({ text, stacks }: Sign, { read, coverage }: Shown): Example {
  const at = stacks?.first ?? 0;
  const { baseline, tall } = read.line;
  return {
    text,
    picture: cut(coverage, read, at),
    rise: baseline - read.stacks[at].box.y,
    tall,
    pitch: read.pitch,
  };
}

/**
 * What a stem of a font of fixed pitch is by its form: with a foot on both sides a 1 where the font's l has a tail. Fonts
 * share a pitch, so it is none where what it looks most like is another l, or a 1 whose flag slopes.
 */
function textByStem(
  drawing: Example,
  tails: readonly Example[],
  examples: readonly Example[],
): string | null {
  if (drawing.pitch === null || !/[1lI|]/.test(drawing.text)) return null;
  const stem = drawnAsStem(drawing.picture);
  if (stem !== 'foot') return stem;
  if (!/[1l]/.test(drawing.text) || !tails.some((tail) => isSameFont(drawing, tail))) return null;
  const others = examples.filter(
    (example) => /[1l]/.test(example.text) && !tails.includes(example) && isSameFont(drawing, example),
  );
  if (others.length === 0) return '1';
  const apart = others.map((example) => pictureApart(drawing, example));
  const nearest = others[apart.indexOf(Math.min(...apart))];
  return nearest.text === '1' && !isSlopedBesideFoot(nearest, drawing) ? '1' : null;
}

/** What the examples of its font show a drawing to be, or null. */
function textByExamples(drawing: Example, examples: readonly Example[]): string | null {
  const kind = CLASSES.find(({ readAs }) => readAs.test(drawing.text));
  const nearest = new Map<string, number>();
  for (const example of examples) {
    if (!kind?.members.test(example.text) || !isSameFont(drawing, example)) continue;
    if (isSlopedBesideFoot(example, drawing)) continue;
    const apart = pictureApart(drawing, example);
    if (apart < (nearest.get(example.text) ?? Number.POSITIVE_INFINITY)) nearest.set(example.text, apart);
  }
  const [best, other] = [...nearest].sort((a, b) => a[1] - b[1]);
  if (!best || best[1] > (drawing.pitch === null ? NEAR.free : NEAR.fixed)) return null;
  // Fonts of other pitch may draw two alike.
  const isUnknown = kind?.members.test(drawing.text) && !nearest.has(drawing.text);
  if (isUnknown && (drawing.pitch === null || best[1] > SAME)) return null;
  return !other || other[1] >= FURTHER.times * best[1] + FURTHER.more ? best[0] : null;
}

/** Whether the flag of a 1 slopes, and that of the drawing does not. */
const isSlopedBesideFoot = (example: Example, { pitch, picture }: Example): boolean =>
  pitch !== null &&
  example.text === '1' &&
  drawnAsStem(example.picture) === '1' &&
  drawnAsStem(picture) === 'foot';

function isSameFont(a: Example, b: Example): boolean {
  if (a.pitch === null || b.pitch === null) return a.pitch === b.pitch && a.tall === b.tall;
  return Math.abs(a.pitch - b.pitch) <= SAME_PITCH * a.pitch;
}
