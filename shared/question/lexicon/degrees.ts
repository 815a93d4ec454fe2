/** Short words that end so double their last letter: "wetter", "thinnest". */
const DOUBLING = /^[^aeiou]*[aeiou][bdgmnpt]$/;
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  good: ['better', 'best'],
  bad: ['worse', 'worst'],
  far: ['farther', 'farthest'],
};
const LONGEST_COMPARED = 7;

/** An English adjective with its comparative and superlative; of long ones only itself, since "most" stands before them. */
export function degreesOf(adjective: string): readonly string[] {
  if (IRREGULAR[adjective]) return [adjective, ...IRREGULAR[adjective]];
  if (adjective.length > LONGEST_COMPARED || adjective.includes(' ')) return [adjective];
  const base = /[^aeiou]y$/.test(adjective)
    ? `${adjective.slice(0, -1)}i`
    : adjective.endsWith('e')
      ? adjective.slice(0, -1)
      : DOUBLING.test(adjective)
        ? adjective + adjective.at(-1)
        : adjective;
  return [adjective, `${base}er`, `${base}est`];
}

/** Its superlative, as one word or with "most". */
export const superlativeOf = (adjective: string): string => degreesOf(adjective)[2] ?? `most ${adjective}`;
