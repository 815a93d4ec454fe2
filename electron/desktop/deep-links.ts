/** The scheme of links to Askshot. */
export const LINK_SCHEME = 'askshot';

/** The card that a link names (`askshot://card/ID`); null for every other text. */
export function cardOfLink(link: string): string | null {
  return /^askshot:\/\/card\/([0-9A-Za-z_-]{1,100})\/?$/.exec(link)?.[1] ?? null;
}

/** The first link among a program's arguments. */
export const linkArgument = (words: readonly string[]): string | null =>
  words.find((word) => word.startsWith(`${LINK_SCHEME}://`)) ?? null;
