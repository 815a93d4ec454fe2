import { bottom, right } from '../../model/geometry.ts';
import type { ErrorFinding, Line } from '../../model/image-features.ts';
import { stemWord } from '../../question/stem-word.ts';
import { foldWords } from '../../text/holds-form.ts';
import type { Screen } from '../screen/screen.ts';
import { sameRow } from '../screen/segments.ts';

const ASKS_WHY = /\bwhy\b|\breason\b|\bhow come\b/i;
/** A reason is a sentence. */
const REASON_WORDS = 4;
/** Distances in heights of the message's line. */
const GAP = { right: 6, below: 1.8, indent: 2 };

/**
 * The sentence that gives the reason for a message which only repeats the question ("Why did the upload fail?", "Upload
 * failed"): right of it or under it. Null where the question does not ask why, or the message says more.
 */
export function reasonBeside(text: string, error: ErrorFinding, { record }: Screen): Line | null {
  if (!ASKS_WHY.test(text) || !repeats(error.message, text)) return null;
  const own = record.text.lines.filter(({ id }) => error.evidence.includes(id));
  const unit = Math.min(error.box.height, ...own.map(({ box }) => box.height));
  const sentences = record.text.lines.filter(
    (line) => !error.evidence.includes(line.id) && foldWords(line.text).length >= REASON_WORDS,
  );
  const beside = sentences.filter(({ box }) => {
    const gap = box.x - right(error.box);
    return sameRow(box, error.box) && gap >= 0 && gap <= GAP.right * unit;
  });
  const below = sentences.filter(({ box }) => {
    const gap = box.y - bottom(error.box);
    return gap >= 0 && gap <= GAP.below * unit && Math.abs(box.x - error.box.x) <= GAP.indent * unit;
  });
  return beside.sort((a, b) => a.box.x - b.box.x)[0] ?? below.sort((a, b) => a.box.y - b.box.y)[0] ?? null;
}

/** Whether every word of a message is one of the question's. */
function repeats(message: string, question: string): boolean {
  const asked = new Set(foldWords(question).map(stemWord));
  return foldWords(message).every((word) => asked.has(stemWord(word)));
}
