import { describe, expect, it } from 'vitest';
import { asksCertainError, unusualWords } from '../../../shared/gate/usual-words.ts';

describe('words that a question is usually asked in', () => {
  it.each([
    ['Where is the error?', false],
    ['Show me where the error is on this screen', false],
    ['Any error to be seen?', false],
    ['any error message here?', false],
    ['Where is the failed test described?', true],
    ['Where is the warning?', true],
    ['Where does it say what is wrong with the folder?', true],
  ])('"%s" asks for a certain error: %s', (question, certain) => {
    expect(asksCertainError(question)).toBe(certain);
  });

  it.each([
    ['What is the title of the window?', 'window_title', 0],
    ['Which branch holds the commit?', 'window_title', 3],
    ['What does the error say?', 'read_error', 0],
    ['Is it a dark or a light theme?', 'theme', 0],
    ['What does the piano course cost?', 'read_value', 0],
  ] as const)('"%s" as %s has %i others', (question, skill, count) => {
    expect(unusualWords(question, skill)).toHaveLength(count);
  });
});
