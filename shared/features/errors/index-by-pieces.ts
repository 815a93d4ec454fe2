/** Letters by which a piece is looked up; what has a shorter one, or none, is always a candidate. */
const START = 3;

/**
 * Finds the items that may concern a text, each known by pieces of which the text must hold one: one walk through the
 * text instead of a search for each.
 * @returns the candidates for a text, in the order of the items
 */
export function indexByPieces<Item>(
  items: readonly Item[],
  piecesOf: (item: Item) => readonly string[],
): (text: string) => Item[] {
  const always: number[] = [];
  const byStart = new Map<string, { piece: string; item: number }[]>();
  items.forEach((item, number) => {
    const pieces = piecesOf(item);
    if (pieces.length === 0 || pieces.some((piece) => piece.length < START)) always.push(number);
    else for (const piece of pieces) put(byStart, piece, number);
  });
  return (text) => {
    const found = new Set(always);
    for (let at = 0; at + START <= text.length; at++)
      for (const { piece, item } of byStart.get(text.slice(at, at + START)) ?? [])
        if (!found.has(item) && text.startsWith(piece, at)) found.add(item);
    return [...found].sort((a, b) => a - b).map((number) => items[number]);
  };
}

function put(byStart: Map<string, { piece: string; item: number }[]>, piece: string, item: number): void {
  const start = piece.slice(0, START);
  const known = byStart.get(start);
  if (known) known.push({ piece, item });
  else byStart.set(start, [{ piece, item }]);
}
