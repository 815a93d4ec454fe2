import {
  type ElementState,
  ERROR_CATEGORIES,
  type ErrorCategory,
  ROLES,
  type Role,
  STATES,
} from '../../model/image-features.ts';
import { SKILLS, type Skill } from '../../model/question.ts';

/** A name of the record format as words ("list_item" → "list item"). */
const words = (name: string): string => name.replaceAll('_', ' ');
const wordsOf = <Name extends string>(names: readonly Name[]): Record<Name, string> =>
  Object.fromEntries(names.map((name) => [name, words(name)])) as Record<Name, string>;

const roles: Record<Role, string> = wordsOf(ROLES);
const states: Record<ElementState, string> = wordsOf(STATES);
const categories: Record<ErrorCategory, string> = wordsOf(ERROR_CATEGORIES);
const skills: Record<Skill, string> = wordsOf(SKILLS);

/** What the things of the records are called. */
export const nameMessages = {
  names: {
    text: 'text',
    roles,
    states,
    categories,
    skills,
    windows: { window: 'window', dialog: 'dialog' },
    themes: { dark: 'dark', light: 'light', mixed: 'mixed' },
    /** A topic by its name; one that is not in the list as it is. */
    topic: (name: string): string => words(name),
    color: (name: string): string => words(name),
    /** A check of an evidence card. */
    check: (name: string): string => words(name),
  },
};
