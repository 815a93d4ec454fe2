import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPILED, readWords } from '../../../shared/question/read-words.ts';
import { repairSpelling } from '../../../shared/question/repair-spelling.ts';
import { stemWord } from '../../../shared/question/stem-word.ts';
import { quotedPhrases, tokenize } from '../../../shared/question/tokenize.ts';
import { editDistance } from '../../../shared/text/edit-distance.ts';

const word = fc.stringMatching(/^[a-z]{1,12}$/);

describe('editDistance', () => {
  it('counts a swap of neighbours once', () => {
    expect(editDistance('teh', 'the')).toBe(1);
    expect(editDistance('kitten', 'sitting')).toBe(3);
  });

  it('is symmetric, zero for equal words and bounded by the limit', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(editDistance(a, b, 2)).toBe(distance <= 2 ? distance : 3);
      }),
    );
  });
});

describe('stemWord', () => {
  it.each([
    ['copies', 'copied'],
    ['removed', 'remove'],
    ['printing', 'print'],
    ['stopped', 'stop'],
    ['buttons', 'button'],
    ['closes', 'closed'],
  ])('%s meets %s', (a, b) => {
    expect(stemWord(a)).toBe(stemWord(b));
  });

  it('leaves file names and figures alone', () => {
    expect(stemWord('notes.txt')).toBe('notes.txt');
    expect(stemWord('v1.2.0s')).toBe('v1.2.0s');
  });
});

describe('tokenize', () => {
  it('keeps paths, file names and amounts whole', () => {
    const words = tokenize('How big is /srv/a-b/notes.txt, is it €4.50?').map((token) => token.word);
    expect(words).toContain('/srv/a-b/notes.txt');
    expect(words).toContain('€4.50');
  });

  it('marks what is quoted', () => {
    expect(quotedPhrases('Is “Save all” ticked?')).toEqual(['Save all']);
    expect(
      tokenize('Is "Save all" ticked?')
        .filter((token) => token.quoted)
        .map((token) => token.word),
    ).toEqual(['save', 'all']);
  });
});

describe('repairSpelling', () => {
  const targets = COMPILED[0].repairTargets;
  it('mends swaps and lost or doubled letters', () => {
    expect(repairSpelling('buttno', targets)).toBe('button');
    expect(repairSpelling('tittle', targets)).toBe('title');
    expect(repairSpelling('messsage', targets)).toBe('message');
  });

  it('changes no word that differs by a changed letter only, unless it is long', () => {
    expect(repairSpelling('mines', ['lines'])).toBe('mines');
    expect(repairSpelling('test', ['text'])).toBe('test');
  });
});

describe('readWords', () => {
  it('spells short forms out, but not in names of files', () => {
    const wordsOf = (text: string) => readWords(text).tokens.map(({ word }) => word);
    expect(wordsOf('where is the img')).toContain('image');
    expect(wordsOf('what is IMG_0414.JPG called')).toContain('img_0414.jpg');
    expect(wordsOf('size of msg.txt')).toContain('msg.txt');
  });
});
