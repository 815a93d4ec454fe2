import type { Draft } from '../../model/answer.ts';
import { containment } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { fieldOf } from './field-of.ts';
import { quote } from './quote.ts';

const CERTAINTY = 0.78;

/** "What is the title of the appointment?": what the one field called "Title" holds; null where no such field is there. */
export function ownTitle({ text }: RoutedPart, screen: Screen): Draft | null {
  const { titled, titleLabel } = turnsOf(text).written;
  const isAsked = titled.some(({ asked, not }) => {
    const thing = asked.exec(text)?.groups?.thing;
    return thing !== undefined && !not.test(thing);
  });
  if (!isAsked) return null;
  const held = screen.segments
    .filter((segment) => titleLabel.test(segment.text))
    .flatMap((segment) => {
      const field = fieldOf(segment.box, screen);
      const inside = field ? screen.segments.filter(({ box }) => containment(box, field.box) > 0.6) : [];
      const after = screen.layout.right[segment.index];
      const found = inside.length > 0 ? inside : after ? [after] : [];
      return found.length > 0 && !found.includes(segment) ? [found] : [];
    });
  const [only, ...others] = held;
  return only && others.length === 0
    ? quote(
        only.map((segment) => segment.text).join(' '),
        only,
        CERTAINTY,
        'it stands in the field of the title',
      )
    : null;
}
