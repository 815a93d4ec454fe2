import type { SQLInputValue } from 'node:sqlite';
import { stemWord } from '../../../shared/question/stem-word.ts';
import { misreadingDistance, nearSpelling } from '../../../shared/retrieval/near-spelling.ts';
import { synonymsOf } from '../../../shared/retrieval/synonyms.ts';
import type { SqliteLibraryStore } from './library-store.ts';

/** Weights of title, code, message, body, and what was asked, in BM25. */
const WEIGHTS = '6.0, 10.0, 4.0, 1.0, 2.0';
/** Rows that one query ranks at most: ranking reads each match, so common words alone are not ranked. */
const MAX_RANKED = 4000;
/** Vocabulary entries that are looked at for the completions or misspellings of one word. */
const MAX_FORMS = 2000;
/** Words that a word which is still being typed may become. */
const MAX_COMPLETIONS = 8;
/** How well another form of a word stands for it. */
const FORM = { same: 1, inflected: 0.95, misread: 0.75, joined: 0.95, synonym: 0.6 } as const;

/** A word as the index has it: all its forms, each with how well it stands for the word (0..1). */
export type TermForms = { documents: number; spellings: ReadonlyMap<string, number> };
export type WantedTerm = TermForms & { term: string };

/** A condition over `items` with its values. */
export type Condition = { sql: string; values: SQLInputValue[] } | null;

/** The full-text index of a library (FTS5, BM25). */
export class TextIndex {
  readonly #store: SqliteLibraryStore;

  constructor(store: SqliteLibraryStore) {
    this.#store = store;
  }

