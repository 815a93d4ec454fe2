import { expect, it } from 'vitest';
import { sayChange } from '../../../shared/evidence/say-change.ts';
import { german } from '../../../shared/messages/german.ts';
import { sayWith } from '../../../shared/text/say.ts';

const say = sayWith({ language: 'de', words: { ...german.reports, network: 'Netzwerk' } });

it('tells in another language what would change an answer, quoting the picture as it is', () => {
  expect(sayChange('another wording of the question', say)).toBe('eine andere Formulierung der Frage');
  expect(sayChange('another reading of line line-7 ("A (b", confidence 0.71), above all of "b"', say)).toBe(
    'eine andere Lesung der Zeile line-7 („A (b“, Sicherheit 0,71), vor allem von "b"',
  );
  expect(sayChange('another reading of line l ("{words}", confidence 0.50)', say)).toBe(
    'eine andere Lesung der Zeile l („{words}“, Sicherheit 0,50)',
  );
  expect(sayChange('a picture whose quality is not poor', say)).toBe(
    'ein Bild, dessen Qualität nicht schlecht ist',
  );
  expect(sayChange('evidence for the category network (now 0.40)', say)).toBe(
    'Belege für die Art Netzwerk (jetzt 0,40)',
  );
  expect(sayChange('something else', say)).toBe('something else');
});
