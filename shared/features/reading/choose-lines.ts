import type { TextLine } from './text-line.ts';

/**
 * Glyphs that are read on one picture: more than a terminal that fills a 4K screen shows. Recognising takes about two
 * milliseconds each on one thread.
 */
const MOST_GLYPHS = 40_000;
/** Lines that are read on one picture, however short. */
const MOST_LINES = 3000;

/** The lines that are read, in their order: all of them, or of too many those of the largest text. */
export function chooseLines(
  lines: readonly TextLine[],
  { mostLines = MOST_LINES, mostGlyphs = MOST_GLYPHS } = {},
): { chosen: TextLine[]; unread: number } {
  const bySize = [...lines].sort((a, b) => b.tall - a.tall || a.box.y - b.box.y);
  const chosen = new Set<TextLine>();
  let glyphs = 0;
  for (const line of bySize) {
    glyphs += line.glyphs.length;
    if (chosen.size === mostLines || glyphs > mostGlyphs) break;
    chosen.add(line);
  }
  return { chosen: lines.filter((line) => chosen.has(line)), unread: lines.length - chosen.size };
}
