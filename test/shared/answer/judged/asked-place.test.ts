import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { askedPlace } from '../../../../shared/answer/values/judged/asked-place.ts';
import { labelOf, labelsBeside } from '../../../../shared/answer/values/judged/labels.ts';
import { listRanks } from '../../../../shared/answer/values/judged/list-ranks.ts';
import { readWords } from '../../../../shared/question/read-words.ts';
import { line, screen } from '../screen-record.ts';

describe('askedPlace', () => {
  it.each([
    ['what stands at the bottom right?', { vertical: 1, horizontal: 1, order: null, side: null }],
    ['the second entry at the top', { vertical: -1, horizontal: 0, order: 2, side: null }],
    ['which item comes after Bitcoin', { vertical: 0, horizontal: 0, order: null, side: 'after' }],
    ['last but one line', { vertical: 0, horizontal: 0, order: -2, side: null }],
    ['what is right of the total', { vertical: 0, horizontal: 0, order: null, side: 'after' }],
  ])('%s', (question, place) => {
    expect(askedPlace(readWords(question))).toMatchObject(place);
  });
});

const list = screenOf(
  screen([
    line('A', 'Fruit', 40, 40),
    line('B', 'Apples', 40, 64),
    line('C', 'Pears', 40, 88),
    line('D', '12', 240, 88),
    line('E', 'Plums', 40, 300),
  ]),
);
const segment = (text: string) => {
  const found = list.segments.find((other) => other.text === text);
  if (!found) throw new Error(`no segment "${text}"`);
  return found;
};

describe('listRanks', () => {
  it('counts those that follow each other without a gap, and those of the row', () => {
    expect(listRanks(segment('Apples'), list).column).toEqual({ before: 1, after: 1 });
    expect(listRanks(segment('Plums'), list).column).toEqual({ before: 0, after: 0 });
    expect(listRanks(segment('12'), list).row).toEqual({ before: 1, after: 0 });
  });
});

describe('labels', () => {
  it('are the short texts left of and above a value', () => {
    const stems = labelsBeside(segment('12'), list).map((label) => label.stems.join(' '));
    expect(stems).toContain('pear');
  });

  it('hold letters and few words', () => {
    expect(labelOf('12.50')).toBeNull();
    expect(labelOf('a text of far too many words to be the label of anything')).toBeNull();
    expect(labelOf('Last name:')?.stems).toEqual(['last', 'name']);
  });
});
