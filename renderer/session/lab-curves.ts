import type { Degradation } from '../../shared/model/lab-report.ts';
import type { LabSetReport } from './lab-set-state.ts';
import type { DegradationKind, LabStep } from './lab-state.ts';

/** The shares that are drawn, from the pixels up. */
export const CURVES = ['words', 'elements', 'errors', 'answers', 'overstated'] as const;
export type CurveName = (typeof CURVES)[number];

/** What survived at a step, and what was overstated, 0..1. */
export type CurveStep = {
  degradation: Degradation;
  label: string;
  /** Whether anything was asked: without questions there are no answers to draw. */
  asked: boolean;
  shares: Record<CurveName, number>;
};

/** The curves that there is something to draw for. */
export const curvesOf = (steps: readonly CurveStep[]): readonly CurveName[] =>
  steps.some(({ asked }) => asked)
    ? CURVES
    : CURVES.filter((name) => name !== 'answers' && name !== 'overstated');

/** The shares of one picture's step; without questions no answer was lost. */
export function stepShares({ degradation, label, answers, ...step }: LabStep): CurveStep {
  const share = (fate: LabStep['answers'][number]['fate'], otherwise: number): number =>
    answers.length === 0 ? otherwise : answers.filter((each) => each.fate === fate).length / answers.length;
  const { word_recall: words, elements_kept: elements, errors_found: errors } = step;
  return {
    degradation,
    label,
    asked: answers.length > 0,
    shares: { words, elements, errors, answers: share('same', 1), overstated: share('changed', 0) },
  };
}

/** The shares of a set's steps, without the pictures as they came. */
export function setShares({ steps }: LabSetReport): CurveStep[] {
  return steps.flatMap(({ degradation, label, asked, ...step }) => {
    if (degradation === null) return [];
    const { word_recall: words, elements_kept: elements, errors_found: errors, right, overstated } = step;
    return [
      {
        degradation,
        label,
        asked: asked > 0,
        shares: { words, elements, errors, answers: asked === 0 ? 1 : right, overstated },
      },
    ];
  });
}

/** The kinds of damage among the steps in the order in which they come, each with its steps. */
export function stepsByKind(steps: readonly CurveStep[]): { kind: DegradationKind; steps: CurveStep[] }[] {
  const kinds = new Map<DegradationKind, CurveStep[]>();
  for (const step of steps) {
    const { kind } = step.degradation;
    kinds.set(kind, [...(kinds.get(kind) ?? []), step]);
  }
  return [...kinds].map(([kind, its]) => ({ kind, steps: its }));
}
