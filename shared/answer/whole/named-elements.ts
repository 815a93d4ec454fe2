import type { Draft } from '../../model/answer.ts';
import type { Role } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { AnswerContext } from '../context.ts';
import { answered, declined } from '../draft.ts';
import { isOfRole } from '../elements/is-of-role.ts';
import type { Screen } from '../screen/screen.ts';
import { elementState } from '../skills/element-state.ts';
import { andMore, tellNames } from './offered.ts';

const plural = (role: Role): string => {
  const name = role.replace(/_/g, ' ');
  return /(?:s|x|ch)$/.test(name) ? `${name}es` : `${name}s`;
};

/** "list all links": every element of a role by its name, as they stand. */
export function namedElements(role: Role | undefined, screen: Screen): Draft {
  const { ui } = screen.record;
  const ofRole = ui.elements.filter((element) => isOfRole(element, role, ui));
  const named = ofRole.filter(({ name }) => name.trim() !== '');
  if (!role || named.length === 0)
    return declined(
      `No ${role ? plural(role) : 'elements'} were recognised, which is no proof that there are none.`,
      ['no element of the kind has a name'],
    );
  return tellNames(named, ofRole.length - named.length);
}

const MOST_TOLD = 5;

/** "are there any links?": yes, and which, where some were found. */
export function anyElement(question: RoutedPart, screen: Screen, context: AnswerContext): Draft {
  const { ui } = screen.record;
  const found = ui.elements.filter((element) => isOfRole(element, question.slots.role, ui));
  if (found.length === 0) return elementState(question, screen, context);
  const names = found.map(({ name }) => name).filter((name) => name.trim() !== '');
  const told = names.slice(0, MOST_TOLD);
  return answered({
    answer: `Yes, ${found.length}${told.length > 0 ? `: ${told.join(', ')}${andMore(found.length - told.length)}` : ''}`,
    verdict: 'yes',
    confidence: 0.9 * Math.max(...found.map(({ confidence }) => confidence)),
    regions: found.map(({ box, name }) => ({ ...box, label: name })),
    evidence: found.map(({ id }) => id),
    reasons: [`${found.length} of the kind were found`],
  });
}
