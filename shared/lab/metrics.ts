/** One answer that was given: how sure the assistant was, and whether it was right. */
export type Outcome = { confidence: number; right: boolean };

/** Answering only what is at least as sure as `threshold` gives this coverage and this risk, each 0..1. */
export type RiskCoveragePoint = { threshold: number; coverage: number; risk: number };

const surestFirst = (outcomes: readonly Outcome[]) =>
  [...outcomes].sort((p, q) => q.confidence - p.confidence);

/**
 * The risk-coverage curve (El-Yaniv and Wiener, JMLR 2010), surest answers first.
 * @param asked number of questions that coverage is a share of; at least the number of outcomes
 */
export function riskCoverageCurve(
  outcomes: readonly Outcome[],
  asked = outcomes.length,
): RiskCoveragePoint[] {
  let wrong = 0;
  return surestFirst(outcomes).map(({ confidence, right }, index) => {
    wrong += right ? 0 : 1;
    return { threshold: confidence, coverage: (index + 1) / asked, risk: wrong / (index + 1) };
  });
}

/** Area under the risk-coverage curve: the mean risk over all numbers of answers given; 0 without answers. */
export function areaUnderRiskCoverage(outcomes: readonly Outcome[]): number {
  if (outcomes.length === 0) return 0;
  const curve = riskCoverageCurve(outcomes);
  return curve.reduce((sum, point) => sum + point.risk, 0) / curve.length;
}

/** The largest coverage whose risk is at most `risk`; 0 where there is none. */
export function coverageAtRisk(outcomes: readonly Outcome[], risk: number, asked = outcomes.length): number {
  const allowed = riskCoverageCurve(outcomes, asked).filter((point) => point.risk <= risk);
  return allowed.length === 0 ? 0 : allowed[allowed.length - 1].coverage;
}

/** Answers whose confidence lies in [from, to), the last bin including 1. */
export type ReliabilityBin = {
  from: number;
  to: number;
  count: number;
  confidence: number;
  accuracy: number;
};

/** The reliability diagram (DeGroot and Fienberg 1983) in bins of equal width; empty bins have count 0. */
export function reliabilityBins(outcomes: readonly Outcome[], bins = 10): ReliabilityBin[] {
  return Array.from({ length: bins }, (_, index) => {
    const inside = outcomes.filter(
      ({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === index,
    );
    const share = (sum: number) => (inside.length === 0 ? 0 : sum / inside.length);
    return {
      from: index / bins,
      to: (index + 1) / bins,
      count: inside.length,
      confidence: share(inside.reduce((sum, outcome) => sum + outcome.confidence, 0)),
      accuracy: share(inside.filter(({ right }) => right).length),
    };
  });
}

/** Expected calibration error (Naeini et al., AAAI 2015): mean distance of confidence and accuracy over the bins. */
export function expectedCalibrationError(outcomes: readonly Outcome[], bins = 10): number {
  if (outcomes.length === 0) return 0;
  return reliabilityBins(outcomes, bins).reduce(
    (sum, bin) => sum + (Math.abs(bin.confidence - bin.accuracy) * bin.count) / outcomes.length,
    0,
  );
}
