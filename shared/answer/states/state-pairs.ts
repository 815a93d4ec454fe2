import type { ToldStates } from '../../question/lexicon/state-turns.ts';

/** A state as it is compared: small letters, without the signs around it. */
export const stateText = (text: string, { signs }: ToldStates): string =>
  signs
    .reduce(
      (rest, sign) => rest.replace(sign, ''),
      text
        .trim()
        .toLowerCase()
        .replace(/(?<=\p{L})[•·](?=\p{L})/gu, ''),
    )
    .trim();

/** The longest state at the end of some words: "still waiting" ends in "waiting"; null where none is known. */
export function stateAtEnd(text: string, { pairs }: ToldStates): string | null {
  const lower = text.trim().toLowerCase();
  const ends = pairs
    .flatMap(({ so, otherwise }) => [...so, ...otherwise])
    .filter((state) => lower === state || lower.endsWith(` ${state}`))
    .sort((a, b) => b.length - a.length);
  return ends[0] ?? null;
}

/**
 * Whether what a screen shows says that something is in the state asked for: "yes" where it is the same or another word for it,
 * "no" where it is one that excludes it, null where it tells of something else.
 */
export function stateHolds(asked: string, shown: string, { pairs }: ToldStates): 'yes' | 'no' | null {
  if (asked === shown) return 'yes';
  for (const { so, otherwise } of pairs) {
    if (so.includes(asked) && so.includes(shown)) return 'yes';
    if (so.includes(asked) && otherwise.includes(shown)) return 'no';
    if (otherwise.includes(asked) && so.includes(shown)) return 'no';
    // What is open is not paid, and need not be overdue.
    if (otherwise.includes(asked) && otherwise.includes(shown) && otherwise.indexOf(asked) <= PLAIN)
      return 'yes';
  }
  return null;
}
/** The first words of a list deny the other state and nothing more. */
const PLAIN = 1;
