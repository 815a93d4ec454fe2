/** Ink of an empty circle, and how much more a filled one has; the empty ones are alike. */
const FAINTEST = 4;
const MORE = 1.3;
const ALIKE = 1.3;

/** The one with clearly more ink than all others, which have about as much as each other; -1 where none has. */
export function darkest(inks: readonly number[]): number {
  const [most, next, ...rest] = inks.map((ink, at) => ({ ink, at })).sort((a, b) => b.ink - a.ink);
  const least = rest.at(-1)?.ink ?? next.ink;
  return least >= FAINTEST && most.ink >= MORE * next.ink && next.ink <= ALIKE * least ? most.at : -1;
}