  /**
   * The forms of a word that occur: itself and its inflections, and where it is still being typed (`partial`) the
   * words that begin with it; where there are none, the nearest misspellings.
   */
  lookUp(term: string, partial = false): TermForms {
    const inflected = inflectionsOf(term).flatMap((form) => this.#word(form));
    const completed = partial && term.length >= 3 ? this.#completions(term) : [];
    const forms = inflected.length > 0 || completed.length > 0;
    const found = forms ? [...completed, ...inflected] : this.#misreadings(term);
    const scoreOf = (word: string): number =>
      word === term ? FORM.same : forms ? FORM.inflected : FORM.misread;
    return {
      documents: found.reduce((most, { documents }) => Math.max(most, documents), 0),
      spellings: new Map(found.map(({ word }) => [word, scoreOf(word)])),
    };
  }

  /**
   * The forms of a word in a query: those of `lookUp`, the compounds with its neighbours ("file system" for
   * "filesystem"), and words that mean the same, which count less.
   */
  lookUpInQuery(term: string, neighbours: { before?: string; after?: string }, partial: boolean): TermForms {
    const own = this.lookUp(term, partial);
    const { before = '', after = '' } = neighbours;
    const joined = [before && before + term, after && term + after].filter((word) => word !== '');
    const others = [
      ...joined.map((word) => ({ ...this.#exact(word), score: FORM.joined })),
      ...synonymsOf(term).map((word) => ({ ...this.#exact(word), score: FORM.synonym })),
    ].filter(({ documents }) => documents > 0);
    if (others.length === 0) return own;
    const spellings = new Map(own.spellings);
    for (const { words, score } of others)
      for (const word of words) spellings.set(word, Math.max(score, spellings.get(word) ?? 0));
    return {
      documents: own.documents > 0 ? own.documents : Math.max(...others.map(({ documents }) => documents)),
      spellings,
    };
  }

  #exact(term: string): { documents: number; words: string[] } {
    const found = inflectionsOf(term).flatMap((form) => this.#word(form));
    return {
      documents: found.reduce((most, { documents }) => Math.max(most, documents), 0),
      words: found.map(({ word }) => word),
    };
  }

  /**
   * Numbers of the pictures that fit best: those with the words in this order, with all the words, and with the rare
   * ones.
   */
  candidates(terms: readonly WantedTerm[], phrase: string, condition: Condition, limit: number): number[] {
    const known = terms.filter(({ documents }) => documents > 0);
    if (known.length === 0) return [];
    const rare = rarest(known);
    const rankable = Math.min(...known.map(({ documents }) => documents)) <= MAX_RANKED;
    const queries = [
      ...(phrase.includes(' ') ? [{ match: quote(phrase), ranked: rankable }] : []),
      ...(known.length > 1 ? [{ match: known.map(anyForm).join(' AND '), ranked: rankable }] : []),
      ...(rare.length > 0 ? [{ match: rare.map(anyForm).join(' OR '), ranked: true }] : []),
      ...(rare.length === 0 ? [{ match: anyForm(known[0]), ranked: false }] : []),
    ];
    return [...new Set(queries.flatMap(({ match, ranked }) => this.#match(match, ranked, condition, limit)))];
  }

  #match(match: string, ranked: boolean, condition: Condition, limit: number): number[] {
    const narrowed = condition ? ` AND rowid IN (SELECT number FROM items WHERE ${condition.sql})` : '';
    const order = ranked ? `bm25(texts, ${WEIGHTS})` : 'rowid DESC';
    const rows = this.#store
      .statement(`SELECT rowid AS number FROM texts WHERE texts MATCH ?${narrowed} ORDER BY ${order} LIMIT ?`)
      .all(match, ...(condition?.values ?? []), limit);
    return rows.map(({ number }) => Number(number));
  }

  #word(term: string): { word: string; documents: number }[] {
    const found = this.#store.statement('SELECT doc FROM words WHERE term = ?').get(term);
    return found ? [{ word: term, documents: Number(found.doc) }] : [];
  }

  /** Words of the index that begin with these letters. */
  #vocabulary(head: string): { word: string; documents: number }[] {
    return this.#store
      .statement('SELECT term, doc FROM words WHERE term >= ? AND term < ? LIMIT ?')
      .all(head, `${head}\u{10ffff}`, MAX_FORMS)
      .map(({ term, doc }) => ({ word: String(term), documents: Number(doc) }));
  }

  #completions(head: string): { word: string; documents: number }[] {
    return this.#vocabulary(head)
      .sort((a, b) => b.documents - a.documents)
      .slice(0, MAX_COMPLETIONS);
  }

  #misreadings(term: string): { word: string; documents: number }[] {
    if (term.length < 4) return [];
    // The longer the word, the more of its beginning is taken as read right: fewer words to compare.
    const head = term.length >= 6 ? 3 : 2;
    return [term.slice(0, head), ...confusedHeads(term)]
      .flatMap((head) => this.#vocabulary(head))
      .filter(({ word }) => nearSpelling(term, word))
      .sort((a, b) => misreadingDistance(term, a.word) - misreadingDistance(term, b.word))
      .slice(0, 4);
  }
}

/** The rarest words whose pictures together stay within what one query may rank. */
function rarest(known: readonly WantedTerm[]): WantedTerm[] {
  const chosen: WantedTerm[] = [];
  let documents = 0;
  for (const term of known.toSorted((a, b) => a.documents - b.documents)) {
    documents += term.documents;
    if (documents > MAX_RANKED) break;
    chosen.push(term);
  }
  return chosen;
}

const CONFUSED: Readonly<Record<string, string>> = {
  l: '1i',
  i: 'l1',
  '1': 'li',
  o: '0',
  '0': 'o',
  s: '5',
  '5': 's',
  b: '8',
  '8': 'b',
};

/** The word itself and others of the same stem. */
function inflectionsOf(term: string): string[] {
  const stem = stemWord(term);
  if (/\P{L}/u.test(term) || stem.length < 3) return [term];
  const bases = [stem, `${stem}${stem.at(-1)}`];
  const endings = ['', 'e', 's', 'es', 'ed', 'ing', 'd'];
  const forms = bases.flatMap((base) => endings.map((ending) => base + ending));
  if (stem.endsWith('y')) forms.push(`${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`);
  return [...new Set([term, ...forms.filter((form) => stemWord(form) === stem)])];
}

/** Other first two letters that a reader may have taken a word's own for. */
const confusedHeads = (term: string): string[] =>
  [...(CONFUSED[term[0]] ?? '')].map((letter) => letter + term[1]);

const anyForm = ({ spellings }: TermForms): string => `(${[...spellings.keys()].map(quote).join(' OR ')})`;
const quote = (words: string): string => `"${words.replaceAll('"', '""')}"`;
