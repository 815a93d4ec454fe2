import type { Answer } from '../model/answer.ts';
import { failed, ok, type Result } from '../model/errors.ts';
import type { ImageFeatures, Source } from '../model/image-features.ts';
import { type Degradation, LAB_REPORT_SCHEMA, type LabReport, type LabStep } from '../model/lab-report.ts';
import { analyzePicture, askQuestion, type Readers } from '../pipeline.ts';
import type { CancelSignal, Clock, HelpIndex, ImageCodec } from '../ports.ts';
import type { RgbaImage } from '../raster/image.ts';
import { describeDegradation, LADDER } from './degradation.ts';
import { degrade } from './degrade.ts';
import { firstBreaks, overstatementRate } from './summarize-lab.ts';
import { compareAnswers, compareRecords, rankOfHelp } from './survival.ts';

export type LabParts = { readers: Readers; codec: ImageCodec; help: HelpIndex; clock: Clock };

export type LabOptions = {
  source: Source;
  questions: readonly string[];
  language: string;
  /** Steps to go through; the whole ladder by default. */
  ladder?: readonly Degradation[];
  /** Steps of an earlier run, which are not done again. */
  done?: readonly LabStep[];
  /** Called after every step, with the spoiled pixels for a thumbnail. */
  onStep?: (step: LabStep, image: RgbaImage, done: number, total: number) => void;
  signal?: CancelSignal;
};

/**
 * Takes a sharp picture down the ladder and records what survives at each step.
 * Errors: `cancelled` (the steps so far came through `onStep`), and those of analysis and codec.
 */
export async function runLab(
  image: RgbaImage,
  parts: LabParts,
  options: LabOptions,
): Promise<Result<LabReport>> {
  const sharp = await look(image, parts, options);
  if (!sharp.ok) return sharp;
  const ladder = options.ladder ?? LADDER;
  const steps: LabStep[] = [];
  for (const degradation of ladder) {
    if (options.signal?.aborted)
      return failed('cancelled', 'The lab run was cancelled.', 'Start it again to go on where it stopped.');
    const known = options.done?.find((step) => isSame(step.degradation, degradation));
    if (known) {
      steps.push(known);
      continue;
    }
    const spoiled = await degrade(image, degradation, parts.codec);
    if (!spoiled.ok) return spoiled;
    const seen = await look(spoiled.value, parts, options);
    if (!seen.ok) return seen;
    const step = makeStep(degradation, sharp.value, seen.value, parts.help);
    steps.push(step);
    options.onStep?.(step, spoiled.value, steps.length, ladder.length);
  }
  const { source, questions } = options;
  return ok({
    schema: LAB_REPORT_SCHEMA,
    source,
    questions: [...questions],
    steps,
    breaks: firstBreaks(steps),
    overstatement_rate: overstatementRate(steps),
  });
}

const isSame = (a: Degradation, b: Degradation) => a.kind === b.kind && a.amount === b.amount;

type Look = { record: ImageFeatures; answers: Answer[] };

async function look(image: RgbaImage, parts: LabParts, options: LabOptions): Promise<Result<Look>> {
  const { source, language, signal } = options;
  const analyzed = await analyzePicture(image, parts.readers, {
    id: source.sha256,
    source,
    language,
    signal,
  });
  if (!analyzed.ok) return analyzed;
  const record = analyzed.value;
  const answers = options.questions.map(
    (question, index) =>
      askQuestion(question, { id: `lab-${index + 1}`, record, image, help: parts.help, clock: parts.clock })
        .answer,
  );
  return ok({ record, answers });
}

function makeStep(degradation: Degradation, sharp: Look, spoiled: Look, help: HelpIndex): LabStep {
  const help_rank = rankOfHelp(sharp.record, spoiled.record, help.documents());
  return {
    degradation,
    label: describeDegradation(degradation),
    ...compareRecords(sharp.record, spoiled.record),
    ...(help_rank !== undefined && { help_rank }),
    mean_confidence: spoiled.record.text.mean_confidence,
    quality: spoiled.record.quality,
    answers: spoiled.answers.map((answer, index) => ({
      question: answer.question,
      decision: answer.decision,
      answer: answer.answer,
      confidence: answer.confidence,
      fate: compareAnswers(sharp.answers[index], answer),
      sharp_answer: sharp.answers[index].answer,
      advice: answer.advice,
    })),
  };
}
