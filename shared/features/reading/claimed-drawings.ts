import type { Picture } from './stack-picture.ts';

/** One drawing on a screen, as read in a font of fixed pitch: how often as what, by trust. */
export type Drawing = {
  picture: Picture;
  pitch: number;
  weights: ReadonlyMap<string, number>;
  /** Whether every place where it stands is a word with a digit. */
  amongDigits: boolean;
};

/** Characters that recognisers take for each other and fonts of fixed pitch draw apart. */
const CLASSES = [/^[1lI|]$/, /^[0Oo]$/];
/** One drawing of a character in a font is read so much more often than another, which is something else. */
const CLEAR = 2;
/** What else it was read as counts from this part on. */
const LEAST_PART = 0.12;
/** Drawings of one font and weight: parts by which pitch and ink differ at most, and pixels by which heights do. */
const SAME_PITCH = 0.04;
const SAME_INK = 0.35;
const SAME_HEIGHT = 2;

/**
 * Tells what a drawing is by what others are: a font draws a character in one way, so that what was mostly read as an l
 * is none where another drawing is the l of the same font. Returns the character, or null where nothing speaks against
 * what was read.
 */
export function claimedText(drawing: Drawing, all: readonly Drawing[]): string | null {
  const [text, weight] = heaviest(drawing);
  const kind = CLASSES.find((group) => group.test(text));
  if (!kind) return null;
  const same = all.filter((other) => other !== drawing && isSameFont(drawing, other));
  const most = (wanted: string): number =>
    Math.max(0, ...same.map(({ weights }) => weights.get(wanted) ?? 0));
  if (most(text) < CLEAR * weight) return null;
  const rest = [...drawing.weights].filter(
    ([other, own]) => other !== text && kind.test(other) && own >= LEAST_PART * weight && own > most(other),
  );
  if (rest.length > 0) return rest.reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  return text === 'l' && drawing.amongDigits && most('1') === 0 ? '1' : null;
}

const heaviest = ({ weights }: Drawing): [string, number] =>
  [...weights].reduce((a, b) => (b[1] > a[1] ? b : a));

function isSameFont(a: Drawing, b: Drawing): boolean {
  const [p, q] = [inkOf(a.picture), inkOf(b.picture)];
  return (
    Math.abs(a.pitch - b.pitch) <= SAME_PITCH * a.pitch &&
    Math.abs(a.picture.height - b.picture.height) <= SAME_HEIGHT &&
    Math.abs(p - q) <= SAME_INK * Math.max(p, q)
  );
}

const inkOf = ({ data }: Picture): number => data.reduce((sum, value) => sum + value, 0);
