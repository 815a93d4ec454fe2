import type { Draft } from '../../model/answer.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { rowTexts } from '../screen/row-texts.ts';
import type { Screen } from '../screen/screen.ts';
import { type FoundSpan, onlySpan } from '../skills/quote.ts';

const CERTAINTY = 0.84;
const KEYED = /(?<![\w=])(?<key>[A-Za-z][\w.-]*)=(?<value>[^\s,;|]+)/g;
const FEWEST = 2;

/** "How many tasks were ok on lamp8?" where its row says "lamp8 : ok=3 changed=2": what a row that is named says behind a key that is named. */
export function keyedRow(text: string, screen: Screen): Draft | null {
  if (!turnsOf(text).told.howMuch.test(text)) return null;
  const asked = new Set(text.toLowerCase().match(/[\p{L}\p{N}_.-]*[\p{L}\p{N}]/gu));
  const found = rowTexts(screen).flatMap(({ text: row, segments: [first, ...rest] }): FoundSpan[] => {
    const name = first?.text.toLowerCase().match(/^[\w.-]*\w/)?.[0];
    if (!name || !asked.has(name) || [...row.matchAll(KEYED)].length < FEWEST) return [];
    return [first, ...rest].flatMap((segment) =>
      [...segment.text.matchAll(KEYED)]
        .filter(({ groups }) => groups && asked.has(groups.key.toLowerCase()))
        .map(({ index, groups }) => {
          const { key = '', value = '' } = groups ?? {};
          const from = index + key.length + 1;
          return { span: { text: value, from, to: from + value.length }, segment };
        }),
    );
  });
  return onlySpan(found, CERTAINTY, 'the row that is named says so behind that word');
}
