import { describe, expect, it } from 'vitest';
import { spokenLanguage } from '../../../../electron/hosts/cli/spoken-language.ts';
import { LANGUAGES } from '../../../../shared/messages/language.ts';

describe('the language of a command', () => {
  it('is what the option names, else what the environment names in the order of POSIX', () => {
    const german = { LANG: 'de_DE.UTF-8' };
    expect(spokenLanguage(undefined, german)).toBe(LANGUAGES.de);
    expect(spokenLanguage('en', german)).toBe(LANGUAGES.en);
    expect(spokenLanguage(undefined, { ...german, LC_MESSAGES: 'en_GB.UTF-8' })).toBe(LANGUAGES.en);
    expect(spokenLanguage(undefined, { ...german, LC_MESSAGES: 'en_GB', LC_ALL: 'de' })).toBe(LANGUAGES.de);
    expect(spokenLanguage(undefined, { ...german, LC_ALL: '' })).toBe(LANGUAGES.de);
  });
});
