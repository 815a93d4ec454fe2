import type { Draft } from '../../model/answer.ts';
import type { Role } from '../../model/image-features.ts';
import { answered, declined } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { namesOf, offered } from './offered.ts';

/** What can be done with it, and the kinds of control for it, in the order in which they are told. */
const KINDS: readonly (readonly [string, readonly Role[]])[] = [
  ['Buttons', ['button']],
  ['Fields', ['input', 'combobox']],
  ['To tick or choose', ['checkbox', 'radio', 'switch']],
  ['Tabs', ['tab']],
  ['Menu', ['menu_item']],
  ['Links', ['link']],
];
/** More of one kind are not all told by name. */
const MOST_NAMED = 8;

/** "what can I do here?": the named controls, kind by kind. */
export function actions(screen: Screen): Draft {
  const groups = KINDS.map(([heading, roles]) => ({
    heading,
    elements: roles.flatMap((role) => offered(role, screen)),
  })).filter(({ elements }) => elements.length > 0);
  const told = groups.flatMap(({ elements }) => elements.slice(0, MOST_NAMED));
  if (told.length === 0)
    return declined('No control with a name was recognised on the screen.', [
      'no button, field, link, tab or menu with a name was found',
    ]);
  return answered({
    answer: [
      'These can be used:',
      ...groups.map(({ heading, elements }) => `${heading}: ${namesOf(elements, MOST_NAMED)}`),
    ].join('\n'),
    confidence: 0.9 * mean(told.map(({ confidence }) => confidence)),
    regions: told.map(({ box, name }) => ({ ...box, label: name })),
    evidence: told.map(({ id }) => id),
    reasons: [`${told.length} with a name were found`],
  });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
