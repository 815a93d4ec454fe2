import type { Answer } from '../model/answer.ts';
import { failed, ok, type Result } from '../model/errors.ts';
import type { Box } from '../model/geometry.ts';
import type { ImageFeatures, Source } from '../model/image-features.ts';
import {
  type Degradation,
  LAB_REPORT_SCHEMA,
  type LabAnswer,
  type LabReport,
  type LabStep,
} from '../model/lab-report.ts';
import { describeDegradation, LADDER } from '../model/ladder.ts';
import type { QuestionTruth } from '../model/question-truth.ts';
import { turnOf } from '../model/turn.ts';
import { moveRecord } from '../model/turn-record.ts';
import { analyzePicture, askQuestion, type Readers } from '../pipeline.ts';
import type { CancelSignal, Clock, HelpIndex, ImageCodec } from '../ports.ts';
import type { RgbaImage } from '../raster/image.ts';
import { degrade } from './degrade.ts';
import { isRight } from './question-truth.ts';
import { firstBreaks, overstatementRate } from './summarize-lab.ts';
import { compareAnswers, compareRecords, rankOfHelp } from './survival.ts';

export type LabParts = { readers: Readers; codec: ImageCodec; help: HelpIndex; clock: Clock };

export type LabOptions = {
  source: Source;
  questions: readonly string[];
  /** What is known of the right answers, question by question. */
  truths?: readonly (QuestionTruth | null)[];
  language: string;
  /** Languages that are tried where the reading in the first is unsure. */
  otherLanguages?: readonly string[];
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
    const settled = settle(degradation, seen.value);
    const step = makeStep(degradation, sharp.value, settled, parts.help, options.truths);
    steps.push(step);
    options.onStep?.(step, spoiled.value, steps.length, ladder.length);
  }
  const { source, questions } = options;
  return ok({
    schema: LAB_REPORT_SCHEMA,
    source,
    questions: [...questions],
    sharp: labAnswers(sharp.value, sharp.value, options.truths),
    steps,
    breaks: firstBreaks(steps),
    overstatement_rate: overstatementRate(steps),
  });
}

const isSame = (a: Degradation, b: Degradation) => a.kind === b.kind && a.amount === b.amount;

type Look = { record: ImageFeatures; answers: Answer[] };

async function look(image: RgbaImage, parts: LabParts, options: LabOptions): Promise<Result<Look>> {
  const { source, language, otherLanguages, signal } = options;
  const analyzed = await analyzePicture(image, parts.readers, {
    id: source.sha256,
    source,
    language,
    otherLanguages,
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

/** What was found on a turned picture, put where it lies on the upright one: places are compared with the sharp ones. */
function settle({ kind, amount }: Degradation, { record, answers }: Look): Look {
  if (kind !== 'rotation') return { record, answers };
  const { width, height, boxToUpright } = turnOf(record.source, amount);
  const [left, top] = [(width - record.source.width) / 2, (height - record.source.height) / 2];
  const back = (box: Box): Box => {
    const { x, y, ...size } = boxToUpright(box);
    return { x: Math.round(x - left), y: Math.round(y - top), ...size };
  };
  return {
    record: moveRecord(record, back),
    answers: answers.map((answer) => ({
      ...answer,
      regions: answer.regions.map((region) => ({ ...region, ...back(region) })),
    })),
  };
}

function makeStep(
  degradation: Degradation,
  sharp: Look,
  spoiled: Look,
  help: HelpIndex,
  truths: LabOptions['truths'],
): LabStep {
  const help_rank = rankOfHelp(sharp.record, spoiled.record, help.documents());
  return {
    degradation,
    label: describeDegradation(degradation),
    ...compareRecords(sharp.record, spoiled.record),
    ...(help_rank !== undefined && { help_rank }),
    mean_confidence: spoiled.record.text.mean_confidence,
    quality: spoiled.record.quality,
    answers: labAnswers(sharp, spoiled, truths),
  };
}

function labAnswers(sharp: Look, spoiled: Look, truths: LabOptions['truths']): LabAnswer[] {
  return spoiled.answers.map((answer, index) => {
    const truth = truths?.[index];
    return {
      question: answer.question,
      decision: answer.decision,
      answer: answer.answer,
      confidence: answer.confidence,
      fate: compareAnswers(sharp.answers[index], answer),
      sharp_answer: sharp.answers[index].answer,
      advice: answer.advice,
      ...(truth && { right: isRight({ ...answer, points: /^locate/.test(answer.skill) }, truth) }),
    };
  });
}
