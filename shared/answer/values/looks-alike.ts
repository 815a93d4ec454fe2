/** Signs that a reader takes for each other, each group written as its first. */
const CONFUSED: [RegExp, string][] = [
  [/[1l|!]/g, 'i'],
  [/0/g, 'o'],
  [/5/g, 's'],
  [/8/g, 'b'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  // Strokes at the foot of a line are lost.
  [/[_-]/g, ''],
];

const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

function skeleton(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = CONFUSED.reduce(
    (folded, [pattern, sign]) => folded.replace(pattern, sign),
    text.toLowerCase(),
  );
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, made);
  return made;
}

/** Whether two texts, at least one with a letter in each, differ only in signs that a reader confuses. */
export const looksAlike = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 2 &&
  skeleton(a) === skeleton(b) &&
  /\p{L}{2}/u.test(a) &&
  /\p{L}/u.test(b);
