import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { setValue } from '../../../../shared/answer/skills/set-value.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { screen } from '../screen-record.ts';

const page = screen([
  'SILL = 1.8',
  'const retries: number = 5;',
  'name = "Quay house"',
  'if (SILL == 2)',
  'mode=a',
  'mode=b',
]);
const ask = (text: string) => setValue(routeQuestion(text), screenOf(page))?.answer;

describe('setValue', () => {
  it('tells what stands after the equals sign', () => {
    expect(ask('What is the value of SILL?')).toBe('1.8');
    expect(ask('what is retries set to?')).toBe('5');
    expect(ask('Which value does retries have?')).toBe('5');
    expect(ask('What is the value of "name"?')).toBe('Quay house');
  });

  it('says nothing of what is not set, or set to several', () => {
    expect(ask('What is the value of mode?')).toBeUndefined();
    expect(ask('What is the value of DEPTH?')).toBeUndefined();
    expect(ask('What is SILL?')).toBeUndefined();
  });
});
