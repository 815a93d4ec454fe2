import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

export type SourceFile = {
  /** From the repository's root, with forward slashes. */
  path: string;
  text: string;
  /** What it imports: repository paths for relative imports, else the specifier as written. */
  imports: string[];
};

const SOURCE = /\.(ts|tsx|mts|mjs|css)$/;
const SPECIFIERS = [
  /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
  /(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g,
  /\bimport\(\s*['"]([^'"]+)['"]/g,
];

/** All source files under folders of the repository, hidden ones left out; `fixtures` hold recordings, not source. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) => walk(join(ROOT, folder))).map(readSource);
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return entry.name === 'fixtures' ? [] : walk(path);
    return SOURCE.test(entry.name) ? [path] : [];
  });
}

function readSource(file: string): SourceFile {
  const path = relative(ROOT, file).split(sep).join('/');
  const text = readFileSync(file, 'utf8');
  const code = withoutComments(text);
  const specifiers = SPECIFIERS.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1]));
  return { path, text, imports: specifiers.map((specifier) => resolve(path, specifier)) };
}

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const resolve = (from: string, specifier: string): string =>
  specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier.replace(/\?.*$/, '')) : specifier;
