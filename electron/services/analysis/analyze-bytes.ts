import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { ScreenMemory } from '../../../shared/features/reading/screen-memory.ts';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import { analyzePicture } from '../../../shared/pipeline.ts';
import type { CancelSignal, CodeReader, ImageCodec, OcrEngine, Progress } from '../../../shared/ports.ts';
import type { AnalysisRequest } from './analyzer.ts';
import { type KnownPictures, keyOfBytes, keyOfPixels } from './known-pictures.ts';
import { languagesToRead, languagesToTry } from './reading-languages.ts';

export type AnalyzeBytesParts = {
  codec: ImageCodec;
  ocr: OcrEngine;
  codes: CodeReader;
  known: KnownPictures;
  /** The screen that was read last. */
  memory?: ScreenMemory;
  /** Languages there is reading data for. */
  languages?: () => readonly string[];
};

type Facts = Pick<ImageFeatures['source'], 'media_type' | 'width' | 'height'>;

/**
 * decode → analyse, in this thread: a file's bytes become its image_features record. A file or a picture that was
 * analysed lately in the same language is not analysed again.
 */
export async function analyzeBytes(
  request: AnalysisRequest,
  { known, memory, languages, ...parts }: AnalyzeBytesParts,
  onProgress?: (progress: Progress) => void,
  signal?: CancelSignal,
): Promise<Result<ImageFeatures>> {
  onProgress?.({ stage: 'decode', done: 0, total: 1 });
  const sha256 = createHash('sha256').update(request.bytes).digest('hex');
  const sourceOf = ({ media_type, width, height }: Facts): ImageFeatures['source'] => ({
    file: request.file,
    kind: request.kind,
    media_type,
    width,
    height,
    sha256,
    captured_at: request.capturedAt,
    display_scale: request.displayScale,
    note: request.note,
  });
  const isReadHere = request.text === null;
  const fileKey = keyOfBytes(sha256, request.language);
  const sameFile = isReadHere ? known.recall(fileKey) : null;
  if (sameFile && !signal?.aborted)
    return ok({ ...sameFile, id: request.id, source: sourceOf(sameFile.source) });
  const decoded = await parts.codec.decode(request.bytes, signal);
  if (!decoded.ok) return decoded;
  onProgress?.({ stage: 'decode', done: 1, total: 1 });
  const { pixels, mediaType } = decoded.value;
  const source = sourceOf({ media_type: mediaType, width: pixels.width, height: pixels.height });
  const pictureKey = keyOfPixels(pixels, request.language);
  const samePicture = isReadHere ? known.recall(pictureKey) : null;
  if (signal?.aborted) return failed('cancelled', 'The analysis was cancelled.', 'Start it again.');
  if (samePicture) {
    known.keep([fileKey, pictureKey], samePicture);
    return ok({ ...samePicture, id: request.id, source });
  }
  const installed = languages?.() ?? [];
  const record = await analyzePicture(pixels, parts, {
    id: request.id,
    source,
    language: languagesToRead(request.language, installed),
    otherLanguages: languagesToTry(request.language, installed),
    text: request.text ?? undefined,
    memory,
    onProgress,
    signal,
    pause: () => setImmediate(),
  });
  if (record.ok && isReadHere) known.keep([fileKey, pictureKey], record.value);
  return record;
}
