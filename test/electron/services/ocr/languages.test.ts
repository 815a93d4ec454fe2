import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { WorkerAnalyzer } from '../../../../electron/services/analysis/worker-analyzer.ts';
import { installedLanguages } from '../../../../electron/services/ocr/language-data.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';

const entry = new URL('../../../../electron/services/analysis/analysis-worker.ts', import.meta.url);
const analyzer = new WorkerAnalyzer(entry, { workers: 1 });
afterAll(() => analyzer.close());

const pictures = new URL('../../../fixtures/languages/', import.meta.url);

/** Reads black letters on white, 18 pixels tall, as DejaVu Sans, Noto Sans Arabic and IPAGothic draw them; checked in, since fonts differ by machine. */
async function read(picture: string, language = picture): Promise<string[]> {
  const text = await readingOf(picture, language);
  expect(text.language).toBe(language);
  return text.lines.map((line) => line.text);
}

async function readingOf(picture: string, language: string): Promise<ImageFeatures['text']> {
  const result = await analyzer.analyze({
    id: 'screen',
    bytes: readFileSync(new URL(`${picture}.png`, pictures)),
    file: 'screen.png',
    kind: 'screenshot',
    capturedAt: null,
    displayScale: 1,
    note: null,
    language,
    text: null,
  });
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value.text;
}

const GERMAN = ['Datei öffnen und speichern', 'Zugriff verweigert: Gerät gehört zu Größe'];
const FRENCH = ['Échec de la connexion au réseau', 'Le fichier demandé n’a pas été trouvé'];
const SPANISH = ['Contraseña incorrecta para este usuario', 'No se encontró la página solicitada'];

const HEBREW = ['קובץ בשם זהה כבר קיים. נא להשתמש בשם אחר.', 'על אודות Pluma', 'גרסה 3.24 (2024/05/12)'];
const ARABIC = ['حدث خطأ أثناء إنشاء دليل جديد', 'ترميزات المحارف', 'كل اللغات 1250.50'];
const JAPANESE = [
  'ユーザが個別にダウンロードする必要があります。',
  'パッケージについての情報はどこで得られますか',
  '古いカーネルを安全に削除できますか',
];

describe('languages with their data packages', () => {
  it.each([
    ['deu', GERMAN],
    ['fra', FRENCH],
    ['spa', SPANISH],
  ])('%s is read with its own letters', async (language, rows) => {
    // How close two letters may stand before a space is read between them hangs on the last bits of the recogniser's sums.
    const letters = (text: string) => text.replace(/[’‘']/g, "'").replace(/\s/g, '');
    expect((await read(language)).map(letters)).toEqual(rows.map(letters));
  });

  it.each([
    ['heb', HEBREW],
    ['ara', ARABIC],
  ])('%s is read from the right, Latin names and numbers in it from the left', async (language, rows) => {
    const text = await readingOf(language, language);
    expect(text.language).toBe(`${language}+eng`);
    expect(text.lines.map((line) => line.text)).toEqual(rows);
    const [first, second] = text.lines[0].words;
    expect(first.box.x).toBeGreaterThan(second.box.x);
  });

  it('jpn is read without spaces between its characters', async () => {
    expect(await read('jpn')).toEqual(JAPANESE);
  });

  it.each(['deu', 'fra', 'spa'])(
    'a screen in %s is read in it where English is asked for',
    async (language) => {
      expect((await readingOf(`${language}-screen`, 'eng')).language).toBe(language);
    },
  );

  it.each(['deu', 'fra', 'spa'])(
    'a dialog of few words in %s is read in it where English is asked for',
    async (language) => {
      expect((await readingOf(`${language}-dialog`, 'eng')).language).toBe(language);
    },
  );

  it('several are read at once', async () => {
    expect(await read('deu+spa')).toEqual([GERMAN[1], SPANISH[0]]);
  });

  it('are listed, and an unknown one is refused with the way to add it', async () => {
    expect(installedLanguages()).toEqual(expect.arrayContaining(['deu', 'eng', 'fra', 'spa']));
    await expect(read('deu', 'tlh')).rejects.toThrow(/unknown_language: .*"tlh"/);
  });
});
