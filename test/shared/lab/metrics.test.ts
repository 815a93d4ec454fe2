import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areaUnderRiskCoverage,
  coverageAtRisk,
  expectedCalibrationError,
  type Outcome,
  reliabilityBins,
  riskCoverageCurve,
} from '../../../shared/lab/metrics.ts';

const outcomes: fc.Arbitrary<Outcome[]> = fc.array(
  fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() }),
  { minLength: 1, maxLength: 60 },
);

describe('risk and coverage', () => {
  const known: Outcome[] = [
    { confidence: 0.9, right: true },
    { confidence: 0.8, right: false },
    { confidence: 0.7, right: true },
    { confidence: 0.2, right: false },
  ];

  test('figures of a known list', () => {
    expect(riskCoverageCurve(known).map(({ risk }) => risk)).toEqual([0, 1 / 2, 1 / 3, 1 / 2]);
    expect(areaUnderRiskCoverage(known)).toBeCloseTo((0 + 1 / 2 + 1 / 3 + 1 / 2) / 4);
    expect(coverageAtRisk(known, 0.4)).toBe(0.75);
    expect(coverageAtRisk(known, 0.4, 10)).toBe(0.3);
    expect(coverageAtRisk(known, 0)).toBe(0.25);
  });

  test('all right has no area and full coverage at no risk; nothing given has none of either', () => {
    const right = known.map((outcome) => ({ ...outcome, right: true }));
    expect(areaUnderRiskCoverage(right)).toBe(0);
    expect(coverageAtRisk(right, 0)).toBe(1);
    expect(areaUnderRiskCoverage([])).toBe(0);
    expect(coverageAtRisk([], 0.1)).toBe(0);
  });

  test('coverage rises along the curve, and with the risk that is allowed', () => {
    fc.assert(
      fc.property(outcomes, fc.double({ min: 0, max: 1, noNaN: true }), (list, risk) => {
        const coverages = riskCoverageCurve(list).map(({ coverage }) => coverage);
        expect([...coverages].sort((p, q) => p - q)).toEqual(coverages);
        expect(coverages.at(-1)).toBeCloseTo(1);
        expect(coverageAtRisk(list, risk)).toBeGreaterThanOrEqual(coverageAtRisk(list, risk / 2));
      }),
    );
  });
});

describe('calibration', () => {
  test('certainty that is always right is perfectly calibrated, always wrong is worst', () => {
    expect(expectedCalibrationError([{ confidence: 1, right: true }])).toBe(0);
    expect(expectedCalibrationError([{ confidence: 1, right: false }])).toBe(1);
  });

  test('every answer lies in one bin, and the error is bounded', () => {
    fc.assert(
      fc.property(outcomes, (list) => {
        const bins = reliabilityBins(list);
        expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(list.length);
        const error = expectedCalibrationError(list);
        expect(error).toBeGreaterThanOrEqual(0);
        expect(error).toBeLessThanOrEqual(1);
      }),
    );
  });
});
