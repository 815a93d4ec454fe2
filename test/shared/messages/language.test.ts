import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageOf, sayIn } from '../../../shared/messages/language.ts';

describe('the language that is spoken', () => {
  it('is the one wanted, whatever the system speaks', () => {
    expect(languageOf('de', ['en-GB'])).toBe(LANGUAGES.de);
    expect(languageOf('en', ['de'])).toBe(LANGUAGES.en);
  });

  it('is the first of the system that there is, however its tags are written, else English', () => {
    expect(languageOf('system', ['fr-FR', 'de-AT', 'en'])).toBe(LANGUAGES.de);
    expect(languageOf('system', ['de_CH.UTF-8'])).toBe(LANGUAGES.de);
    for (const tags of [[], [''], ['C.UTF-8'], ['POSIX'], ['constructor'], ['den']])
      expect(languageOf('system', tags)).toBe(LANGUAGES.en);
  });
});

describe('a sentence', () => {
  it('is said with the language it is in: English where there are no words for it', () => {
    expect(sayIn(LANGUAGES.de, 'No error is visible')).toMatchObject({ lang: 'de' });
    expect(sayIn(LANGUAGES.de, 'Mr. Nobody was here')).toEqual({ text: 'Mr. Nobody was here', lang: 'en' });
    expect(sayIn(LANGUAGES.en, 'No error is visible')).toEqual({ text: 'No error is visible', lang: 'en' });
  });
});
