import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { bySign } from '../../../../shared/answer/skills/by-sign.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { element, line, screen } from '../screen-record.ts';

const rows = ['has four gears', 'starts in neutral', 'shifts down'];
const signs = ['success', 'success', 'error'];
const report = screen(
  rows.map((text, index) => line(`L${index}`, text, 60, 40 + 40 * index)),
  {
    ui: {
      windows: [],
      elements: signs.map((name, index) => element(`E${index}`, 'icon', name, [20, 36 + 40 * index, 22, 22])),
    },
  },
);
const ask = (text: string, record = report) => bySign(routeQuestion(text), screenOf(record));

describe('bySign', () => {
  it('tells the rows that end as asked, and counts them', () => {
    expect(ask('Which test failed?')?.answer).toBe('shifts down');
    expect(ask('which ones passed?')?.answer).toBe('has four gears, starts in neutral');
    expect(ask('how many tests passed')?.answer).toBe('2');
  });

  it('says nothing where no row has such a sign, or something else is asked', () => {
    expect(ask('Which test failed?', screen(rows))).toBeNull();
    expect(ask('Which test is the longest?')).toBeNull();
  });
});
