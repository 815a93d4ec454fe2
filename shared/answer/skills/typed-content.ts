import type { Draft } from '../../model/answer.ts';
import { containment } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { isMasked } from '../values/rank-values.ts';
import { answeredFrom } from './quote.ts';

const ASKED =
  /^(?:so |and )?(?:what|which) (.{0,40}?) ?(?:was|is|were|has been|have been|did \w+(?: \w+)?) (?:just |already )?(?:entered|enter|typed|type|typed in|filled in|searched|search|put in)(?: (?:in|for|here|there))*\s*\??$|^(?:so |and )?(?:what|which) (.{0,40}?) ?(?:am i|are we|are they|is he|is she|is somebody|is being|was being|is|was|did (?:i|they|he|she|you)) (?:looking up|looked up|look up|searching for|searched for|search for|looking for|look for|sought|querying|being searched for|being looked up)\s*\??$/i;
/** What may be asked of any field. */
const GENERAL = /^(?:query|text|value|word|words|term|search|input|string|expression|filter|keyword|name)?$/i;

/** "which query was entered?": what stands in the one field that is filled in, or in that which the noun labels. */
export function typedContent(question: RoutedPart, screen: Screen): Draft | null {
  const asked = ASKED.exec(question.text.trim());
  const noun = (asked?.[1] ?? asked?.[2])?.replace(/^the /i, '');
  if (noun === undefined) return null;
  const wanted = termsOf(noun);
  const filled = screen.record.ui.elements
    .filter(({ role }) => role === 'input')
    .map((field) => ({
      field,
      inside: screen.segments.filter(({ box }) => containment(box, field.box) > 0.6),
    }))
    .filter(({ inside }) => inside.length > 0)
    .map((entry) => ({ ...entry, text: entry.inside.map(({ text }) => text).join(' ') }))
    .filter(({ text, field }) => !isMasked(text) && text.toLowerCase() !== field.name.toLowerCase());
  const called = filled.filter(
    ({ field }) => wanted.length > 0 && wanted.every((term) => termsOf(field.name).includes(term)),
  );
  const [only, ...others] = called.length > 0 ? called : GENERAL.test(noun) ? filled : [];
  if (!only || others.length > 0) return null;
  return answeredFrom(
    only.text,
    only.field.box,
    only.inside,
    0.75,
    'it stands in the field that is filled in',
  );
}
