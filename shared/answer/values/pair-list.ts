/** A label with its value in a text that lists several, where the value stands in it, and what leads up to all of them. */
export type ListedPair = { label: string; value: string; from: number; to: number; lead: string };

/** "Sent = 3, Received = 2, Lost = 1 (33% loss)" */
const PAIR =
  /(?<=^|[,;|(:]\s*)(\p{L}[\p{L} _.-]{0,24}?)\s*[=:]\s*([^\s,;|()=:][^,;|()=:]{0,30}?)(?=\s*(?:[,;|()]|$))/gu;
const FEWEST = 2;

/** Every pair of a text that lists two or more of them; none of a text with a single one. */
export function pairsListed(text: string): ListedPair[] {
  const matches = [...text.matchAll(PAIR)];
  const lead = text.slice(0, matches[0]?.index ?? 0);
  const pairs = matches.map((match): ListedPair => {
    const from = match.index + match[0].length - match[2].length;
    return { label: match[1].trim(), value: match[2], from, to: from + match[2].length, lead };
  });
  return pairs.length >= FEWEST ? pairs : [];
}
