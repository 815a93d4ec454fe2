import type { RoutedPart } from '../model/question.ts';
import type { WholeQuestion } from './lexicon/lexicon.ts';
import { COMPILED, readWords } from './read-words.ts';

/**
 * Questions that name nothing on the screen ("what can I do here?", "is this blurry?"): what they ask for is told by all
 * of their words together.
 * @returns the skill and its slots, or null where the question names something
 */
export function wholeQuestion(text: string): Pick<RoutedPart, 'skill' | 'slots'> | null {
  const bare = text
    .toLowerCase()
    .replace(/[?!.,;:\s]+/g, ' ')
    .trim();
  for (const { lexicon } of COMPILED)
    for (const entry of lexicon.wholeQuestions) {
      const found = entry.pattern.exec(bare);
      const slots = found && slotsOf(entry, found.groups);
      if (slots) return { skill: entry.skill, slots };
    }
  return null;
}

function slotsOf({ slots }: WholeQuestion, groups: RegExpExecArray['groups']): RoutedPart['slots'] | null {
  if (groups?.place) return { ...slots, place: groups.place.replace(/-/g, ' ') };
  if (groups?.color) return { ...slots, color: groups.color };
  if (!groups?.thing) return slots;
  const [role] = readWords(groups.thing).roles;
  return role ? { ...slots, role } : null;
}
