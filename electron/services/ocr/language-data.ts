import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';

const modules = createRequire(import.meta.url);

/** Where one language's data lies: gzip-packed or plain traineddata. */
export type LanguageFile = { code: string; path: string };

/** Folders of a data package, best first: `4.0.0_best_int` holds the LSTM network in its most exact form. */
const FLAVOURS = ['4.0.0_best_int', '4.0.0', ''];

/**
 * Finds the data of languages joined by `+` (Tesseract codes), first in `folders` (CODE.traineddata, plain or .gz),
 * then in the npm packages `@tesseract.js-data/CODE`. Nothing is ever downloaded.
 * Errors: `unknown_language`.
 */
export function findLanguageData(language: string, folders: readonly string[] = []): Result<LanguageFile[]> {
  const files: LanguageFile[] = [];
  for (const code of language.split('+')) {
    const path = /^[A-Za-z_]{2,24}$/.test(code) ? findOne(code, folders) : null;
    if (!path)
      return failed(
        'unknown_language',
        `There is no reading data for the language "${code}".`,
        `Install it with "npm install @tesseract.js-data/${/^[a-z_]+$/i.test(code) ? code : 'eng'}", or choose an installed language: ${installedLanguages(folders).join(', ') || 'none'}.`,
      );
    files.push({ code, path });
  }
  return ok(files);
}

/** Codes of the languages that can be read now, in alphabetical order. */
export function installedLanguages(folders: readonly string[] = []): string[] {
  const codes = new Set<string>();
  for (const folder of folders)
    for (const name of listFolder(folder)) {
      const code = /^(.+)\.traineddata(\.gz)?$/.exec(name)?.[1];
      if (code) codes.add(code);
    }
  for (const root of modules.resolve.paths('@tesseract.js-data/eng') ?? [])
    for (const code of listFolder(join(root, '@tesseract.js-data'))) if (findOne(code, [])) codes.add(code);
  return [...codes].sort();
}

function findOne(code: string, folders: readonly string[]): string | null {
  for (const folder of folders)
    for (const name of [`${code}.traineddata`, `${code}.traineddata.gz`])
      if (existsSync(join(folder, name))) return join(folder, name);
  const home = packageFolder(code);
  if (!home) return null;
  for (const flavour of FLAVOURS) {
    const path = join(home, flavour, `${code}.traineddata.gz`);
    if (existsSync(path)) return path;
  }
  return null;
}

function packageFolder(code: string): string | null {
  try {
    return dirname(modules.resolve(`@tesseract.js-data/${code}/package.json`));
  } catch {
    return null;
  }
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
