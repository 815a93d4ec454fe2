import type { Draft } from '../../model/answer.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { type Segment, sameRow } from '../screen/segments.ts';
import { saidIn, type TellingWord } from '../states/telling-words.ts';

/** So many words of a question may be said nowhere: what is done with what is counted. */
const MOST_UNSAID = 1;
const CERTAINTY = 0.84;

/**
 * Items that are counted, or those of them whose rows say what the question says of some: "how many are by Mira?". Null where
 * one alone is left, which is asked for what stands in it, or where the question says more than the items do.
 */
export function tellItems(
  items: readonly Segment[],
  words: readonly TellingWord[],
  screen: Screen,
  reason: string,
): Draft | null {
  // Where what is listed could not be shown, the report of that is none of it.
  if (items.some(({ line }) => screen.record.errors.some(({ evidence }) => evidence.includes(line.id))))
    return null;
  const rows = items.map((item) => ({ item, text: rowOf(item, screen) }));
  const saying = words.map((word) => ({
    word,
    many: rows.filter(({ text }) => saidIn(text, [word]).length > 0).length,
  }));
  const telling = saying.filter(({ many }) => many > 0 && many < rows.length).map(({ word }) => word);
  if (saying.filter(({ many }) => many === 0).length > MOST_UNSAID) return null;
  const own = rows.filter(({ text }) => saidIn(text, telling).length === telling.length);
  if (own.length < 2) return null;
  const sure = own.reduce((sum, { item }) => sum + item.line.confidence, 0) / own.length;
  return answered({
    answer: String(own.length),
    confidence: CERTAINTY * Math.max(0.9, sure),
    regions: own.map(({ item }) => ({ ...item.box, label: item.text })),
    evidence: [...new Set(own.flatMap(({ item }) => item.evidence))],
    reasons: [reason],
  });
}

/** All that stands in the row of an item. */
const rowOf = ({ box }: Segment, { segments }: Screen): string =>
  segments
    .filter((other) => sameRow(other.box, box))
    .map(({ text }) => text)
    .join(' ');
