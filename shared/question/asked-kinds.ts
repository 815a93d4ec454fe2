import type { AnswerKind } from './lexicon/lexicon.ts';
import type { WordReading } from './read-words.ts';

/** The kinds of answer that a question asks for. */
export type AskedKinds = {
  kinds: readonly AnswerKind[];
  /** Whether its main noun says so, or only a word of it. */
  byNoun: boolean;
  /** Kinds that its other words name: "which protocol is chosen" asks for a protocol that is a choice. */
  others: readonly AnswerKind[];
};

const NONE: AskedKinds = { kinds: [], byNoun: false, others: [] };

type Hit = { kind: AnswerKind; from: number; to: number };

const ASKS = /^(?:what|which|whose)$/;

/**
 * Reads which kinds of answer a question asks for. Its main noun is the last one before what it is asked of: "which error code
 * does the page show" asks for a code, "name of the log file" for a file only by another word.
 */
export function askedKinds(reading: WordReading): AskedKinds {
  const hits = longest(hitsIn(reading));
  // "How many files" asks for a number of files, not for a file.
  if (hits.length === 0 || reading.has('how_many')) return NONE;
  const noun = mainNoun(reading);
  const inNoun = hits.filter(({ to }) => to > noun.from && to <= noun.to);
  const last = inNoun.reduce((end, { to }) => Math.max(end, to), 0);
  const ofNoun = inNoun.filter(({ to }) => to === last);
  const chosen = ofNoun.length > 0 ? ofNoun : hits;
  return {
    kinds: kindsOf(chosen),
    byNoun: ofNoun.length > 0,
    others: kindsOf(hits.filter((hit) => !chosen.includes(hit))),
  };
}

const kindsOf = (hits: readonly Hit[]): AnswerKind[] => [...new Set(hits.map(({ kind }) => kind))];

function hitsIn({ tokens, compiled }: WordReading): Hit[] {
  return tokens.flatMap((token, from) =>
    token.quoted
      ? []
      : (compiled.kinds.get(token.stem) ?? []).flatMap(({ stems, kind }) =>
          stems.every((stem, offset) => tokens[from + offset]?.stem === stem)
            ? [{ kind, from, to: from + stems.length }]
            : [],
        ),
  );
}

/** Of hits that lie over each other only the longest. */
const longest = (hits: readonly Hit[]): Hit[] =>
  hits.filter(
    (hit) =>
      !hits.some(
        (other) => other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from,
      ),
  );

/** The tokens from the first word that carries content, behind the question word, to the next that carries none. */
function mainNoun({ tokens, compiled }: WordReading): { from: number; to: number } {
  const carries = (index: number): boolean => !compiled.stop.has(tokens[index].word);
  const asks = tokens.findIndex(({ word }) => ASKS.test(word));
  let from = asks + 1;
  while (from < tokens.length && !carries(from)) from++;
  let to = from;
  while (to < tokens.length && carries(to)) to++;
  return { from, to };
}
