import { describe, expect, it } from 'vitest';
import type { Skill } from '../../../shared/model/question.ts';
import { chooseSkill } from '../../../shared/question/choose-skill.ts';
import { vote } from '../../../shared/question/rules/rule.ts';

const wording = (probabilities: Partial<Record<Skill, number>>): Map<Skill, number> =>
  new Map(Object.entries(probabilities).map(([skill, share]) => [skill as Skill, Math.log(share)]));
const rule = (skill: Skill, weight: number) => vote(skill, weight, 'a test', () => true);

describe('choosing a skill', () => {
  it('lets a sure wording outweigh a light rule, and a heavy rule an unsure wording', () => {
    const sure = wording({ count_elements: 0.97, read_value: 0.03 });
    expect(chooseSkill(sure, [rule('read_value', 36)], 0.5).skill).toBe('count_elements');
    const unsure = wording({ count_elements: 0.6, element_state: 0.4 });
    expect(chooseSkill(unsure, [rule('element_state', 66)], 0.5).skill).toBe('element_state');
  });

  it('leaves to the rules which kind of reading is wanted', () => {
    const reading = wording({ read_text: 0.9, read_value: 0.05, topic: 0.05 });
    expect(chooseSkill(reading, [rule('read_value', 36)], 0.5).skill).toBe('read_value');
    expect(chooseSkill(reading, [], 0.5).skill).toBe('read_text');
    expect(chooseSkill(reading, [rule('topic', 45), rule('read_value', 36)], 0.1).skill).toBe('read_text');
  });

  it('takes nothing for a question without a picture unless a rule does', () => {
    const chat = wording({ no_image_needed: 0.9, read_value: 0.1 });
    expect(chooseSkill(chat, [], 0.5).skill).toBe('read_value');
    expect(chooseSkill(chat, [rule('no_image_needed', 80)], 0.5).skill).toBe('no_image_needed');
  });
});
