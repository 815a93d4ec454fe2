import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { firstGroups } from '../../question/first-groups.ts';
import { stemWord } from '../../question/stem-word.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { quote } from '../skills/quote.ts';
import { saidExactly, tellingWords } from '../states/telling-words.ts';
import { listingsOf } from './listing.ts';

const CERTAINTY = 0.8;

/**
 * "Which ship lies at berth 7?" of a screen that is about berth 7 and lists "ship: Loch Sunart": what stands beside the label that
 * is the noun asked for, where the screen says all else that was asked with, a figure among it.
 */
export function askLabelled({ text }: RoutedPart, screen: Screen): Draft | null {
  const { listings: turns } = turnsOf(text);
  const match = firstGroups(turns.which, text.trim());
  if (!match || !/\d/.test(match.rest) || turns.otherwise.test(text)) return null;
  const stem = stemWord(match.noun.toLowerCase());
  const found = listingsOf(screen).flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const [label, value] = row;
      const isNamed = label && row.length === 2 && termsOf(label.text).join(' ') === stem;
      return isNamed && value ? [{ label, value }] : [];
    }),
  );
  const [only, ...others] = found;
  if (!only || others.length > 0 || /\d/.test(only.value.text)) return null;
  const verb = turns.verb.exec(match.rest)?.[0] ?? '';
  const words = tellingWords(match.rest.slice(verb.length));
  const isAbout = words.every((word) =>
    screen.segments.some((segment) => saidExactly(segment.text, [word]).length > 0),
  );
  return words.length > 1 && isAbout
    ? quote(only.value.text, only.value.segments, CERTAINTY, `it stands beside "${only.label.text}"`)
    : null;
}
