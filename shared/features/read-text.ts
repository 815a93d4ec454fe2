import { ok, type Result } from '../model/errors.ts';
import type { ImageFeatures, Line } from '../model/image-features.ts';
import type { CancelSignal, OcrEngine } from '../ports.ts';
import { toGray } from '../raster/gray.ts';
import type { RgbaImage } from '../raster/image.ts';

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
  const recognized = await ocr.recognize(toGray(image), {
    layout: 'page',
    language: options.language,
    signal: options.signal,
  });
  if (!recognized.ok) return recognized;
  options.onProgress?.(1, 1);
  const lines: Line[] = recognized.value.map((line, index) => ({
    id: `line-${index + 1}`,
    text: line.text,
    confidence: line.confidence,
    box: line.box,
    words: line.words.map(({ text, confidence, box }) => ({ text, confidence, box })),
  }));
  const mean = lines.reduce((sum, line) => sum + line.confidence, 0) / Math.max(1, lines.length);
  return ok({ engine: ocr.engine, language: options.language, lines, mean_confidence: mean });
}
