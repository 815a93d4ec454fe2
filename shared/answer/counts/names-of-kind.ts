import type { Draft } from '../../model/answer.ts';
import { centre } from '../../model/geometry.ts';
import { readWords } from '../../question/read-words.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { standsElsewhere } from '../states/place-asked.ts';
import { spansOfKind } from '../values/kinds/spans-of-kind.ts';
import type { Counted } from './counted.ts';
import { tellItems } from './tell-items.ts';

const FEWEST = 3;
/** Names of one row or column have their middles, or left edges, within this share of their height. */
const IN_LINE = 0.7;

/** "How many months are shown?", "how many days does the chart cover?": names of that kind that stand in one row or one column. */
export function namesOfKind(counted: Counted, screen: Screen): Draft | null {
  const { noun, negated, text } = counted;
  const { whole, spanned } = turnsOf(text).counting.names;
  if (noun === null || negated || !(whole.test(text) || spanned.test(text))) return null;
  const kinds = (readWords(text).compiled.kinds.get(noun) ?? []).filter(
    ({ stems, kind }) => stems.length === 1 && kind.known !== undefined,
  );
  const names = screen.segments.filter(
    ({ text: name, box }) =>
      !standsElsewhere(text, box, screen) &&
      kinds.some(({ kind }) => spansOfKind(kind, name).some((span) => span.text === name.trim())),
  );
  const lines = names.flatMap((name) => [
    names.filter((other) => Math.abs(centre(other.box).y - centre(name.box).y) <= IN_LINE * name.box.height),
    names.filter((other) => Math.abs(other.box.x - name.box.x) <= IN_LINE * name.box.height),
  ]);
  const line = lines.reduce<Segment[]>((most, next) => (next.length > most.length ? next : most), []);
  return line.length >= FEWEST ? tellItems(line, [], screen, 'names of that kind were counted') : null;
}
