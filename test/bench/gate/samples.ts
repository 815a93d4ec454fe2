import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SharpCodec } from '../../../electron/services/image/sharp-codec.ts';
import { draftAnswer } from '../../../shared/answer/answer-question.ts';
import { wordAnswer } from '../../../shared/answer/word-answer.ts';
import { degrade } from '../../../shared/lab/degrade.ts';
import { matchesAnswer } from '../../../shared/lab/question-truth.ts';
import type { Draft } from '../../../shared/model/answer.ts';
import { containsPoint } from '../../../shared/model/geometry.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import type { Degradation } from '../../../shared/model/lab-report.ts';
import type { RoutedQuestion } from '../../../shared/model/question.ts';
import { analyzePicture } from '../../../shared/pipeline.ts';
import type { CodeReader, OcrEngine } from '../../../shared/ports.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import type { RgbaImage } from '../../../shared/raster/image.ts';
import { type EvaluationSet, isDegraded, type SetQuestion } from './evaluation-set.ts';
import type { KeptReadings } from './kept-readings.ts';
import type { LeftOutJudges } from './left-out-judges.ts';

/** One question about one picture, sharp or spoiled, drafted but not yet judged. */
export type Sample = {
  question: SetQuestion;
  program: string;
  /** Null for the picture as it stands in the set. */
  step: Degradation | null;
  routed: RoutedQuestion;
  draft: Draft;
  record: ImageFeatures;
  /** Whether the draft, given as it is, would be right. */
  right: boolean;
  /** Drafted by a version of Askshot that had not been worked on with this program. */
  first_sight?: boolean;
};

/** A picture's record, and the picture spoiled as asked. */
export async function recordOf(
  file: string,
  step: Degradation | null,
  ocr: OcrEngine,
  kept: KeptReadings,
): Promise<{ record: ImageFeatures; image: RgbaImage }> {
  const codec = new SharpCodec();
  const bytes = readFileSync(file);
  const decoded = await codec.decode(bytes);
  if (!decoded.ok) throw new Error(`${file}: ${decoded.error.message}`);
  const spoiled = step
    ? await degrade(decoded.value.pixels, step, codec)
    : { ok: true as const, value: decoded.value.pixels };
  if (!spoiled.ok) throw new Error(`${file}: ${spoiled.error.message}`);
  const image = spoiled.value;
  const text = kept.find(bytes, step);
  const record = await analyzePicture(
    image,
    { ocr, codes: NO_CODES },
    {
      id: file,
      source: {
        file,
        kind: 'image',
        media_type: 'image/png',
        width: image.width,
        height: image.height,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        captured_at: null,
        display_scale: 1,
        note: null,
      },
      language: 'eng',
      text,
    },
  );
  if (!record.ok) throw new Error(`${file}: ${record.error.message}`);
  if (!text) kept.keep(bytes, step, record.value.text);
  return { record: record.value, image };
}

const NO_CODES: CodeReader = { read: async () => [] };

/**
 * Drafts every question of a set on its pictures; spoiled steps apply to sharp pictures only.
 * @param stepsOf which steps of the ladder a picture goes through, by its index
 * @param judges models that never saw the program of a picture; null where those in use are asked
 */
export async function* collectSamples(
  set: EvaluationSet,
  ocr: OcrEngine,
  kept: KeptReadings,
  stepsOf: (image: number) => readonly (Degradation | null)[],
  judges: LeftOutJudges | null,
): AsyncGenerator<Sample> {
  const images = [...new Set(set.questions.map((question) => question.image))];
  for (const [index, name] of images.entries()) {
    const questions = set.questions.filter((question) => question.image === name);
    const steps = stepsOf(index).filter((step) => step === null || !isDegraded(name));
    for (const step of steps) {
      const { record, image } = await recordOf(join(set.folder, 'images', name), step, ocr, kept);
      for (const question of questions) {
        if (question.later && step !== null) continue;
        const routed = routeQuestion(question.question);
        const draft = draftAnswer(routed, {
          record,
          image,
          help: { documents: () => [] },
          judges: judges?.of(name),
        });
        const right = isRight(question, draft, step, record);
        yield { question, program: set.programs.get(name) ?? name, step, routed, draft, record, right };
      }
    }
  }
}

export function isRight(
  question: SetQuestion,
  draft: Draft,
  step: Degradation | null,
  record: ImageFeatures,
): boolean {
  if (draft.decision !== 'answer') return false;
  const region = draft.regions[0];
  if (question.target && /^locate/.test(question.skill)) {
    if (!region) return false;
    const [x, y, width, height] = question.target;
    const target = { x, y, width: width + 1, height: height + 1 };
    const center = { x: region.x + region.width / 2, y: region.y + region.height / 2 };
    const point = step?.kind === 'rotation' ? turnBack(center, step.amount, record) : center;
    return containsPoint(target, point.x, point.y);
  }
  if (!question.answerable && question.skill !== 'needs_vision') return false;
  return matchesAnswer(wordAnswer(draft), question.answer.any_of);
}

/** Where a point of a turned picture was before: targets stand in the upright one. */
function turnBack(point: { x: number; y: number }, degrees: number, { source }: ImageFeatures) {
  const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [middleX, middleY] = [(source.width - 1) / 2, (source.height - 1) / 2];
  const [x, y] = [point.x - middleX, point.y - middleY];
  return { x: cosine * x + sine * y + middleX, y: -sine * x + cosine * y + middleY };
}
