import type { LineCoverage } from './prepare-line.ts';
import type { Glyph, TextLine } from './text-line.ts';
import { toLine } from './text-line.ts';

/** Largest sides in heights of a tall letter that a speck may have: those of a dot, a comma or a dash. */
const SMALL = 0.5;

/** Share of the strongest ink nearby that a mark reaches somewhere; traces of compression and noise stay paler. */
const PALE = 0.45;

/**
 * A line of a damaged picture without its specks: small pieces of ink far paler than the letters beside them, which
 * would pass for dots and colons. Lines of nothing else stay as they are.
 */
export function dropSpecks(line: TextLine, coverage: LineCoverage): TextLine {
  const kept = line.glyphs.filter(
    (glyph) => !isSmall(glyph, line.tall) || strongest(glyph, coverage) >= PALE * 255,
  );
  return kept.length === line.glyphs.length || kept.length === 0
    ? line
    : { ...toLine(kept), ground: line.ground };
}

const isSmall = ({ box }: Glyph, tall: number): boolean => Math.max(box.width, box.height) <= SMALL * tall;

/** The strongest coverage within a glyph's box. */
function strongest({ box }: Glyph, { box: around, data }: LineCoverage): number {
  let most = 0;
  for (let y = box.y; y < box.y + box.height; y++)
    for (let x = box.x; x < box.x + box.width; x++)
      most = Math.max(most, data[(y - around.y) * around.width + x - around.x]);
  return most;
}
