import { createHash } from 'node:crypto';
import { ok, type Result } from '../../../shared/model/errors.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import { analyzePicture } from '../../../shared/pipeline.ts';
import type { CancelSignal, CodeReader, ImageCodec, OcrEngine, Progress } from '../../../shared/ports.ts';
import type { AnalysisRequest } from './analyzer.ts';

export type AnalyzeBytesParts = { codec: ImageCodec; ocr: OcrEngine; codes: CodeReader };

/** decode → analyse, in this thread: a file's bytes become its image_features record. */
export async function analyzeBytes(
  request: AnalysisRequest,
  parts: AnalyzeBytesParts,
  onProgress?: (progress: Progress) => void,
  signal?: CancelSignal,
): Promise<Result<ImageFeatures>> {
  onProgress?.({ stage: 'decode', done: 0, total: 1 });
  const decoded = await parts.codec.decode(request.bytes, signal);
  if (!decoded.ok) return decoded;
  onProgress?.({ stage: 'decode', done: 1, total: 1 });
  const { pixels, mediaType } = decoded.value;
  const record = await analyzePicture(pixels, parts, {
    id: request.id,
    source: {
      file: request.file,
      kind: request.kind,
      media_type: mediaType,
      width: pixels.width,
      height: pixels.height,
      sha256: createHash('sha256').update(request.bytes).digest('hex'),
      captured_at: request.capturedAt,
      display_scale: request.displayScale,
      note: request.note,
    },
    language: request.language,
    text: request.text ?? undefined,
    onProgress,
    signal,
  });
  return record.ok ? ok(record.value) : record;
}
