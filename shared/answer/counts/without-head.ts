import { containment } from '../../model/geometry.ts';
import { headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { typedSpans } from '../values/value-types.ts';

const FILE = /^[\w .()-]+\.[A-Za-z0-9]{1,5}$/;

/** A column of texts without the head that it begins with. */
export function withoutHead(
  column: readonly Segment[],
  noun: string | null,
  screen: Screen,
): readonly Segment[] {
  const [first, ...rest] = column;
  return first && rest.length > 0 && isHead(first, rest, noun, screen) ? rest : column;
}

function isHead(first: Segment, rest: readonly Segment[], noun: string | null, screen: Screen): boolean {
  const heads = headedTables(screen).flatMap(({ head }) => head);
  const says = ({ text }: Segment): boolean => noun !== null && termsOf(text).includes(noun);
  if (noun !== null && termsOf(first.text).join(' ') === noun) return true;
  // What is called as others under it are is one of them.
  if (says(first) && rest.some(says)) return false;
  if (heads.some(({ box }) => containment(first.box, box) > 0.5)) return true;
  const isOfValues = (test: (text: string) => boolean): boolean =>
    !test(first.text) && rest.every(({ text }) => test(text));
  return (
    isOfValues((text) => FILE.test(text.trim())) ||
    isOfValues((text) => typedSpans(text).length > 0) ||
    standsApart(first, rest)
  );
}

/** Whether the first has a ground of its own, and all others one that they share. */
const standsApart = ({ line }: Segment, [second, ...rest]: readonly Segment[]): boolean =>
  line.background !== undefined &&
  rest.length > 0 &&
  rest.every((other) => other.line.background === second.line.background) &&
  line.background !== second.line.background;
