import { draftAnswer } from './answer/answer-question.ts';
import { wordAnswer } from './answer/word-answer.ts';
import { extractInStages } from './features/extract-features.ts';
import { lookAhead } from './features/look-ahead.ts';
import { readRestored } from './features/read-restored.ts';
import type { ScreenMemory } from './features/reading/screen-memory.ts';
import { rotationOf } from './features/rotation.ts';
import { judgeAnswer } from './gate/judge-answer.ts';
import type { Answer } from './model/answer.ts';
import { failed, ok, type Result } from './model/errors.ts';
import type { ImageFeatures, Source } from './model/image-features.ts';
import { turnOf } from './model/turn.ts';
import { moveReading, tiltedRecord } from './model/turn-record.ts';
import type { CancelSignal, Clock, CodeReader, HelpIndex, OcrEngine, Progress } from './ports.ts';
import { type Exchange, routeQuestion } from './question/route-question.ts';
import { forgetBefore } from './raster/gray-of.ts';
import type { RgbaImage } from './raster/image.ts';
import { turnedOnce } from './raster/turn-picture.ts';

export type AnalyzeOptions = {
  id: string;
  source: Source;
  language: string;
  /** Languages that are tried where the reading in the first is unsure. */
  otherLanguages?: readonly string[];
  /** A reading that came with the picture (the text layer of a PDF page), used instead of OCR. */
  text?: ImageFeatures['text'];
  /** What was read before, so that of a screen that changed a little only that is read. */
  memory?: ScreenMemory;
  onProgress?: (progress: Progress) => void;
  signal?: CancelSignal;
  /** Lets the host take in messages, such as one that cancels, between two stages of measuring. */
  pause?: () => Promise<unknown>;
};

export type Readers = { ocr: OcrEngine; codes: CodeReader };

/**
 * decoded pixels → find lines → read → features: the image_features record of one picture. A screen that lies tilted
 * is turned upright first, and what was found put back to where it lies in the picture.
 */
export async function analyzePicture(
  source: RgbaImage,
  readers: Readers,
  options: AnalyzeOptions,
): Promise<Result<ImageFeatures>> {
  options.memory?.recall(source);
  try {
    return await analyzeTurned(source, readers, options);
  } finally {
    forgetBefore(source);
  }
}

async function analyzeTurned(
  source: RgbaImage,
  readers: Readers,
  options: AnalyzeOptions,
): Promise<Result<ImageFeatures>> {
  const tilt = options.text ? options.text.turned : rotationOf(source) || undefined;
  if (tilt === undefined) return analyzeUpright(source, readers, options);
  const text = options.text && moveReading(options.text, turnOf(source, tilt).boxToUpright);
  const upright = await analyzeUpright(
    turnedOnce(source, tilt),
    readers,
    { ...options, text, memory: undefined },
    tilt,
  );
  return upright.ok ? ok(tiltedRecord(upright.value, tilt)) : upright;
}

async function analyzeUpright(
  image: RgbaImage,
  readers: Readers,
  options: AnalyzeOptions,
  turned?: number,
): Promise<Result<ImageFeatures>> {
  const reading = options.text ? ok(options.text) : readWithOcr(image, readers.ocr, options);
  const [text, codes] = await Promise.all([
    reading,
    readers.codes.read(image),
    options.text ? undefined : measureMeanwhile(image, options),
  ]);
  if (!text.ok) return text;
  options.onProgress?.({ stage: 'features', done: 0, total: 1 });
  const found = { ...text.value, ...(turned !== undefined && { turned }) };
  const stages = extractInStages(options.id, options.source, image, found, codes);
  for (;;) {
    await options.pause?.();
    if (options.signal?.aborted) return failed('cancelled', 'The analysis was cancelled.', 'Start it again.');
    const stage = stages.next();
    if (!stage.done) continue;
    options.onProgress?.({ stage: 'features', done: 1, total: 1 });
    return ok(stage.value);
  }
}

/** Uses the time in which the recogniser reads. */
async function measureMeanwhile(image: RgbaImage, { pause, signal }: AnalyzeOptions): Promise<void> {
  for (const _ of lookAhead(image)) {
    await pause?.();
    if (signal?.aborted) return;
  }
}

function readWithOcr(
  image: RgbaImage,
  ocr: OcrEngine,
  options: AnalyzeOptions,
): ReturnType<typeof readRestored> {
  return readRestored(image, ocr, {
    language: options.language,
    otherLanguages: options.otherLanguages,
    memory: options.memory,
    signal: options.signal,
    onProgress: (done, total) => options.onProgress?.({ stage: 'read', done, total }),
  });
}

export type AskOptions = {
  /** Id of the answer. */
  id: string;
  record: ImageFeatures;
  image?: RgbaImage;
  history?: readonly Exchange[];
  /** The record of a second picture, for questions that compare. */
  other?: ImageFeatures;
  help: HelpIndex;
  clock: Clock;
};

/** question → route → draft → gate: the final answer, and how the question was understood. */
export function askQuestion(text: string, options: AskOptions): Exchange {
  const started = options.clock.elapsed();
  const routed = routeQuestion(text, options.history);
  const draft = draftAnswer(routed, {
    record: options.record,
    image: options.image,
    help: options.help,
    other: options.other,
  });
  const judged = judgeAnswer(routed, draft, options.record);
  const answer: Answer = {
    id: options.id,
    image: options.record.id,
    question: text,
    task_type: routed.task_type,
    skill: routed.skill,
    decision: judged.decision,
    answer: judged.answer ?? wordAnswer(draft),
    regions: draft.regions,
    confidence: judged.confidence,
    evidence: draft.evidence,
    reasons: [...draft.reasons, ...judged.reasons],
    advice: [...draft.advice, ...judged.advice],
    ...(judged.unclear && { unclear: judged.unclear }),
    help: draft.help,
    ...(draft.explanation && judged.decision === 'answer' && { explanation: draft.explanation }),
    elapsed_ms: options.clock.elapsed() - started,
  };
  return { routed, answer };
}
