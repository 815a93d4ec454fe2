import type { CompiledLexicon } from './lexicon/compile-lexicon.ts';
import { COMPILED } from './read-words.ts';
import { repairSpelling } from './repair-spelling.ts';
import { foldPunctuation } from './tokenize.ts';
import { withoutContext } from './without-context.ts';

const known = new Map<string, string>();
const KEPT = 200;
/** Openings may stand one behind the other: "hi, please could you ...". */
const MOST_OPENINGS = 6;

/**
 * A question without what is said for politeness, in the word order of a question: "hi, could you please tell me
 * what the title of the window is?" asks "what is the title of the window?". Words are kept as they were written.
 */
export function plainQuestion(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const plain = COMPILED.reduce(
    (result, compiled) => simplified(mended(result, compiled), compiled.lexicon.phrasing),
    withoutContext(text.trim()),
  );
  if (known.size >= KEPT) known.clear();
  known.set(text, plain);
  return plain;
}

/** Slips in words that only carry a question are mended; what may be a name is left as it was typed. */
function mended(
  text: string,
  { vocabulary, asWritten, repairTargets, framing, carrying }: CompiledLexicon,
): string {
  return text.replace(/(?<![\p{L}\p{N}"'“._/-])\p{Ll}{4,}(?![\p{L}\p{N}"'”_/-]|\.\p{L})/gu, (word) => {
    if (vocabulary.has(word) || asWritten.has(word)) return word;
    const right = repairSpelling(word, repairTargets, framing);
    return carrying.has(right) ? right : word;
  });
}

type Phrasing = CompiledLexicon['lexicon']['phrasing'];

function simplified(text: string, { before, after, askings, clauses, turns, sayings }: Phrasing): string {
  const mark = /[?!.\s]*$/.exec(text)?.[0].trim() ?? '';
  let rest = foldPunctuation(text)
    .trim()
    .replace(/[?!.\s]+$/, '');
  let asked = false;
  for (let round = 0; round < MOST_OPENINGS; round++) {
    const start = rest;
    for (const pattern of before) rest = rest.replace(pattern, '');
    for (const pattern of after) rest = rest.replace(pattern, '');
    for (const pattern of askings) {
      const next = rest.replace(pattern, '');
      asked ||= next !== rest;
      rest = next;
    }
    if (rest === start) break;
  }
  if (!/[\p{L}\p{N}]/u.test(rest)) return text;
  const rule = asked ? clauses.find(([pattern]) => pattern.test(rest)) : undefined;
  const clause = rule ? rest.replace(rule[0], rule[1]) : rest;
  const turn = turns.find(([pattern]) => pattern.test(clause));
  const turned = turn ? clause.replace(turn[0], turn[1]).replace(/ {2,}/g, ' ') : clause;
  const direct = sayings.reduce((result, [saying, plain]) => result.replace(saying, plain), turned);
  return direct ===
    foldPunctuation(text)
      .trim()
      .replace(/[?!.\s]+$/, '')
    ? text
    : direct.endsWith('?')
      ? direct
      : `${direct}${mark}`;
}
