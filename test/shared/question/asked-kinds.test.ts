import { describe, expect, it } from 'vitest';
import { askedKinds } from '../../../shared/question/asked-kinds.ts';
import { readWords } from '../../../shared/question/read-words.ts';

const read = (question: string) => {
  const { kinds, byNoun, others } = askedKinds(readWords(question));
  return { kinds: kinds.map(({ kind }) => kind), byNoun, others: others.map(({ kind }) => kind) };
};

describe('askedKinds', () => {
  it.each([
    ['which status code does the page show', ['status_code'], true],
    ['Which operating system is it?', ['operating_system'], true],
    ['which exception was thrown in line 4', ['exception'], true],
    ['file encoding?', ['encoding'], true],
    ['what is the name of the log file', ['file'], false],
    ['who is it', ['person'], false],
  ])('reads the main noun: %s', (question, kinds, byNoun) => {
    expect(read(question)).toMatchObject({ kinds, byNoun });
  });

  it('keeps apart what the other words say', () => {
    expect(read('Which protocol is chosen?')).toEqual({
      kinds: ['protocol'],
      byNoun: true,
      others: ['choice'],
    });
  });

  it('takes a number of things for no thing', () => {
    expect(read('how many files are there')).toEqual({ kinds: [], byNoun: false, others: [] });
  });

  it('takes what is quoted for a name', () => {
    expect(read('what does "browser" mean').kinds).toEqual([]);
  });
});
