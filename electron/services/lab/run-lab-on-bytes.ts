import { createHash } from 'node:crypto';
import { resizeBilinear } from '../../../shared/lab/blur.ts';
import { type LabParts, runLab } from '../../../shared/lab/run-lab.ts';
import type { Result } from '../../../shared/model/errors.ts';
import type { Degradation, LabReport, LabStep } from '../../../shared/model/lab-report.ts';
import type { QuestionTruth } from '../../../shared/model/question-truth.ts';
import type { CancelSignal } from '../../../shared/ports.ts';
import type { RgbaImage } from '../../../shared/raster/image.ts';
import { languagesToRead, languagesToTry } from '../analysis/reading-languages.ts';

/** A picture that is to be taken down the ladder, and what is asked at each step. */
export type LabRequest = {
  bytes: Uint8Array;
  file: string;
  questions: readonly string[];
  language: string;
  /** Steps of an earlier run, which are not done again. */
  done: readonly LabStep[];
  /** Steps to go through; all by default. */
  ladder?: readonly Degradation[];
  truths?: readonly (QuestionTruth | null)[];
};

/** One step done; `thumbnail` is a small JPEG of the spoiled picture as a data URL. */
export type LabProgress = { step: LabStep; thumbnail: string; done: number; total: number };

/** Pixels across a small picture of a step. */
export const THUMBNAIL_WIDTH = 200;
const THUMBNAIL_QUALITY = 70;

/** `languages` are those there is reading data for: the picture is read as any other is. */
export type LabOnBytesParts = LabParts & { languages?: () => readonly string[] };

/** decode → ladder, in this thread. Errors: those of the codec, of analysis, and cancelled. */
export async function runLabOnBytes(
  request: LabRequest,
  { languages, ...parts }: LabOnBytesParts,
  onStep: (progress: LabProgress) => void,
  signal?: CancelSignal,
): Promise<Result<LabReport>> {
  const decoded = await parts.codec.decode(request.bytes, signal);
  if (!decoded.ok) return decoded;
  const { pixels, mediaType } = decoded.value;
  const installed = languages?.() ?? [];
  const thumbnails: Promise<void>[] = [];
  const report = await runLab(pixels, parts, {
    source: {
      file: request.file,
      kind: 'image',
      media_type: mediaType,
      width: pixels.width,
      height: pixels.height,
      sha256: createHash('sha256').update(request.bytes).digest('hex'),
      captured_at: null,
      display_scale: 1,
      note: null,
    },
    questions: request.questions,
    language: languagesToRead(request.language, installed),
    otherLanguages: languagesToTry(request.language, installed),
    done: request.done,
    truths: request.truths,
    ladder: request.ladder,
    signal,
    onStep: (step, image, done, total) => {
      const small = shrink(image);
      thumbnails.push(
        parts.codec.encodeJpeg(small, THUMBNAIL_QUALITY).then((jpeg) => {
          const thumbnail = `data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`;
          onStep({ step, thumbnail, done, total });
        }),
      );
    },
  });
  await Promise.all(thumbnails);
  return report;
}

function shrink(image: RgbaImage): RgbaImage {
  const scale = Math.min(1, THUMBNAIL_WIDTH / image.width);
  const size = (length: number): number => Math.max(1, Math.round(length * scale));
  return resizeBilinear(image, size(image.width), size(image.height));
}
