import { explainError } from '../../features/errors/explain-error.ts';
import type { Draft } from '../../model/answer.ts';
import { type Box, intersection } from '../../model/geometry.ts';
import type { ErrorFinding, Role, UiElement } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { namesOf, offered } from '../whole/offered.ts';
import { caption, withoutError } from './describe.ts';

const MOST_ERRORS = 3;
const MOST_NAMED = 8;

/** What is going on: the screen in a sentence, what went wrong, windows, what is selected, what can be done. */
export function explainScreen(question: RoutedPart, screen: Screen): Draft {
  const { record } = screen;
  const base = caption(question, screen);
  if (base.decision === 'decline') return base;
  const told: UiElement[] = [];
  const named = (heading: string, elements: readonly UiElement[]): string[] => {
    told.push(...elements.slice(0, MOST_NAMED));
    return elements.length > 0 ? [`${heading}: ${namesOf(elements, MOST_NAMED)}`] : [];
  };
  const ofRoles = (...roles: Role[]): UiElement[] => roles.flatMap((role) => offered(role, screen));
  const titles = record.ui.windows.filter(({ title }) => title !== '').map(({ title }) => `"${title}"`);
  const errors = apart(record.errors).slice(0, MOST_ERRORS);
  const answer = [
    withoutError(screen),
    ...errors.map(({ category, message }) => `Error (${category.replace(/_/g, ' ')}): ${message}`),
    ...(titles.length > 1 ? [`Windows: ${titles.join(', ')}`] : []),
    ...named('Selected', record.ui.elements.filter(isSelected)),
    ...named('Fields', ofRoles('input', 'combobox')),
    ...named('Buttons', ofRoles('button')),
  ].join('\n');
  return {
    ...base,
    answer,
    evidence: [
      ...new Set([
        ...base.evidence,
        ...errors.flatMap(({ evidence }) => evidence),
        ...told.map(({ id }) => id),
      ]),
    ],
    ...(errors[0] ? { explanation: explainError(errors[0]) } : {}),
  };
}

const isSelected = ({ role, name, state }: UiElement): boolean =>
  state.includes('selected') && /\p{L}{2}/u.test(name) && role !== 'button';

/** Of findings that say the same, or stand in each other, the one that says most. */
function apart(errors: readonly ErrorFinding[]): ErrorFinding[] {
  const kept: ErrorFinding[] = [];
  for (const error of [...errors].sort((a, b) => b.message.length - a.message.length))
    if (!kept.some((other) => isSame(error, other))) kept.push(error);
  const known = kept.filter(({ category }) => category !== 'unknown');
  const told = known.length > 0 ? known : kept;
  return errors.filter((error) => told.includes(error));
}

function isSame(one: ErrorFinding, other: ErrorFinding): boolean {
  const [fewer, more] = [termsOf(one.message), termsOf(other.message)].sort((a, b) => a.length - b.length);
  return overlaps(one.box, other.box) || fewer.every((term) => more.includes(term));
}
const overlaps = (a: Box, b: Box): boolean => intersection(a, b) !== null;
