import { brokenLayers, isBroken } from '../model/broken-layers.ts';
import {
  DEGRADATION_KINDS,
  type Degradation,
  isOverstated,
  isRightAnswer,
  LAYERS,
  type LabAnswer,
  type LabReport,
  type LabStep,
  typicalOverstatements,
} from '../model/lab-report.ts';
import { AS_THEY_CAME, LAB_SET_SCHEMA, type LabSetReport, type SetStep } from '../model/lab-set-report.ts';
import { describeDegradation, LADDER } from '../model/ladder.ts';
import {
  areaUnderRiskCoverage,
  coverageAtRisk,
  expectedCalibrationError,
  type Outcome,
  reliabilityBins,
  riskCoverageCurve,
} from './metrics.ts';

/** Points of a curve and failures that a report keeps; more tell nothing new. */
const MOST_POINTS = 100;
const MOST_FAILURES = 30;

/** Brings the runs of a set's pictures together. Runs may have gone through other steps than each other. */
export function summarizeLabSet(
  reports: readonly LabReport[],
  failed: LabSetReport['failed'] = [],
): LabSetReport {
  const steps = reports.flatMap((report) => report.steps);
  const answers = [...reports.flatMap(({ sharp = [] }) => sharp), ...steps.flatMap((step) => step.answers)];
  return {
    schema: LAB_SET_SCHEMA,
    pictures: reports.map(({ source, steps: own, questions, overstatement_rate }) => ({
      file: source.file,
      steps: own.length,
      questions: questions.length,
      overstatement_rate,
    })),
    failed,
    steps: [asTheyCame(reports), ...LADDER.flatMap((degradation) => setStep(degradation, steps))],
    breaks: breaksOf(steps),
    risk: riskOf(answers),
    failures: failuresOf(reports),
  };
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

function answerFigures(answers: readonly LabAnswer[]) {
  const given = answers.filter(({ decision }) => decision === 'answer');
  const share = (list: readonly LabAnswer[]): number => list.length / Math.max(1, answers.length);
  return {
    asked: answers.length,
    given: given.length,
    clearer_image_asked: answers.filter(({ decision }) => decision === 'ask_for_clearer_image').length,
    right: share(answers.filter(isRightAnswer)),
    overstated: share(given.filter(isOverstated)),
  };
}

function asTheyCame(reports: readonly LabReport[]): SetStep {
  return {
    degradation: null,
    label: AS_THEY_CAME,
    pictures: reports.length,
    word_recall: 1,
    elements_kept: 1,
    errors_found: 1,
    ...answerFigures(reports.flatMap(({ sharp = [] }) => sharp)),
  };
}

const isStep = (degradation: Degradation, step: LabStep): boolean =>
  step.degradation.kind === degradation.kind && step.degradation.amount === degradation.amount;

function setStep(degradation: Degradation, all: readonly LabStep[]): SetStep[] {
  const here = all.filter((step) => isStep(degradation, step));
  if (here.length === 0) return [];
  const figures: SetStep = {
    degradation,
    label: describeDegradation(degradation),
    pictures: here.length,
    word_recall: mean(here.map((step) => step.word_recall)),
    elements_kept: mean(here.map((step) => step.elements_kept)),
    errors_found: mean(here.map((step) => step.errors_found)),
    ...answerFigures(here.flatMap(({ answers }) => answers)),
  };
  return [figures];
}

function breaksOf(all: readonly LabStep[]): LabSetReport['breaks'] {
  return DEGRADATION_KINDS.filter((kind) => all.some((step) => step.degradation.kind === kind)).flatMap(
    (kind) => {
      const ladder = LADDER.filter((step) => step.kind === kind);
      return LAYERS.map((layer) => {
        const firstWith = (share: number): string | null => {
          const found = ladder.find((degradation) => {
            const here = all.filter((step) => isStep(degradation, step));
            const broken = here.filter((step) => isBroken(layer, step)).length;
            return broken > 0 && broken >= share * here.length;
          });
          return found ? describeDegradation(found) : null;
        };
        return { kind, layer, first: firstWith(0), half: firstWith(0.5) };
      });
    },
  );
}

function riskOf(answers: readonly LabAnswer[]): LabSetReport['risk'] {
  const given = answers.filter(({ decision }) => decision === 'answer');
  const outcomes = given.map(
    (answer): Outcome => ({ confidence: answer.confidence, right: isRightAnswer(answer) }),
  );
  const asked = answers.length;
  const curve = riskCoverageCurve(outcomes, Math.max(1, asked));
  const every = Math.max(1, Math.ceil(curve.length / MOST_POINTS));
  return {
    asked,
    given: given.length,
    wrong_among_given: outcomes.filter(({ right }) => !right).length / Math.max(1, given.length),
    aurc: areaUnderRiskCoverage(outcomes),
    ece: expectedCalibrationError(outcomes),
    coverage_at_5_percent_risk: coverageAtRisk(outcomes, 0.05, Math.max(1, asked)),
    coverage_at_1_percent_risk: coverageAtRisk(outcomes, 0.01, Math.max(1, asked)),
    curve: curve.filter((_, index) => index % every === 0 || index === curve.length - 1),
    reliability: reliabilityBins(outcomes),
  };
}

function failuresOf(reports: readonly LabReport[]): LabSetReport['failures'] {
  return reports
    .flatMap(({ source, steps }) =>
      typicalOverstatements(steps).map(({ step, answer }) => ({
        file: source.file,
        label: step.label,
        degradation: step.degradation,
        word_recall: step.word_recall,
        elements_kept: step.elements_kept,
        errors_found: step.errors_found,
        verdict: step.quality.verdict,
        broken: brokenLayers(step),
        question: answer.question,
        answer: answer.answer,
        sharp_answer: answer.sharp_answer ?? '',
        confidence: answer.confidence,
      })),
    )
    .sort((p, q) => q.confidence - p.confidence)
    .slice(0, MOST_FAILURES);
}
