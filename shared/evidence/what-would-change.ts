import type { Answer } from '../model/answer.ts';
import { assertNever } from '../model/errors.ts';
import type { ImageFeatures, Line } from '../model/image-features.ts';

/** Words below this confidence are named as weak. */
const WEAK = 0.8;

/** What would make the answer a different one, in plain words: the weakest parts that it rests on. */
export function whatWouldChange(answer: Answer, record: ImageFeatures): string[] {
  switch (answer.decision) {
    case 'answer':
      return [...weakReadings(answer, record), ...otherCategories(answer, record)];
    case 'ask_for_clearer_image':
      return [
        'a clearer picture of the same place',
        ...weakReadings(answer, record),
        ...(record.quality.verdict === 'good'
          ? []
          : [`a picture whose quality is not ${record.quality.verdict}`]),
      ];
    case 'decline':
      return ['a picture that shows what was asked for', 'another wording of the question'];
    default:
      return assertNever(answer.decision);
  }
}

function weakReadings(answer: Answer, record: ImageFeatures): string[] {
  const ids = new Set(answer.evidence);
  const lines = record.text.lines.filter((line) => ids.has(line.id) && line.confidence < WEAK);
  return lines.map(
    (line) =>
      `another reading of line ${line.id} ("${line.text}", confidence ${line.confidence.toFixed(2)})${weakWords(line)}`,
  );
}

function weakWords(line: Line): string {
  const words = line.words.filter((word) => word.confidence < WEAK).map((word) => `"${word.text}"`);
  return words.length > 0 ? `, above all of ${words.slice(0, 3).join(', ')}` : '';
}

function otherCategories(answer: Answer, record: ImageFeatures): string[] {
  const ids = new Set(answer.evidence);
  return record.errors
    .filter((error) => ids.has(error.id) || error.evidence.some((id) => ids.has(id)))
    .flatMap((error) => error.candidates.filter(({ category }) => category !== error.category).slice(0, 1))
    .map(({ category, score }) => `evidence for the category ${category} (now ${score.toFixed(2)})`);
}
