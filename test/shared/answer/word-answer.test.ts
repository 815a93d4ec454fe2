import { describe, expect, it } from 'vitest';
import { answered } from '../../../shared/answer/draft.ts';
import { wordAnswer } from '../../../shared/answer/word-answer.ts';

const worded = (answer: string, verdict: 'yes' | 'no') =>
  wordAnswer({ ...answered({ answer, confidence: 0.9, regions: [], evidence: [], reasons: [] }), verdict });

describe('a yes-or-no question', () => {
  it('is answered with yes or no first, once', () => {
    expect(worded('Yes, it is checked', 'yes')).toBe('Yes, it is checked');
    expect(worded('No error is visible', 'no')).toBe('No error is visible');
    expect(worded('The theme is dark', 'yes')).toBe('Yes. The theme is dark');
  });

  it('goes on in the same sentence where the statement does', () => {
    expect(worded('it is empty', 'yes')).toBe('Yes, it is empty');
    expect(worded('it holds "4"', 'no')).toBe('No, it holds "4"');
  });
});
