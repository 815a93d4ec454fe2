import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { answered, declined } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { rankValues } from '../values/rank-values.ts';
import { readValue } from './read-value.ts';

/** Words that ask for all of the text rather than a certain part. */
const ALL = /\b(all|whole|everything|entire|full|the text|out the screen|transcribe)\b/;
const MAX_WORDS = 120;

/** The text that was asked for: all of it, the line that fits the words, or a value within it. */
export function readText(question: RoutedPart, screen: Screen): Draft {
  const lines = screen.record.text.lines;
  if (lines.length === 0)
    return declined('No text was read on this picture.', ['the record holds no text lines']);
  const quoted = lines.find(
    (line) =>
      line.text === question.slots.target ||
      (question.slots.target && line.text.includes(question.slots.target)),
  );
  if (quoted && question.slots.target)
    return answered({
      answer: question.slots.target,
      confidence: 0.9,
      regions: [{ ...quoted.box, label: quoted.text }],
      evidence: [quoted.id],
      reasons: ['it is what the answer before quoted'],
    });
  const value = readValue(question, screen);
  if (value.decision === 'answer') return value;
  if (ALL.test(question.text.toLowerCase())) return wholeText(screen);
  const sentence = rankValues({ ...question, slots: { ...question.slots, value_type: undefined } }, screen)
    .ranked[0];
  if (
    sentence &&
    sentence.coverage >= 0.75 &&
    sentence.score > 0.4 &&
    question.slots.value_type === undefined
  )
    return answered({
      answer: sentence.candidate.text,
      confidence: sentence.score,
      regions: [{ ...sentence.candidate.box, label: sentence.candidate.text }],
      evidence: sentence.candidate.evidence,
      reasons: ['the line holds the words of the question'],
    });
  return value;
}

function wholeText(screen: Screen): Draft {
  const lines = screen.record.text.lines;
  const words = lines
    .map((line) => line.text)
    .join('\n')
    .split(/(?<=\s)/);
  return answered({
    answer: words.slice(0, MAX_WORDS).join('') + (words.length > MAX_WORDS ? '…' : ''),
    confidence: screen.record.text.mean_confidence,
    regions: lines.slice(0, 20).map((line) => ({ ...line.box, label: line.text })),
    evidence: lines.map((line) => line.id),
    reasons: ['all lines in reading order'],
  });
}
