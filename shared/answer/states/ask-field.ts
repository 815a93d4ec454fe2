import type { Draft } from '../../model/answer.ts';
import { containment, right } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { type Segment, sameRow } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { fieldOf } from '../skills/field-of.ts';
import { isMasked } from '../values/rank-values.ts';
import { saidIn, tellingWords } from './telling-words.ts';

/** A label says little else than what the question names. */
const LABEL_WORDS = 5;
const LABEL = 0.6;

/** "Has a floor been picked yet?", "did I give it a key file?": whether the field with that label holds anything; null without one. */
export function askField({ text }: RoutedPart, screen: Screen): Draft | null {
  const { filledIn, empty } = turnsOf(text).states;
  if (!filledIn.test(text)) return null;
  const draft = whetherFilled(text, screen);
  return draft && empty.test(text) ? { ...draft, verdict: draft.verdict === 'yes' ? 'no' : 'yes' } : draft;
}

function whetherFilled(text: string, screen: Screen): Draft | null {
  const { empty, ofSelected } = turnsOf(text).states;
  const words = tellingWords(text.replace(ofSelected, ' ').replace(empty, ' '));
  if (words.length === 0) return null;
  const labels = screen.segments
    .filter((segment) => segment.words.length <= LABEL_WORDS)
    .map((segment) => ({ segment, said: saidIn(segment.text, words).length }))
    .filter(({ segment, said }) => said === words.length && said >= LABEL * contentWords(segment))
    .map(({ segment }) => segment)
    .sort((a, b) => Number(isExact(b, words)) - Number(isExact(a, words)));
  for (const label of labels) {
    const field = fieldOf(label.box, screen);
    const inside = field ? screen.segments.filter(({ box }) => containment(box, field.box) > 0.6) : [];
    if (field && !inside.includes(label)) {
      const shown = inside.map((segment) => segment.text).join(' ');
      const isEmpty = field.state.includes('empty') || (shown === '' && !field.value);
      return told(
        !isEmpty,
        label,
        isEmpty ? 'it is empty' : `it holds "${field.value || shown}"`,
        inside,
        0.8,
      );
    }
  }
  const [label] = labels;
  if (!label || !/:\s*$/.test(label.text)) return null;
  const behind = textsBehind(label, screen);
  if (behind.length === 0) return told(false, label, 'it is empty', [], 0.66);
  const [value, ...more] = behind;
  const isOwn = more.length === 0 && screen.layout.right[label.index] === value && !/:\s*$/.test(value.text);
  return isOwn ? told(true, label, `it holds "${value.text}"`, behind, 0.7) : null;
}

/** Editors are no editions: a label that says the words themselves comes first. */
const isExact = ({ text }: Segment, words: ReturnType<typeof tellingWords>): boolean =>
  words.every(({ stem }) => termsOf(text).includes(stem));

const contentWords = ({ words }: Segment): number =>
  words.filter(({ text }) => /[\p{L}\p{N}]{2}/u.test(text)).length;

/** What stands on the row of a label and is no button. */
function textsBehind(label: Segment, { segments, record }: Screen): Segment[] {
  const buttons = record.ui.elements.filter(({ role }) => role === 'button');
  return segments.filter(
    (segment) =>
      sameRow(segment.box, label.box) &&
      segment.box.x >= right(label.box) &&
      (isMasked(segment.text) || /[\p{L}\p{N}]{2}/u.test(segment.text)) &&
      !/(?:\.\.\.|…)$/.test(segment.text) &&
      !buttons.some(({ box }) => containment(segment.box, box) > 0.7),
  );
}

const told = (
  isFilled: boolean,
  label: Segment,
  words: string,
  inside: readonly Segment[],
  confidence: number,
): Draft =>
  answered({
    answer: words,
    verdict: isFilled ? 'yes' : 'no',
    confidence,
    regions: [{ ...label.box, label: label.text }],
    evidence: [...label.evidence, ...inside.flatMap(({ evidence }) => evidence)],
    reasons: [`the field of "${label.text}"`],
  });
