import type { Region } from '../model/geometry.ts';
import type { RecognizedLine } from '../ports.ts';

/** What a text search over a page's plain OCR finds: the best line, or none. */
export type PlainAnswer = { answer: string; confidence: number; region: Region | null };

const STOP_WORDS = new Set(
  'a an and are at be by can did do does for from has have how i in is it its me my of on or please show tell that the there this to was what when where which who why will with you'.split(
    ' ',
  ),
);

/**
 * The baseline that plain OCR offers: the line that shares most words with the question (weighted by how rare they
 * are on the page), and the line below it where that line holds nothing else.
 */
export function searchPlainText(question: string, lines: readonly RecognizedLine[]): PlainAnswer {
  const asked = tokens(question).filter((word) => !STOP_WORDS.has(word));
  const frequency = new Map<string, number>();
  for (const line of lines)
    for (const word of new Set(tokens(line.text))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const scored = lines.map((line) => {
    const words = new Set(tokens(line.text));
    const hits = asked.filter((word) => words.has(word));
    return {
      line,
      score: hits.reduce((sum, word) => sum + 1 / (frequency.get(word) ?? 1), 0),
      hits: hits.length,
    };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), {
    line: null as RecognizedLine | null,
    score: 0,
    hits: 0,
  });
  if (!best.line) return { answer: '', confidence: 0, region: null };
  return {
    answer: best.line.text,
    confidence: (best.line.confidence * best.hits) / Math.max(1, asked.length),
    region: { ...best.line.box, label: best.line.text },
  };
}

const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
