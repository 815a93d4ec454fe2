import { failed, ok, type Result } from '../model/errors.ts';
import type { ImageFeatures, Line } from '../model/image-features.ts';
import type { CancelSignal, OcrEngine } from '../ports.ts';
import type { RgbaImage } from '../raster/image.ts';
import { calmAround, isText } from './reading/accept-line.ts';
import { dropIcons } from './reading/drop-icons.ts';
import { findTextLines } from './reading/find-text-lines.ts';
import { lookAtLine } from './reading/look-again.ts';
import { lineCoverage } from './reading/prepare-line.ts';
import { type ReadLine, wordsOf } from './reading/read-line.ts';

export type ReadOptions = {
  language: string;
  signal?: CancelSignal;
  /** Called as lines are done. */
  onProgress?: (done: number, total: number) => void;
};

/** Reads every text line of a picture, in reading order, boxes in image pixels. */
export async function readText(
  image: RgbaImage,
  ocr: OcrEngine,
  options: ReadOptions,
): Promise<Result<ImageFeatures['text']>> {
  const { ink, lines: found } = findTextLines(image);
  let done = 0;
  const results = await Promise.all(
    found.map(async (line) => {
      const coverage = lineCoverage(image, ink, line);
      const { language, signal } = options;
      const result = await lookAtLine(line, coverage, ocr, { language, signal });
      options.onProgress?.(++done, found.length);
      return result;
    }),
  );
  const lines: Line[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    const read = dropIcons(result.value);
    const line = isText(read, calmAround(read, ink)) ? toRecordLine(read, lines.length) : null;
    if (line) lines.push(line);
  }
  if (options.signal?.aborted) return failed('cancelled', 'The reading was cancelled.', 'Start it again.');
  const mean = lines.reduce((sum, line) => sum + line.confidence, 0) / Math.max(1, lines.length);
  return ok({ engine: ocr.engine, language: options.language, lines, mean_confidence: mean });
}

function toRecordLine(read: ReadLine, index: number): Line | null {
  const words = wordsOf(read);
  if (words.length === 0) return null;
  return {
    id: `line-${index + 1}`,
    text: words.map((word) => word.text).join(' '),
    confidence: words.reduce((sum, word) => sum + word.confidence, 0) / words.length,
    box: read.line.box,
    words,
  };
}
