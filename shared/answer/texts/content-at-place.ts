import type { Draft } from '../../model/answer.ts';
import { type Box, bottom, containment, right } from '../../model/geometry.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { firstGroups } from '../../question/first-groups.ts';
import type { Side, TextTurns } from '../../question/lexicon/text-turns.ts';
import type { Screen } from '../screen/screen.ts';
import { type Segment, sameRow } from '../screen/segments.ts';
import { answeredFrom } from '../skills/quote.ts';
import { standsElsewhere } from '../states/place-asked.ts';
import { isMasked } from '../values/rank-values.ts';

const CERTAINTY = 0.8;
const LEAST_CONFIDENCE = 0.3;
const INSIDE = 0.6;

type Field = { box: Box; inside: Segment[] };

/**
 * "What is typed in the field at the bottom?", "what is chosen in the drop-down at the top left?": what stands in the one field
 * or list of that kind at the side that is named; of several there, in the one that lies furthest to it.
 */
export function contentAtPlace(text: string, screen: Screen, turns: TextTurns): Draft | null {
  const asked = firstGroups(turns.fieldAtPlace, bareQuestion(text));
  const sides = turns.sides.filter(([, pattern]) => pattern.test(text)).map(([side]) => side);
  if (!asked || sides.length === 0) return null;
  const roles = turns.fieldRoles.find(([pattern]) => pattern.test(asked.noun))?.[1] ?? [];
  const fields = screen.record.ui.elements
    .filter(
      ({ role, confidence, box }) =>
        roles.includes(role) && confidence >= LEAST_CONFIDENCE && !standsElsewhere(text, box, screen),
    )
    .map(
      ({ box }): Field => ({
        box,
        inside: screen.segments.filter((segment) => containment(segment.box, box) > INSIDE),
      }),
    )
    .filter(isOfOneRow);
  const best = fields.find((field) =>
    fields.every((other) => other === field || isFurther(field.box, other.box, sides)),
  );
  const content = best?.inside.map((segment) => segment.text).join(' ') ?? '';
  return best && !isMasked(content)
    ? answeredFrom(content, best.box, best.inside, CERTAINTY, 'it stands in the field at that side')
    : null;
}

/** A field that is filled in holds one row of text. */
const isOfOneRow = ({ inside: [first, ...others] }: Field): boolean =>
  first !== undefined && others.every(({ box }) => sameRow(box, first.box));

/** Whether one box lies no less far to each side that is named than another, give or take half its height. */
function isFurther(a: Box, b: Box, sides: readonly Side[]): boolean {
  const by: Record<Side, number> = {
    left: b.x - a.x,
    right: right(a) - right(b),
    top: b.y - a.y,
    bottom: bottom(a) - bottom(b),
  };
  return sides.every((side) => by[side] >= -a.height / 2);
}
