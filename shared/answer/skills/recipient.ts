import type { Draft } from '../../model/answer.ts';
import { right } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { fieldOf } from './field-of.ts';
import { quote } from './quote.ts';

/** A value further to the right than this many text heights belongs to another label than one with a text right under it. */
const FAR = 12;

/** "who gets the letter?", "who has to pay?": what stands behind, under or in the field of "To" or "Bill to". */
export function recipient(question: RoutedPart, screen: Screen): Draft | null {
  const text = question.text.trim();
  const party = turnsOf(text).parties.find(({ asked }) => asked.some((pattern) => pattern.test(text)));
  if (!party) return null;
  const label = new RegExp(`^(?:${party.labels.join('|')})\\s*:?(?:\\s+(\\S.*))?$`, 'i');
  // Over several, it says no single party.
  const heads = headedTables(screen).flatMap(({ head, rows }) => (rows.length > 1 ? head : []));
  const found = screen.segments.flatMap((segment) => {
    const match = label.exec(segment.text.trim());
    if (!match || heads.some(({ index }) => index === segment.index)) return [];
    if (match[1] && !/:/.test(segment.text)) return [];
    const value = match[1] ?? inField(segment, screen) ?? beside(segment, screen);
    const said = value?.replace(/^\s*:\s*/, '');
    return said && /\p{L}{2}/u.test(said) ? [{ value: said, segment }] : [];
  });
  const [first, ...others] = found;
  return first && others.every(({ value }) => value === first.value)
    ? quote(first.value, [first.segment], 0.8, `it stands with "${first.segment.text}"`)
    : null;
}

/** What stands right of a label, or under it where that is nearer. */
function beside({ index, box }: Segment, { layout }: Screen): string | undefined {
  const [after, under] = [layout.right[index], layout.below[index]];
  const isFar = after !== null && after.box.x - right(box) > FAR * box.height;
  return (under && (isFar || !after) ? under : after)?.text;
}

const inField = (segment: Segment, screen: Screen): string | undefined =>
  fieldOf(segment.box, screen)?.value?.trim() || undefined;
