import type { ErrorFinding } from '../model/image-features.ts';
import type { HelpDocument } from '../ports.ts';
import { cosine } from './aligned-space.ts';
import { CONCEPTS, conceptAt } from './concepts.ts';
import { addConcepts, bagOf, compose, lettersOf } from './text-vector.ts';

export type HelpMatch = { document: HelpDocument; score: number };

/** Below this cosine no document is near enough to be of help. */
const NEAR_ENOUGH = 0.34;
/** A document of another kind of error has to be this much nearer, unless it names the code. */
const OTHER_CATEGORY = 0.72;
const CATEGORY_WEIGHT = 4;
const CODE_WEIGHT = 5;

const vectors = new WeakMap<HelpDocument, Float32Array>();

/**
 * The help document that fits an error, nearest in the aligned space first, or null where none does.
 * Errors and documents are vectors of the same kind: their category and words as concepts, their codes and words as
 * letters; a code that both have brings them together most.
 */
export function findHelp(finding: ErrorFinding, documents: readonly HelpDocument[]): HelpMatch | null {
  const best = rankHelp(finding, documents)[0];
  return best && best.score >= NEAR_ENOUGH ? best : null;
}

/** All documents by how well they fit, best first. */
export function rankHelp(finding: ErrorFinding, documents: readonly HelpDocument[]): HelpMatch[] {
  const query = vectorOf(finding.category, finding.code ? [finding.code] : [], [finding.message]);
  // One or two digits are a code in many families: they tell nothing by themselves.
  const code = finding.code && finding.code.length > 2 ? finding.code.toUpperCase() : undefined;
  return documents
    .map((document) => {
      const named = code !== undefined && document.codes.some((known) => known.toUpperCase() === code);
      const fits = named || document.category === finding.category;
      return { document, score: cosine(query, documentVector(document)) * (fits ? 1 : OTHER_CATEGORY) };
    })
    .sort((a, b) => b.score - a.score);
}

function documentVector(document: HelpDocument): Float32Array {
  let vector = vectors.get(document);
  if (!vector) {
    // What happened stands in the first section; causes and remedies name much else.
    const [meaning] = document.body.split(/\n## Usual causes/);
    vector = vectorOf(document.category, document.codes, [
      document.title,
      document.title,
      document.keywords ?? '',
      meaning,
    ]);
    vectors.set(document, vector);
  }
  return vector;
}

function vectorOf(category: string, codes: readonly string[], texts: readonly string[]): Float32Array {
  const concepts = new Float32Array(CONCEPTS.length);
  const bag = bagOf(texts);
  for (const [word, weight] of bag) addConcepts(concepts, word, weight);
  const at = conceptAt(category);
  if (at !== undefined) concepts[at] += CATEGORY_WEIGHT;
  for (const code of codes)
    bag.set(code.toLowerCase().replace(/[^a-z0-9]/g, ''), CODE_WEIGHT / Math.sqrt(codes.length));
  return compose(concepts, lettersOf(bag));
}
