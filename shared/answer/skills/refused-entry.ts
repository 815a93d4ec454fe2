import type { Draft } from '../../model/answer.ts';
import { type Box, bottom, containment, right, unionOf } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { isMasked } from '../values/rank-values.ts';
import { fieldOf } from './field-of.ts';
import { answeredFrom } from './quote.ts';
import { remarksOf, standsUnder } from './remark-about.ts';

const CERTAINTY = 0.82;
/** What opens a message about a field: "Copies: value must be ...". */
const OPENING = /^(?<name>\p{L}[\p{L}\p{N} '’/-]{1,30}):\s+\S/u;

/** A field that is refused: how it is called, the remark, and where the field is and what stands in it. */
type Refused = { name: string; remark: Segment; box: Box; content: Segment[] };

/**
 * "Which field is wrong?", "which value is too high?": the field that a remark under it or a message refuses, or what
 * stands in it. Null where none is told.
 */
export function refusedEntry({ text }: RoutedPart, screen: Screen): Draft | null {
  const { wrongField, wrongEntry } = turnsOf(text).told;
  const asksEntry = wrongEntry.some((pattern) => pattern.test(text));
  if (!asksEntry && !wrongField.test(text)) return null;
  const refused = remarksOf(screen).flatMap((remark) => refusedBy(remark, screen) ?? []);
  const fields = refused.filter((one, index) => refused.findIndex(({ name }) => name === one.name) === index);
  if (fields.length === 0) return null;
  const [only, ...more] = fields;
  const content = only.content.map((segment) => segment.text).join(' ');
  if (asksEntry && more.length === 0 && content !== '' && !isMasked(content))
    return tell(
      content,
      only.box,
      [only.remark, ...only.content],
      'a message refuses what stands in that field',
    );
  return tell(
    fields.map(({ name }) => name).join(', '),
    more.length === 0 ? only.box : unionOf(fields.map(({ box }) => box)),
    fields.map(({ remark }) => remark),
    'a message refuses what stands in that field',
  );
}

const tell = (answer: string, box: Box, segments: readonly Segment[], reason: string): Draft =>
  answeredFrom(answer, box, segments, CERTAINTY, reason);

function refusedBy(remark: Segment, screen: Screen): Refused | null {
  const opening = OPENING.exec(remark.text)?.groups?.name;
  const label = opening && screen.segments.find((other) => other !== remark && isCalled(other, opening));
  if (label) return { name: label.text, remark, ...fieldAt(label, screen) };
  const field = fieldsOf(screen).find(({ box, name }) => name.trim() !== '' && standsUnder(remark.box, box));
  if (field) return { name: field.name, remark, box: field.box, content: inside(field.box, remark, screen) };
  return null;
}

const fieldsOf = ({ record }: Screen) =>
  record.ui.elements.filter(({ role }) => role === 'input' || role === 'combobox');

const isCalled = ({ text }: Segment, name: string): boolean =>
  termsOf(text).join(' ') === termsOf(name).join(' ');

/** The field of a label, also in the column of a table that it heads; the label itself where none was recognised. */
function fieldAt(label: Segment, screen: Screen): Pick<Refused, 'box' | 'content'> {
  const field = fieldOf(label.box, screen) ?? fieldInColumn(label.box, screen);
  return field
    ? { box: field.box, content: inside(field.box, label, screen) }
    : { box: label.box, content: [] };
}

const fieldInColumn = (head: Box, screen: Screen) =>
  fieldsOf(screen)
    .filter(({ box }) => box.y >= bottom(head) - 1 && box.x < right(head) && right(box) > head.x)
    .sort((a, b) => a.box.y - b.box.y)[0];

const inside = (field: Box, remark: Segment, { segments }: Screen): Segment[] =>
  segments.filter((segment) => segment !== remark && containment(segment.box, field) > 0.6);
