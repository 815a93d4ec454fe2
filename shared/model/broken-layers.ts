import { isOverstated, LAYERS, type LabStep, type Layer } from './lab-report.ts';

/** Share that must survive for a layer to count as whole. */
const WHOLE = 0.8;

/** Whether a layer broke at a step; the gate breaks when a wrong answer is given. */
export function isBroken(layer: Layer, step: LabStep): boolean {
  switch (layer) {
    case 'reading':
      return step.word_recall < WHOLE;
    case 'elements':
      return step.elements_kept < WHOLE;
    case 'errors':
      return step.errors_found < WHOLE;
    case 'help':
      return step.help_rank !== undefined && step.help_rank !== 1;
    case 'answers':
      return step.answers.some((answer) => answer.fate !== 'same');
    case 'gate':
      return step.answers.some(isOverstated);
  }
}

/** The layers that broke at a step, from the pixels up. */
export const brokenLayers = (step: LabStep): Layer[] => LAYERS.filter((layer) => isBroken(layer, step));
