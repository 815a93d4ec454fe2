import { describe, expect, it } from 'vitest';
import { namesOutcome } from '../../../shared/answer/skills/outcome-count.ts';
import { LEXICONS } from '../../../shared/question/lexicon/lexicons.ts';
import { COMPILED } from '../../../shared/question/read-words.ts';
import { stemWord } from '../../../shared/question/stem-word.ts';
import { turnsOf } from '../../../shared/question/turns-of.ts';

/** All patterns within a value, however deep. */
function patternsIn(value: unknown): RegExp[] {
  if (value instanceof RegExp) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(patternsIn) : [];
}

describe.each(LEXICONS)('turns of phrase ($language)', ({ turns }) => {
  it('are patterns that keep no state between two questions', () => {
    const patterns = patternsIn(turns).filter((pattern) => pattern !== turns.counting.denying);
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns.filter(({ global, sticky }) => global || sticky)).toEqual([]);
  });

  it('name each way to end by words of its own', () => {
    const { kinds } = turns.outcomes;
    for (const kind of kinds)
      for (const word of [...kind.said, ...kind.asked])
        expect(kinds.find(({ said, asked }) => namesOutcome(word, [...said, ...asked]))).toBe(kind);
  });

  it('tell what is asked for by named groups', () => {
    const { order, bills, outcomes, dates } = turns;
    expect(order.asksNth(order.nouns.tab).exec('which is the second tab')?.groups?.place).toBe('second');
    expect(bills.asksNumber.exec('invoice number?')?.groups?.kind).toBe('invoice');
    expect(outcomes.done.exec('has it been shipped yet?')?.groups?.deed).toBe('shipped');
    expect(dates.whatOnDate.exec('what was done on 9 March?')?.groups?.date).toBe('9 March');
  });
});

describe('groups of words', () => {
  it('are matched by their stems', () => {
    for (const { lexicon, groups } of COMPILED)
      for (const [group, stems] of Object.entries(groups)) {
        const listed = Object.entries(lexicon.wordGroups).find(([name]) => name === group)?.[1] ?? [];
        expect([...stems].sort()).toEqual([...new Set(listed.map(stemWord))].sort());
        expect(stems.size).toBeGreaterThan(0);
      }
  });

  it('are those of the language that a question is asked in', () => {
    expect(turnsOf('how many tests failed?')).toBe(LEXICONS[0].turns);
  });
});
