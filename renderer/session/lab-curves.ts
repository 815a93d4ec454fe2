import type { DegradationKind, LabStep } from './lab-state.ts';

/** The shares that are drawn, from the pixels up. */
export const CURVES = ['words', 'elements', 'errors', 'answers'] as const;
export type CurveName = (typeof CURVES)[number];

/** What survived at a step, 0..1; without questions no answer was lost. */
export function shareOf(curve: CurveName, step: LabStep): number {
  switch (curve) {
    case 'words':
      return step.word_recall;
    case 'elements':
      return step.elements_kept;
    case 'errors':
      return step.errors_found;
    case 'answers':
      return step.answers.length === 0
        ? 1
        : step.answers.filter(({ fate }) => fate === 'same').length / step.answers.length;
  }
}

/** The kinds of damage among the steps in the order in which they come, each with its steps. */
export function stepsByKind(steps: readonly LabStep[]): { kind: DegradationKind; steps: LabStep[] }[] {
  const kinds = new Map<DegradationKind, LabStep[]>();
  for (const step of steps) {
    const { kind } = step.degradation;
    kinds.set(kind, [...(kinds.get(kind) ?? []), step]);
  }
  return [...kinds].map(([kind, its]) => ({ kind, steps: its }));
}
