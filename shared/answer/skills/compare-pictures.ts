import type { Draft } from '../../model/answer.ts';
import { compareRecords, type PictureChange } from '../compare-records.ts';
import type { AnswerContext } from '../context.ts';
import { answered, declined } from '../draft.ts';

/** How many differences are told in words; all have a region. */
const TOLD = 6;

/** What is different from the other picture, each difference with its place; of what is gone, the place it had. */
export function comparePictures({ record, other }: AnswerContext): Draft {
  if (!other)
    return declined(
      'To compare, Askshot needs a second picture.',
      ['only one picture was given'],
      ['Open the other picture too, or name it with --with on the command line.'],
    );
  const changes = compareRecords(record, other);
  const lines = `${record.text.lines.length} lines here, ${other.text.lines.length} on the other picture`;
  const sure = Math.min(record.text.mean_confidence, other.text.mean_confidence);
  if (changes.length === 0)
    return answered({
      answer: 'No text and no state of a control is different',
      confidence: 0.9 * sure,
      reasons: [lines, 'pictures and colours without text were not compared'],
    });
  const left = changes.length - TOLD;
  return answered({
    answer: `${changes.slice(0, TOLD).map(inWords).join('; ')}${left > 0 ? `; and ${left} more` : ''}`,
    confidence: 0.9 * sure,
    regions: changes.map((change) => ({ ...withinPicture(change, record.source), label: inWords(change) })),
    evidence: changes.flatMap((change) => (change.kind === 'removed' ? [] : [change.id])),
    reasons: [`compared with ${other.source.file}: ${lines}`],
  });
}

function inWords(change: PictureChange): string {
  switch (change.kind) {
    case 'added':
      return `added: ${change.text}`;
    case 'removed':
      return `removed: ${change.text}`;
    case 'changed':
      return `changed: ${change.before} → ${change.text}`;
  }
}

/** The place that something had on the other picture, as far as this picture reaches. */
function withinPicture({ box }: PictureChange, { width, height }: { width: number; height: number }) {
  const x = Math.min(box.x, width - 1);
  const y = Math.min(box.y, height - 1);
  return { x, y, width: Math.min(box.width, width - x), height: Math.min(box.height, height - y) };
}
