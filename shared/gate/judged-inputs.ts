import type { Draft } from '../model/answer.ts';
import type { Skill } from '../model/question.ts';
import { logOdds } from './log-odds.ts';

/** Skills whose answers the judges were trained on. */
const VALUES: ReadonlySet<Skill> = new Set<Skill>(['read_value', 'read_text']);
const PLACES: ReadonlySet<Skill> = new Set<Skill>(['locate_element']);

/** Inputs of the gate's model that tell what a learned judge makes of an answer, and which way each may count. */
export const JUDGED_INPUTS: readonly { name: string; sign: 0 | 1 }[] = [
  ...['values', 'places', 'other answers'].flatMap((what): { name: string; sign: 0 | 1 }[] => [
    { name: `judge of ${what}: probability`, sign: 1 },
    { name: `judge of ${what}: lead over the next`, sign: 1 },
    { name: `judge of ${what} asked`, sign: 0 },
  ]),
  { name: 'confidence of the skill where it was judged', sign: 0 },
];

/** Those inputs for a draft, in the order of `JUDGED_INPUTS`; 0 where nobody judged. */
export function judgedInputs(skill: Skill, { judged, confidence }: Draft): number[] {
  if (!judged) return JUDGED_INPUTS.map(() => 0);
  const told = [logOdds(judged.own), judged.own - judged.rival, 1];
  const nothing = told.map(() => 0);
  const isValue = VALUES.has(skill);
  const isPlace = PLACES.has(skill);
  return [
    ...(isValue ? told : nothing),
    ...(isPlace ? told : nothing),
    ...(isValue || isPlace ? nothing : told),
    isValue || isPlace ? logOdds(confidence) : 0,
  ];
}
