import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { superlative } from '../../../../shared/answer/skills/superlative.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { screen } from '../screen-record.ts';

const bill = screen([
  'Position       Qty     Unit price     Amount',
  'Logo           1       $1800.00       $1800.00',
  'Shop           1       $20000.00      $20000.00',
  'App            1       $3200.00       $3200.00',
  'Total                                 $25000.00',
]);
const seeds = screen([
  'Plant        Year     Germination',
  'Cowslip      2020     64 %',
  'Yarrow       2024     97 %',
  'Teasel       2022     81 %',
]);
const ask = (text: string, record = seeds) => superlative(routeQuestion(text), screenOf(record))?.answer;

describe('superlative', () => {
  it('names the row, sums left out, where all columns of the kind agree', () => {
    expect(ask('Which position is the most expensive one?', bill)).toBe('Shop');
    expect(ask('which one is the cheapest', bill)).toBe('Logo');
  });

  it('ranks by the column of the kind, not by another figure after it', () => {
    const priced = screen([
      'Lamp        Price       Year',
      'Heron       $40.00      2019',
      'Otter       $95.00      2018',
      'Swift       $60.00      2024',
    ]);
    expect(ask('which lamp is the most expensive?', priced)).toBe('Otter');
  });

  it('finds the column by another form of its head', () => {
    expect(ask('Which plant germinates best?')).toBe('Yarrow');
    expect(ask('which plant has the lowest germination')).toBe('Cowslip');
  });

  it('tells the value where that is asked for', () => {
    expect(ask('highest germination on this page')).toBe('97 %');
  });

  it('ranks by no column that was not meant', () => {
    expect(ask('which plant smells strongest?')).toBeUndefined();
  });

  it('names what tells the rows apart, not who owns them', () => {
    const processes = screen([
      'PID      USER      %CPU      START      COMMAND',
      '3099     demo      0.39      01:46      qps',
      '2006     demo      0.02      01:40      openbox',
      '2553     demo      0.01      01:43      gvfsd',
    ]);
    expect(ask('Which process uses the most CPU?', processes)).toBe('qps');
  });
});
