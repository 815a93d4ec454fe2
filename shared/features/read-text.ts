import { failed, ok, type Result } from '../model/errors.ts';
import type { ImageFeatures, Line } from '../model/image-features.ts';
import type { CancelSignal, OcrEngine, RecognizedLine } from '../ports.ts';
import type { RgbaImage } from '../raster/image.ts';
import { findTextLines } from './reading/find-text-lines.ts';
import { drawLine, lineCoverage, type PreparedLine } from './reading/prepare-line.ts';

export type ReadOptions = {
  language: string;
  signal?: CancelSignal;
  /** Called as lines are done. */
  onProgress?: (done: number, total: number) => void;
};

const LINE_HEIGHT = 36;
const PADDING = 4;

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
      const prepared = drawLine(lineCoverage(image, ink, line), LINE_HEIGHT, PADDING);
      const result = await ocr.recognize(prepared.image, { layout: 'line', ...options });
      options.onProgress?.(++done, found.length);
      return result.ok ? ok({ prepared, recognized: result.value }) : result;
    }),
  );
  const lines: Line[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    const line = toRecordLine(result.value.prepared, result.value.recognized, lines.length);
    if (line) lines.push(line);
  }
  if (options.signal?.aborted) return failed('cancelled', 'The reading was cancelled.', 'Start it again.');
  const mean = lines.reduce((sum, line) => sum + line.confidence, 0) / Math.max(1, lines.length);
  return ok({ engine: ocr.engine, language: options.language, lines, mean_confidence: mean });
}

function toRecordLine(
  prepared: PreparedLine,
  recognized: readonly RecognizedLine[],
  index: number,
): Line | null {
  const words = recognized.flatMap((line) => line.words);
  if (words.length === 0) return null;
  const text = words.map((word) => word.text).join(' ');
  const confidence = words.reduce((sum, word) => sum + word.confidence, 0) / words.length;
  const { box, scale, padding } = prepared;
  return {
    id: `line-${index + 1}`,
    text,
    confidence,
    box,
    words: words.map((word) => ({
      text: word.text,
      confidence: word.confidence,
      box: {
        x: Math.max(0, Math.round(box.x + (word.box.x - padding) / scale)),
        y: Math.max(0, Math.round(box.y + (word.box.y - padding) / scale)),
        width: Math.round(word.box.width / scale),
        height: Math.round(word.box.height / scale),
      },
    })),
  };
}
