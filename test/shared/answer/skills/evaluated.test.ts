import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { evaluated } from '../../../../shared/answer/skills/evaluated.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { screen } from '../screen-record.ts';

const page = screen([
  'jshell> stock[0] + stock[2]',
  '$2 ==> 36',
  '>>> 7 * 6',
  '42',
  'octave:3> sqrt(16)',
  'ans = 4',
  '5 + 5',
  'Total',
]);
const ask = (text: string) => evaluated(routeQuestion(text), screenOf(page))?.answer;

describe('evaluated', () => {
  it('tells what the console wrote under what was typed', () => {
    expect(ask('What is stock[0] + stock[2]?')).toBe('36');
    expect(ask('What did stock[0]+stock[2] come to?')).toBe('36');
    expect(ask('what does 7*6 give?')).toBe('42');
    expect(ask('What is sqrt(16)?')).toBe('4');
  });

  it('says nothing of what was not typed at a prompt', () => {
    expect(ask('What is 5 + 5?')).toBeUndefined();
    expect(ask('What is stock[0] + stock[1]?')).toBeUndefined();
    expect(ask('What is the total?')).toBeUndefined();
  });
});
