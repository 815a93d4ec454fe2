import { readdirSync, readFileSync } from 'node:fs';
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

function readFolder(folder: string): HelpDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => parseHelpDocument(readFileSync(join(folder, name), 'utf8')) ?? []);
}

/** One document, or null where the text has no front matter with id, title and category. */
export function parseHelpDocument(text: string): HelpDocument | null {
  const match = FRONT_MATTER.exec(text);
  if (!match) return null;
  const facts = new Map(
    match[1].split(/\r?\n/).map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    }),
  );
  const id = facts.get('id');
  const title = facts.get('title');
  const category = facts.get('category');
  if (!id || !title || !category) return null;
  const codes = (facts.get('codes') ?? '').split(',').map((code) => code.trim());
  const keywords = facts.get('keywords') ?? '';
  return { id, title, category, codes: codes.filter(Boolean), keywords, body: match[2].trim() };
}
