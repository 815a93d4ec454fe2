import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../shared/text/guess-language.ts';

describe('the language of a text', () => {
  it.each([
    ['The file could not be saved because it is open in another program.', 'English'],
    ['Die Datei konnte nicht gespeichert werden, weil sie in einem anderen Programm geöffnet ist.', 'German'],
    [
      "Le fichier n'a pas pu être enregistré dans le dossier, car il est ouvert avec une autre application.",
      'French',
    ],
    [
      'No se pudo guardar el archivo porque está abierto en la aplicación que usa el otro usuario.',
      'Spanish',
    ],
    ['Il file non può essere salvato perché è aperto con una applicazione della rete.', 'Italian'],
    ['ファイルを保存できませんでした', 'Japanese'],
    ['無法儲存檔案', 'Chinese'],
    ['לא ניתן לשמור את הקובץ', 'Hebrew'],
  ])('%s → %s', (text, language) => {
    expect(guessLanguage(text)?.language).toBe(language);
  });

  it('is not told from what has no words of grammar', () => {
    expect(guessLanguage('OK Cancel 12:30')).toBeNull();
    expect(guessLanguage('')).toBeNull();
  });
});
