import { describeDegradation, LADDER } from '../model/ladder.ts';
import type { Messages } from './english.ts';

const STEPS = new Map(LADDER.map((step) => [describeDegradation(step), step]));

/** A step in the words of a language; `label` is what reports call it. */
export function stepWords(messages: Messages, label: string): string {
  const step = STEPS.get(label);
  return step ? messages.lab.step(step) : label;
}
