import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { WorkerAnalyzer } from '../../../../electron/services/analysis/worker-analyzer.ts';
import { installedLanguages } from '../../../../electron/services/ocr/language-data.ts';

const entry = new URL('../../../../electron/services/analysis/analysis-worker.ts', import.meta.url);
const analyzer = new WorkerAnalyzer(entry, { workers: 1 });
afterAll(() => analyzer.close());

const pictures = new URL('../../../fixtures/languages/', import.meta.url);

/** Reads black letters on white, 18 pixels tall, as DejaVu Sans draws them; checked in, since fonts differ by machine. */
async function read(picture: string, language = picture): Promise<string[]> {
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
  expect(result.value.text.language).toBe(language);
  return result.value.text.lines.map((line) => line.text);
}

const GERMAN = ['Datei öffnen und speichern', 'Zugriff verweigert: Gerät gehört zu Größe'];
const FRENCH = ['Échec de la connexion au réseau', 'Le fichier demandé n’a pas été trouvé'];
const SPANISH = ['Contraseña incorrecta para este usuario', 'No se encontró la página solicitada'];

describe('languages with their data packages', () => {
  it.each([
    ['deu', GERMAN],
    ['fra', FRENCH],
    ['spa', SPANISH],
  ])('%s is read with its own letters', async (language, rows) => {
    const plain = (text: string) => text.replace(/[’‘']/g, "'");
    expect((await read(language)).map(plain)).toEqual(rows.map(plain));
  });

  it('several are read at once', async () => {
    expect(await read('deu+spa')).toEqual([GERMAN[1], SPANISH[0]]);
  });

  it('are listed, and an unknown one is refused with the way to add it', async () => {
    expect(installedLanguages()).toEqual(expect.arrayContaining(['deu', 'eng', 'fra', 'spa']));
    await expect(read('deu', 'tlh')).rejects.toThrow(/unknown_language: .*"tlh"/);
  });
});
