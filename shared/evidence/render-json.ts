/**
 * The one JSON text of a card: keys in code-unit order at every level, two blanks a level, a line feed at the end.
 * `verifyCard` compares a file with it, so that a change of any byte is found.
 */
export function renderCardJson(card: unknown): string {
  return `${JSON.stringify(sortKeys(card), null, 2)}\n`;
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, sortKeys(entry)]));
}
