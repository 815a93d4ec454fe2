import type { ErrorCategory, Role } from '../model/image-features.ts';
import { type CompiledLexicon, compileLexicon, type HitKind } from './lexicon/compile-lexicon.ts';
import type { Concept } from './lexicon/lexicon.ts';
import { LEXICONS } from './lexicon/lexicons.ts';
import { repairSpelling } from './repair-spelling.ts';
import { stemWord } from './stem-word.ts';
import { foldPunctuation, quotedPhrases, type Token, tokenize } from './tokenize.ts';

/** A phrase of the lexicon found at the tokens `from` up to, not including, `to`. */
export type Hit = { kind: HitKind; id: string; from: number; to: number };

/** A question's words and what the lexicon says about them. */
export type WordReading = {
  text: string;
  tokens: Token[];
  hits: Hit[];
  quoted: string[];
  compiled: CompiledLexicon;
  has(concept: Concept): boolean;
  /** Where a concept first stands, or -1. */
  at(concept: Concept): number;
  roles: Role[];
  categories: ErrorCategory[];
};

export const COMPILED: readonly CompiledLexicon[] = LEXICONS.map(compileLexicon);

/** Reads a question with the lexicon that knows most of its words. */
export function readWords(text: string): WordReading {
  const before = recent.get(text);
  if (before) return before;
  const reading = bestReading(text);
  if (recent.size >= KEPT_READINGS) recent.clear();
  recent.set(text, reading);
  return reading;
}

/** One question is read by several stages; its reading is kept for a while. */
const recent = new Map<string, WordReading>();
const KEPT_READINGS = 100;

function bestReading(text: string): WordReading {
  const readings = COMPILED.map((compiled) => readWith(text, compiled));
  return readings.reduce((best, next) => (next.hits.length > best.hits.length ? next : best));
}

function readWith(text: string, compiled: CompiledLexicon): WordReading {
  const rewritten = compiled.lexicon.rewrites.reduce(
    (result, [pattern, plain]) => result.replace(pattern, plain),
    foldPunctuation(text),
  );
  const spelledOut = expandContractions(rewritten, compiled.lexicon.contractions);
  const tokens = tokenize(spelledOut).map((token) => repaired(token, compiled));
  const hits = findHits(tokens, compiled);
  const concepts = hits.filter((hit) => hit.kind === 'concept' && !tokens[hit.from].quoted);
  return {
    text,
    tokens,
    hits,
    quoted: quotedPhrases(spelledOut),
    compiled,
    has: (concept) => concepts.some((hit) => hit.id === concept),
    at: (concept) => concepts.find((hit) => hit.id === concept)?.from ?? -1,
    roles: idsOf<Role>(longest(hits, 'role')),
    categories: idsOf<ErrorCategory>(longest(hits, 'category')),
  };
}

/** What stands in quotation marks is a name and stays as it is, and so do parts of names: IMG_0414.JPG, msg.txt. */
const SPELLED_OUT = /"[^"]*"|(?<![\p{L}\p{N}_./\\-])\p{L}+(?:'\p{L}+)?(?![\p{L}\p{N}_/\\-]|\.[\p{L}\p{N}])/gu;

function expandContractions(text: string, contractions: Readonly<Record<string, string>>): string {
  return text.replace(SPELLED_OUT, (word) => {
    const key = word.toLowerCase();
    return Object.hasOwn(contractions, key) ? contractions[key] : word;
  });
}

function repaired(token: Token, compiled: CompiledLexicon): Token {
  if (
    token.quoted ||
    compiled.vocabulary.has(token.word) ||
    compiled.asWritten.has(token.word) ||
    isKnownStem(token, compiled)
  )
    return token;
  // Capitals inside a sentence and odd characters mark names: they are meant as written.
  if (/[^\p{L}]/u.test(token.raw.replace(/[?!.,:;]+$/, ''))) return token;
  const word = repairSpelling(token.word, compiled.repairTargets, compiled.framing);
  return word === token.word ? token : { ...token, word, stem: stemWord(word), typed: token.word };
}

const isKnownStem = (token: Token, compiled: CompiledLexicon): boolean =>
  compiled.phrases.has(token.stem) || compiled.synonyms.has(token.stem) || compiled.weak.has(token.stem);

function findHits(tokens: readonly Token[], compiled: CompiledLexicon): Hit[] {
  const hits: Hit[] = [];
  const parts = tokens.map((token) => token.stem);
  for (let from = 0; from < parts.length; from++)
    for (const phrase of compiled.phrases.get(parts[from]) ?? [])
      if (phrase.stems.every((stem, offset) => parts[from + offset] === stem))
        hits.push({ kind: phrase.kind, id: phrase.id, from, to: from + phrase.stems.length });
  return withoutCompounds(hits);
}

/** A word for a control names none within a compound ("license key"). */
function withoutCompounds(hits: Hit[]): Hit[] {
  const compounds = hits.filter((hit) => hit.kind === 'compound');
  if (compounds.length === 0) return hits;
  return hits.filter(
    (hit) =>
      hit.kind !== 'compound' &&
      !(hit.kind === 'role' && compounds.some((whole) => hit.from >= whole.from && hit.to <= whole.to)),
  );
}

/** The hits of one kind without those that lie inside a longer one. */
export function longest(hits: readonly Hit[], kind: HitKind): Hit[] {
  const own = hits.filter((hit) => hit.kind === kind);
  return own.filter(
    (hit) =>
      !own.some(
        (other) => other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from,
      ),
  );
}

const idsOf = <Id extends string>(hits: readonly Hit[]): Id[] => [
  ...new Set(hits.map((hit) => hit.id as Id)),
];
