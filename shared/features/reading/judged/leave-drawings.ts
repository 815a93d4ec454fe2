import type { TextLine } from '../text-line.ts';
import { companyFacts } from './company-facts.ts';
import { drawingProbability } from './line-model.ts';

/** Longer lines are hardly ever drawings. */
export const MOST_GLYPHS = 20;
/**
 * From this probability on a line is left alone. On programs left out of training that is .42 of the drawings, with .54
 * of the time that a recogniser takes for them, and 21 of 11,795 lines of text, nearly all of one sign.
 */
const SURE = 0.97;

/**
 * The lines that are worth the recogniser's time: icons, ornaments and parts of pictures are left out.
 * @param shapeOf the facts of a line's own ink
 */
export function leaveDrawings(
  lines: readonly TextLine[],
  shapeOf: (line: TextLine) => readonly number[],
): TextLine[] {
  const company = companyFacts(lines);
  return lines.filter(
    (line, index) =>
      line.glyphs.length > MOST_GLYPHS ||
      drawingProbability(Float32Array.from([...shapeOf(line), ...company[index]])) < SURE,
  );
}
