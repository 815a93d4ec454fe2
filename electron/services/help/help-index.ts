import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HelpDocument, HelpIndex } from '../../../shared/ports.ts';
import { findBundledFolder } from '../bundled-folder.ts';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;

/** Help documents that come with the program: Markdown files with front matter, read once when first asked for. */
export class BundledHelp implements HelpIndex {
  readonly #folder: string | null;
  #documents: HelpDocument[] | null = null;

  /** @param folder where the documents lie; by default the program's own `assets/help` */
  constructor(folder: string | null = findBundledFolder('help')) {
    this.#folder = folder;
  }

  documents(): readonly HelpDocument[] {
    this.#documents ??= this.#folder ? readFolder(this.#folder) : [];
    return this.#documents;
  }
}

/** The documents of a folder, with their translations from the folders in it that are named after a language. */
function readFolder(folder: string): HelpDocument[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const languages = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const names = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map(({ name }) => name);
  return names.sort().flatMap((name) => {
    const document = parseHelpDocument(readFileSync(join(folder, name), 'utf8'));
    if (!document) return [];
    const translations = languages.flatMap((language) => {
      const path = join(folder, language, name);
      const translated = existsSync(path) ? parseTranslation(readFileSync(path, 'utf8')) : null;
      return translated ? [[language, translated]] : [];
    });
    return [{ ...document, translations: Object.fromEntries(translations) }];
  });
}

/** One document, or null where the text has no front matter with id, title and category. */
export function parseHelpDocument(text: string): HelpDocument | null {
  const { facts, body } = splitDocument(text);
  const id = facts.get('id');
  const title = facts.get('title');
  const category = facts.get('category');
  if (!id || !title || !category) return null;
  const codes = (facts.get('codes') ?? '').split(',').map((code) => code.trim());
  const keywords = facts.get('keywords') ?? '';
  return { id, title, category, codes: codes.filter(Boolean), keywords, body };
}

function parseTranslation(text: string): { title: string; body: string } | null {
  const { facts, body } = splitDocument(text);
  const title = facts.get('title');
  return title ? { title, body } : null;
}

function splitDocument(text: string): { facts: Map<string, string>; body: string } {
  const match = FRONT_MATTER.exec(text);
  if (!match) return { facts: new Map(), body: text };
  const facts = match[1].split(/\r?\n/).map((line): [string, string] => {
    const at = line.indexOf(':');
    return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  });
  return { facts: new Map(facts), body: match[2].trim() };
}
