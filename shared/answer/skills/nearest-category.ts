import type { ErrorCategory } from '../../model/image-features.ts';

/**
 * Kinds that people take for one another, nearest first: who asks "network or permission?" of a request that timed out
 * means the network.
 */
const NEAR: Partial<Record<ErrorCategory, readonly ErrorCategory[]>> = {
  timeout: ['network', 'server'],
  server: ['network', 'crash'],
  certificate: ['authentication', 'network'],
  authentication: ['permission'],
  permission: ['authentication'],
  not_found: ['configuration'],
  configuration: ['not_found', 'syntax'],
  syntax: ['validation', 'configuration'],
  validation: ['syntax'],
  crash: ['server', 'syntax'],
  conflict: ['permission', 'resource'],
  network: ['server', 'timeout'],
};

/** Of some kinds offered the one nearest to a kind that is not among them; undefined where none is near. */
export const nearestOffered = <Choice extends { category: ErrorCategory | null }>(
  kind: ErrorCategory,
  offered: readonly Choice[],
): Choice | undefined => {
  for (const near of NEAR[kind] ?? []) {
    const choice = offered.find(({ category }) => category === near);
    if (choice) return choice;
  }
  return undefined;
};
