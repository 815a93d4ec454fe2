import { judgeAnswer } from '../../../shared/gate/judge-answer.ts';
import {
  areaUnderRiskCoverage,
  coverageAtRisk,
  expectedCalibrationError,
  type Outcome,
  reliabilityBins,
  riskCoverageCurve,
} from '../../../shared/lab/metrics.ts';
import type { Decision } from '../../../shared/model/answer.ts';
import { isDegraded } from './evaluation-set.ts';
import type { Sample } from './samples.ts';

/** A sample after the gate. */
export type Judged = { sample: Sample; decision: Decision; confidence: number };

export function judge(sample: Sample): Judged {
  const { decision, confidence } = judgeAnswer(sample.routed, sample.draft, sample.record);
  return { sample, decision, confidence };
}

const rate = (hits: number, count: number) => (count === 0 ? null : Number((hits / count).toFixed(4)));
const share = (list: readonly Judged[], is: (judged: Judged) => boolean) =>
  rate(list.filter(is).length, list.length);

/** The gate's figures over a list of judged samples, as in the evaluation sets' own scoring. */
export function gateFigures(judged: readonly Judged[]) {
  const given = judged.filter(({ decision }) => decision === 'answer');
  const outcomes: Outcome[] = given.map(({ sample, confidence }) => ({ confidence, right: sample.right }));
  const asked = (judged: Judged) => judged.decision === 'ask_for_clearer_image';
  const own = judged.filter(({ sample }) => sample.step === null);
  const unreadable = own.filter(
    ({ sample }) => sample.question.skill === 'poor_image' && !sample.question.answerable,
  );
  const sharp = own.filter(({ sample }) => sample.question.answerable && !isDegraded(sample.question.image));
  const readable = own.filter(
    ({ sample }) => sample.question.skill === 'poor_image' && sample.question.answerable,
  );
  return {
    questions: judged.length,
    given: given.length,
    /** No gate can answer more of the questions rightly. */
    rightly_drafted: share(judged, ({ sample }) => sample.right),
    gated_when_unreadable: share(unreadable, asked),
    gated_when_sharp: share(sharp, asked),
    poor_but_readable_answered_right: share(
      readable,
      ({ decision, sample }) => decision === 'answer' && sample.right,
    ),
    answer_accuracy_sharp: share(sharp, ({ decision, sample }) => decision === 'answer' && sample.right),
    wrong_among_given: share(given, ({ sample }) => !sample.right),
    overstatement: share(judged, ({ decision, sample }) => decision === 'answer' && !sample.right),
    ece: Number(expectedCalibrationError(outcomes).toFixed(4)),
    aurc: Number(areaUnderRiskCoverage(outcomes).toFixed(4)),
    coverage_at_5_percent_risk: Number(coverageAtRisk(outcomes, 0.05, judged.length).toFixed(4)),
    coverage_at_1_percent_risk: Number(coverageAtRisk(outcomes, 0.01, judged.length).toFixed(4)),
  };
}

/** The risk-coverage curve as lines of text: what is risked when the surest tenth of the questions is answered, and so on. */
export function riskCoverageTable(judged: readonly Judged[]): string {
  const outcomes = judged
    .filter(({ decision }) => decision === 'answer')
    .map(({ sample, confidence }) => ({ confidence, right: sample.right }));
  const curve = riskCoverageCurve(outcomes, judged.length);
  return Array.from({ length: 10 }, (_, tenth) => (tenth + 1) / 10)
    .flatMap((coverage) => curve.find((point) => point.coverage >= coverage) ?? [])
    .map(
      ({ coverage, risk, threshold }) =>
        `  coverage ${coverage.toFixed(2)}  risk ${risk.toFixed(3)}  confidence from ${threshold.toFixed(3)}`,
    )
    .join('\n');
}

/** The reliability diagram as lines of text. */
export function reliabilityTable(judged: readonly Judged[]): string {
  const outcomes = judged
    .filter(({ decision }) => decision === 'answer')
    .map(({ sample, confidence }) => ({ confidence, right: sample.right }));
  return reliabilityBins(outcomes)
    .filter(({ count }) => count > 0)
    .map(
      ({ from, to, count, confidence, accuracy }) =>
        `  ${from.toFixed(1)}-${to.toFixed(1)}  n ${String(count).padStart(5)}  confidence ${confidence.toFixed(3)}  right ${accuracy.toFixed(3)}`,
    )
    .join('\n');
}
