import { superlativeOf } from '../../question/lexicon/degrees.ts';
import { COMPILED } from '../../question/read-words.ts';
import { termsOf } from '../screen/terms.ts';

/** A superlative of a question, with the stems of what tells its measure: the most of one, the least of the other. */
export type AskedMeasure = {
  /** As a pattern. */
  superlative: RegExp;
  greatest: readonly string[];
  least: readonly string[];
};

/** Superlatives in all languages, those of "least" the other way round. */
const KNOWN: readonly AskedMeasure[] = COMPILED.flatMap(({ lexicon }) =>
  lexicon.measures.flatMap(({ greater, less, along, against }) => {
    const [more, other] = [along, against].map((told) => told.flatMap(termsOf));
    return [
      ...greater.map((adjective) => measureOf(superlativeOf(adjective), more, other)),
      ...less.map((adjective) => measureOf(superlativeOf(adjective), other, more)),
      ...greater.map((adjective) => measureOf(`least ${adjective}`, other, more)),
    ];
  }),
);

function measureOf(phrase: string, greatest: readonly string[], least: readonly string[]): AskedMeasure {
  return { superlative: new RegExp(`\\b${phrase}\\b`, 'i'), greatest, least };
}

/** The measure that a question ranks by in an adjective: the rain in "the wettest month"; null where it names none. */
export function askedMeasure(text: string): AskedMeasure | null {
  const [first, ...others] = KNOWN.filter(({ superlative }) => superlative.test(text));
  if (!first) return null;
  return {
    superlative: first.superlative,
    greatest: [...new Set([first, ...others].flatMap(({ greatest }) => greatest))],
    least: [...new Set([first, ...others].flatMap(({ least }) => least))],
  };
}

/** How early a text is among those that tell a measure, and whether its most or its least is meant; null for another. */
export function tellsMeasure(
  text: string,
  measure: AskedMeasure,
): { rank: number; greatest: boolean } | null {
  const terms = termsOf(text);
  for (const [told, greatest] of [
    [measure.greatest, true],
    [measure.least, false],
  ] as const) {
    const rank = told.findIndex((term) => terms.includes(term));
    if (rank >= 0) return { rank, greatest };
  }
  return null;
}
