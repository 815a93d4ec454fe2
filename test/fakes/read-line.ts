import { stackGlyphs } from '../../shared/features/reading/align-signs.ts';
import type { ReadLine } from '../../shared/features/reading/read-line.ts';
import { type Glyph, toLine } from '../../shared/features/reading/text-line.ts';
import type { Box } from '../../shared/model/geometry.ts';

/** A glyph that fills its box. */
export const glyphOf = (box: Box, ground = 1): Glyph => ({
  component: box.y * 10_000 + box.x,
  box,
  area: box.width * box.height,
  ground,
  second: -1,
  purity: 1,
  lean: 0,
  longestRow: 1,
  rowExtent: 0.5,
});

export type Setting = { x: number; baseline: number; pitch: number; ground?: number; known?: boolean };

/** A line as read from a font of fixed pitch: letters ten pixels high in the middle of their cells. */
export function readInCells(
  text: string,
  { x, baseline, pitch, ground = 1, known = true }: Setting,
): ReadLine {
  const cells = [...text]
    .map((character, cell) => ({ character, cell }))
    .filter(({ character }) => character !== ' ');
  const line = toLine(
    cells.map(({ cell }) =>
      glyphOf({ x: x + cell * pitch + 1, y: baseline - 10, width: pitch - 2, height: 10 }, ground),
    ),
  );
  const signs = cells.map(({ character, cell }, index) => ({
    text: character,
    confidence: 0.95,
    x: x + (cell + 0.5) * pitch,
    spaceBefore: index > 0 && cells[index - 1].cell < cell - 1,
    stacks: { first: index, last: index },
    alone: true,
  }));
  return { line, stacks: stackGlyphs(line), signs, pitch: known ? pitch : null };
}
