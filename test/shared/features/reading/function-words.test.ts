import { describe, expect, it } from 'vitest';
import { languageByWords } from '../../../../shared/features/reading/function-words.ts';

const others = ['deu', 'fra', 'ita', 'nld', 'por', 'spa'];

describe('the language of a text by its small words', () => {
  it.each([
    ['deu', 'Der neue Name ist leer, bitte geben Sie einen Namen ein.'],
    ['deu', 'Schlussel konnte nicht umbenannt werden'],
    ['fra', 'Une erreur s’est produite durant le chargement'],
    ['spa', 'El nombre nuevo esta vacio, introduzca un nombre'],
    ['ita', 'Il documento non è stato salvato nella cartella'],
    ['nld', 'Het bestand is niet gevonden'],
  ])('is %s, with the marks lost or not', (language, text) => {
    expect(languageByWords(text, 'eng', others)).toBe(language);
  });

  it.each(['The file was not found in /usr/de/la/un', 'Total 12 da 0K al', 'npm ERR! code ENOENT', ''])(
    'is not another for "%s"',
    (text) => {
      expect(languageByWords(text, 'eng', others)).toBeNull();
    },
  );

  it('is English where German was asked for', () => {
    expect(languageByWords('The file is not here', 'deu', ['eng', ...others])).toBe('eng');
  });

  it('is only one that may be taken', () => {
    expect(languageByWords('Der Name ist nicht leer', 'eng', ['fra'])).toBeNull();
  });
});
