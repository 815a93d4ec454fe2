import { intersectionOverUnion } from '../model/geometry.ts';
import type { ImageFeatures, Line } from '../model/image-features.ts';

type Reading = ImageFeatures['text'];

/** Overlap (intersection over union) from which lines of two readings are one. */
const SAME = 0.5;

/** How many times more must be read surely in a line for its other reading to be taken. */
const SURER = 1.08;

/** Expected number of letters and digits read without a fault: marks alone are found on any texture. */
export const surelyRead = ({ lines }: Pick<Reading, 'lines'>): number =>
  lines.reduce((sum, line) => sum + surelyReadIn(line), 0);

const surelyReadIn = ({ confidence, text }: Line): number =>
  confidence * (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0);

/**
 * A reading of a damaged picture, each of its lines as the readings together read it surest: what one way of restoring
 * it blurs or breaks, another often leaves, and readings that agree speak for each other. Lines that only another
 * reading has are not taken over.
 */
export function withSurestLines(reading: Reading, others: readonly Reading[]): Reading {
  const lines = reading.lines.map((line) => {
    const rivals = others
      .flatMap((other) => other.lines)
      .filter((other) => other !== line && intersectionOverUnion(other.box, line.box) >= SAME);
    const { text, confidence, words, box } = surestOf(line, rivals);
    return { ...line, text, confidence, words, box };
  });
  const mean = lines.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, lines.length);
  return { ...reading, lines, mean_confidence: mean };
}

/** Of the lines with the text that most speaks for, the one read with most certainty; a line's own text is hard to beat. */
function surestOf(line: Line, rivals: readonly Line[]): Line {
  const byText = Map.groupBy([line, ...rivals], ({ text }) => text);
  const votes = (text: string): number =>
    (byText.get(text) ?? []).reduce((sum, same) => sum + surelyReadIn(same), 0) *
    (text === line.text ? SURER : 1);
  const agreed = [...byText.keys()].reduce((most, text) => (votes(text) > votes(most) ? text : most));
  return (byText.get(agreed) ?? [line]).reduce((best, same) =>
    same.confidence > best.confidence ? same : best,
  );
}
