import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findLanguageData, installedLanguages } from '../../../../electron/services/ocr/language-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'askshot-languages-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('findLanguageData', () => {
  it('finds packages and folders, several at once', () => {
    writeFileSync(join(folder, 'xyz.traineddata'), 'data');
    const found = findLanguageData('eng+xyz', [folder]);
    expect(found.ok && found.value.map((file) => file.code)).toEqual(['eng', 'xyz']);
    expect(installedLanguages([folder])).toEqual(expect.arrayContaining(['eng', 'xyz']));
  });

  it.each(['qqq', 'eng+qqq', '../eng', 'eng+', ''])('refuses %j with the way to add it', (language) => {
    const found = findLanguageData(language);
    expect(found).toMatchObject({ ok: false, error: { code: 'unknown_language' } });
    expect(!found.ok && found.error.remedy).toContain('npm install');
  });
});
