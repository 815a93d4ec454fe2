import type { Draft } from '../../model/answer.ts';
import { containment } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { answered, declined } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { isMasked } from '../values/rank-values.ts';
import { fieldOf } from './field-of.ts';
import { findElements } from './find-elements.ts';

const ASKED =
  /\b(?:in|into|inside|for)\s+(?:the |this |my )?(?:(?:empty|blank|only|small|large|wide) )*["“]?(.+?)["”]?\s+(?:(?:text|input|entry|search)\s+)?(?:field|box|input|drop-?down|combo ?box|selector)\s*\??$/i;
/** What only some of the fields have is asked for in another way. */
const OTHER = /\b(wrong|error|invalid|missing|problem|mistake|colou?r|first|last|second)\b/i;
/** A name that fits at least this well is the one asked for. */
const GOOD_NAME = 0.7;

/** "what is entered in the e-mail address field?": the content of the field with that label. */
export function fieldContent(question: RoutedPart, screen: Screen): Draft | null {
  const name = ASKED.exec(question.text.trim())?.[1];
  if (!name || OTHER.test(question.text)) return null;
  const found = findElements({ ...question, slots: { target: name } }, screen).filter(
    (entry) => entry.score >= GOOD_NAME,
  );
  const isField = (role: string | null): boolean => role === 'input' || role === 'combobox';
  const own = found.find((entry) => isField(entry.role) && entry.element?.name)?.element;
  const field =
    own ?? found.map((entry) => fieldOf(entry.box, screen)).find((element) => element !== undefined);
  if (!field) return null;
  const inside = screen.segments.filter((segment) => containment(segment.box, field.box) > 0.6);
  const content = inside.map((segment) => segment.text).join(' ') || field.value?.trim() || '';
  if (content === '')
    return answered({
      answer: 'Nothing: the field is empty',
      confidence: 0.6 * field.confidence,
      regions: [{ ...field.box, label: name }],
      evidence: [field.id],
      reasons: ['no text was read in the field'],
    });
  if (isMasked(content))
    return declined(`The content of "${name}" is hidden on the screen.`, [
      'the field shows dots in place of signs',
    ]);
  return answered({
    answer: content,
    confidence: 0.85 * Math.min(field.confidence, ...inside.map((segment) => segment.line.confidence)),
    regions: [{ ...field.box, label: content }],
    evidence: [field.id, ...inside.flatMap((segment) => segment.evidence)],
    reasons: [`it stands in the field "${field.name || name}"`],
  });
}
