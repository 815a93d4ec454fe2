import { describeDegradation, LADDER } from '../../shared/model/ladder.ts';
import { messages } from '../messages.ts';

const STEPS = new Map(LADDER.map((step) => [describeDegradation(step), step]));

/** A step in the words of the interface; `label` is what reports call it. */
export function stepWords(label: string): string {
  const step = STEPS.get(label);
  return step ? messages.lab.step(step) : label;
}
