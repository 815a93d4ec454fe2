import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { byMeasure } from '../../../../shared/answer/skills/by-measure.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { screen } from '../screen-record.ts';

const climate = screen([
  'Month        Temp        Rain',
  'April        9 °C        41 mm',
  'May          14 °C       62 mm',
  'June         17 °C       55 mm',
]);
const race = screen([
  'Boat         Crew        Time',
  'Petrel       4           95 min',
  'Heron        5           81 min',
  'Tern         3           102 min',
]);
const ask = (text: string, record = climate) => byMeasure(routeQuestion(text), screenOf(record))?.answer;

describe('byMeasure', () => {
  it('ranks by what tells the measure of an adjective', () => {
    expect(ask('which month was the wettest?')).toBe('May');
    expect(ask('the driest month')).toBe('April');
    expect(ask('When is it warmest?')).toBe('June');
    expect(ask('what was the coldest month')).toBe('April');
  });

  it('takes the least where less is more', () => {
    expect(ask('which boat was fastest', race)).toBe('Heron');
    expect(ask('Which boat was the slowest?', race)).toBe('Tern');
  });

  it('tells nothing of what no column measures', () => {
    expect(ask('which month was the loudest?')).toBeUndefined();
    expect(ask('which month had at least 50 mm?')).toBeUndefined();
    expect(ask('how wet was May?')).toBeUndefined();
  });
});
