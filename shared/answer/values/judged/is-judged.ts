import type { Skill } from '../../../model/question.ts';

/** Skills whose answers are weighed against all else on the screen: those that tell a value or a text of it. */
export const JUDGED_SKILLS: readonly Skill[] = ['read_value', 'read_text', 'window_title', 'amount'];

export const isJudged = (skill: Skill): boolean => JUDGED_SKILLS.includes(skill);
