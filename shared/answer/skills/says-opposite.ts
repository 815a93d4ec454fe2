/** Words too common to be looked for, of which the one still excludes the other. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['left', 'right'],
  ['up', 'down'],
  ['in', 'out'],
  ['on', 'off'],
  ['upper', 'lower'],
  ['before', 'after'],
  ['under', 'over'],
  ['with', 'without'],
];

/** Whether a text names the opposite of what a question names: "1 left" is not the row of "1 right". */
export function saysOpposite(asked: string, cell: string): boolean {
  const [question, own] = [asked, cell].map((text) => new Set(text.toLowerCase().match(/\p{L}+/gu)));
  return OPPOSITES.some((pair) =>
    [pair, [pair[1], pair[0]]].some(
      ([one, other]) => own.has(one) && !question.has(one) && question.has(other) && !own.has(other),
    ),
  );
}
