import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { answeredFrom } from '../skills/quote.ts';
import { saidIn, saysAll, type TellingWord, tellingWords } from '../states/telling-words.ts';
import { boxOfSpan } from './candidate.ts';

/** One word that stands on the screen somewhere does not tell what its only value is of. */
const FEWEST = 2;
const CERTAINTY = { named: 0.78, only: 0.68 };

type Value = { text: string; from: number; segment: Segment };

/**
 * A measure that no label tells, by its unit: "how warm is it in the attic?" by "sensor attic: 17.4 C". The one value of that
 * unit in the row that says all that the question names, or the only one on a screen that says it all; else null.
 */
export function unitValue({ text }: RoutedPart, screen: Screen): Draft | null {
  const measure = turnsOf(text).units.find(({ asked }) => asked.test(text));
  if (!measure) return null;
  const words = tellingWords(text.split(measure.named).join(' '));
  if (words.length === 0 || words.some((word) => !isOnScreen(word, screen))) return null;
  const form = new RegExp(measure.form.source, `${measure.form.flags}g`);
  const values = screen.segments.flatMap((segment): Value[] =>
    [...withUnitBehind(segment, screen).matchAll(form)].map((match) => ({
      text: match[0],
      from: match.index,
      segment,
    })),
  );
  const named = values.filter(({ segment }) => {
    const row = screen.layout.row[segment.index].map((other) => other.text);
    return saysAll([segment.text, ...row].join(' '), words);
  });
  const [first, ...others] = named.length > 0 || words.length < FEWEST ? named : values;
  return first && others.every((other) => other.text === first.text)
    ? answeredFrom(
        first.text,
        boxOfSpan(first.segment, first.from, first.from + first.text.length),
        [first.segment],
        named.length > 0 ? CERTAINTY.named : CERTAINTY.only,
        'it has the unit of what is asked for',
      )
    : null;
}

/** A text, or a figure in a field with the unit that stands behind it: "every [3] minutes". */
function withUnitBehind({ text, index }: Segment, { layout }: Screen): string {
  const unit = /^\d+(?:[.,]\d+)?$/.test(text.trim()) ? layout.right[index]?.text.trim() : undefined;
  return unit && /^[\p{L}%°]+$/u.test(unit) ? `${text} ${unit}` : text;
}

const isOnScreen = (word: TellingWord, { segments }: Screen): boolean =>
  segments.some(({ text }) => saidIn(text, [word]).length > 0);
