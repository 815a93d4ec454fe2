import { describe, expect, it } from 'vitest';
import { languagesToRead, languagesToTry } from '../../../../electron/services/analysis/reading-languages.ts';

const installed = ['ara', 'deu', 'eng', 'fra', 'heb', 'jpn', 'osd', 'rus'];

describe('the languages of a picture', () => {
  it('are English besides one whose data hold no Latin letters, where English is installed', () => {
    expect(languagesToRead('heb', installed)).toBe('heb+eng');
    expect(languagesToRead('ara+heb', installed)).toBe('ara+heb+eng');
    expect(languagesToRead('heb', ['heb'])).toBe('heb');
    for (const asked of ['eng', 'deu', 'jpn', 'rus', 'heb+eng', 'heb+fra'])
      expect(languagesToRead(asked, installed)).toBe(asked);
  });

  it('are tried among those of one script, unless several were asked for', () => {
    expect(languagesToTry('eng', installed)).toEqual(['deu', 'fra']);
    expect(languagesToTry('heb', installed)).toEqual([]);
    expect(languagesToTry('eng+deu', installed)).toEqual([]);
  });
});
