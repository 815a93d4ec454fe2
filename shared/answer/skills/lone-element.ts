import type { RoutedPart } from '../../model/question.ts';
import { writtenName } from '../../model/written-name.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import type { Found } from './find-elements.ts';
import { isInTitleBar } from './way-of-control.ts';

const LEAST_CONFIDENCE = 0.3;
const SCORE = 0.6;

/** "Where is the only link?": the one element of a role, where a question names nothing but the role; null where there are several. */
export function loneElement({ text, slots }: RoutedPart, screen: Screen): Found | null {
  const { role, target } = slots;
  const { anyOne } = turnsOf(text).places;
  const named = (target ?? '')
    .split(' ')
    .filter((word) => word !== '' && !anyOne.includes(word.toLowerCase()));
  if (!role || named.length > 0) return null;
  const [element, ...more] = screen.record.ui.elements.filter(
    (other) =>
      other.role === role && other.confidence >= LEAST_CONFIDENCE && !isInTitleBar(other.box, screen),
  );
  if (!element || more.length > 0) return null;
  return {
    name: writtenName(element) || `the only ${role.replace(/_/g, ' ')}`,
    box: element.box,
    role,
    id: element.id,
    evidence: [element.id],
    score: SCORE,
    element,
  };
}
