import { SKILL_TASK_TYPES, type Skill } from '../model/question.ts';
import type { SkillRule } from './rules/rule.ts';

/** Weights of rules are told in points; trust counts by tens of them. */
const POINTS = 10;
/**
 * Which of these is wanted depends on what stands on the screen more than on the wording: between them rules decide, and
 * the wording only where no rule speaks for any.
 */
const READING_SKILLS: readonly Skill[] = ['read_text', 'read_value', 'read_error', 'window_title', 'amount'];

/** A rule of this weight knows the whole turn of phrase: it decides whatever the wording sounds like. */
const DECISIVE = 100;

/** What can be answered without looking is only said to be that where a rule knows the words. */
const BY_RULE: readonly Skill[] = ['no_image_needed', 'unsupported', 'diagnosis'];

/**
 * Weighs what the wording alone makes probable and the heaviest rule for each skill: a log-linear pool of the two.
 * @param wording natural logarithm of each skill's probability by the wording
 * @param trust what ten points of a rule's weight count for, in natural logarithms
 * @returns the skill, and how probable it is that one of its kind is wanted
 */
export function chooseSkill(
  wording: ReadonlyMap<Skill, number>,
  votes: readonly SkillRule[],
  trust: number,
): { skill: Skill; probability: number } {
  const [heaviest] = [...votes].sort((a, b) => b.weight - a.weight);
  if (heaviest && heaviest.weight >= DECISIVE) return { skill: heaviest.skill, probability: KNOWN };
  const weightOf = (skills: readonly Skill[]): number =>
    Math.max(0, ...votes.filter((vote) => skills.includes(vote.skill)).map((vote) => vote.weight));
  const heard = [...wording.keys()].filter((skill) => !BY_RULE.includes(skill) || weightOf([skill]) > 0);
  const likelihood = (skills: readonly Skill[]): number =>
    Math.log(skills.reduce((sum, skill) => sum + Math.exp(wording.get(skill) ?? UNHEARD), 0));
  const kinds = [
    READING_SKILLS,
    ...heard.filter((skill) => !READING_SKILLS.includes(skill)).map((skill) => [skill]),
  ];
  const scored = kinds.map((skills) => ({
    skills,
    score: likelihood(skills) + (trust * weightOf(skills)) / POINTS,
  }));
  const best = scored.reduce((most, next) => (next.score > most.score ? next : most));
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
  const leading = weightOf(best.skills);
  const spoken = votes.find((vote) => vote.weight === leading && best.skills.includes(vote.skill));
  const likeliest = best.skills.reduce((most, next) =>
    (wording.get(next) ?? UNHEARD) > (wording.get(most) ?? UNHEARD) ? next : most,
  );
  // A rule that another one outweighs, for a kind that the wording outweighs in turn, is no guide.
  const isOutweighed = votes.some((vote) => vote.weight > leading && isAlike(vote.skill, best.skills[0]));
  return { skill: (isOutweighed ? undefined : spoken?.skill) ?? likeliest, probability: 1 / total };
}

const isAlike = (a: Skill, b: Skill): boolean => SKILL_TASK_TYPES[a] === SKILL_TASK_TYPES[b];

const KNOWN = 0.95;
/** Logarithm of a probability next to none. */
const UNHEARD = -30;
