import type { Role } from '../../model/image-features.ts';
import type { Skill } from '../../model/question.ts';
import { type AskedForm, askedForm } from '../asked-form.ts';
import { errorChoices } from '../error-choices.ts';
import type { WordReading } from '../read-words.ts';

/** Everything a rule may look at. */
export type RuleInput = WordReading & { form: AskedForm; choices: number; words: string[] };

/** A rule votes for a skill where its condition holds; the heaviest vote wins. */
export type SkillRule = {
  skill: Skill;
  weight: number;
  because: string;
  when: (r: RuleInput) => boolean;
};

export const vote = (skill: Skill, weight: number, because: string, when: SkillRule['when']): SkillRule => ({
  skill,
  weight,
  because,
  when,
});

/** An order stands within the first words: "can you please find". */
const ORDER_START = 3;

export function ruleInput(reading: WordReading): RuleInput {
  // "Find ..." and "Mark ..." ask for a place as orders do, at the start; "marked" further on is a state.
  const ordered = reading.at('point_out');
  return {
    ...reading,
    has: (concept) =>
      reading.has(concept) ||
      (concept === 'where' &&
        ordered >= 0 &&
        ordered <= ORDER_START &&
        !/ed$/.test(reading.tokens[ordered].word)),
    form: askedForm(reading),
    choices: errorChoices(reading).length,
    words: reading.tokens.filter((token) => !token.quoted).map((token) => token.word),
  };
}

const CONTROLS: readonly Role[] = [
  ...([
    'button',
    'checkbox',
    'radio',
    'switch',
    'input',
    'combobox',
    'link',
    'menu_item',
    'tab',
    'icon',
  ] as const),
  ...(['slider', 'scrollbar', 'progress_bar', 'list_item'] as const),
];
export const isControl = (role: Role): boolean => CONTROLS.includes(role);
export const names = (r: RuleInput, pattern: RegExp): boolean => pattern.test(r.words.join(' '));
/** All words, but for one at most, are of the kind that questions about a picture as a whole are made of. */
export const aboutWholePicture = (r: RuleInput): boolean =>
  r.words.filter((word) => !r.compiled.stop.has(word) && !r.compiled.vocabulary.has(word)).length <=
  (r.words.length >= 5 ? 1 : 0);
export const asksWhat = (r: RuleInput): boolean => r.has('what') || r.has('which');
