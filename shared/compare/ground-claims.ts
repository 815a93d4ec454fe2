import { unionOf } from '../model/geometry.ts';
import type { ImageFeatures, Word } from '../model/image-features.ts';
import type { Claim } from '../model/vision.ts';
import { editDistance } from '../text/edit-distance.ts';
import { describesRecord } from './describes-record.ts';
import { type ExtractedClaim, extractClaims, numberValue } from './extract-claims.ts';
import { nearestText } from './nearest-text.ts';
import { type ScreenLiteral, screenLiterals } from './screen-literals.ts';

/**
 * Holds every claim of an answer against the record: supported (with its box), in conflict with what the screen
 * shows, or unsupported. Nothing is taken on trust, and nothing in the answer is acted on.
 */
export function groundClaims(answer: string, question: string, record: ImageFeatures): Claim[] {
  const literals = screenLiterals(record);
  return extractClaims(answer).map((claim) => {
    if (claim.kind === 'description') {
      const status = describesRecord(claim.text, record) ? 'supported' : 'unsupported';
      return { text: claim.text, status, region: null, shown: null };
    }
    return (
      supported(claim, record, literals) ??
      contradicted(claim, question, literals, record) ?? {
        text: claim.text,
        status: 'unsupported',
        region: null,
        shown: null,
      }
    );
  });
}

/** Found as a run of words, or as an equal number. */
function supported(
  claim: ExtractedClaim,
  record: ImageFeatures,
  literals: readonly ScreenLiteral[],
): Claim | null {
  const equal = literals.find(
    (literal) =>
      isNumeric(claim) && isNumeric(literal) && numberValue(literal.text) === numberValue(claim.text),
  );
  if (equal) return grounded(claim, equal.text, equal.box);
  const same = literals.find((literal) => fold(literal.text) === fold(claim.text));
  if (same) return grounded(claim, same.text, same.box);
  const wanted = foldWords(claim.text);
  for (const line of record.text.lines) {
    const words = line.words.flatMap((word) => foldWords(word.text).map((text) => ({ text, word })));
    for (let start = 0; start + wanted.length <= words.length; start++) {
      if (!wanted.every((text, offset) => sameGlyphs(text, words[start + offset].text))) continue;
      const run: Word[] = words.slice(start, start + wanted.length).map(({ word }) => word);
      return grounded(claim, claim.text, unionOf(run.map((word) => word.box)));
    }
  }
  const whole = fold(record.text.lines.map((line) => line.text).join(' '));
  if (wanted.length > 1 && whole.includes(fold(claim.text))) return grounded(claim, claim.text, null);
  const named = record.ui.elements.find(
    (element) => fold(element.name) === fold(claim.text) && element.name !== '',
  );
  return named ? grounded(claim, named.name, named.box) : null;
}

/** How much of a label two sentences must share before their different values contradict each other. */
const SHARED_LABEL = 1;

/** How alike two values must be for one to be a misreading or a distortion of the other. */
const ALIKE = 0.6;

/**
 * A value of the same sort that stands behind the same label, or that differs by a digit or two, speaks against the
 * claim. A weakly read value does not: then the claim is merely unsupported.
 */
function contradicted(
  claim: ExtractedClaim,
  question: string,
  literals: readonly ScreenLiteral[],
  record: ImageFeatures,
): Claim | null {
  const asked = contentWords(`${claim.sentence} ${question}`);
  const rivals = literals
    .filter((literal) => literal.confidence >= 0.6)
    .map((literal) => ({
      literal,
      label: contentWords(literal.context).filter((word) => asked.includes(word)).length,
      likeness: likeness(claim.text, literal.text),
    }))
    .filter(({ literal, label, likeness: alike }) => {
      if (sameSort(claim, literal)) return label >= SHARED_LABEL || alike >= ALIKE;
      return hasDigits(claim) && hasDigits(literal) && alike >= ALIKE;
    })
    .sort((a, b) => b.label + 2 * b.likeness - (a.label + 2 * a.likeness));
  const rival = rivals[0]?.literal;
  if (!rival) return null;
  return {
    text: claim.text,
    status: 'conflict',
    region: { ...rival.box, label: rival.text },
    shown: rival.text,
    nearest: nearestText(claim.text, record, rival.box),
  };
}

const grounded = (claim: ExtractedClaim, label: string, box: ScreenLiteral['box'] | null): Claim => ({
  text: claim.text,
  status: 'supported',
  region: box && { ...box, label },
  shown: null,
});

type Literal = Pick<ScreenLiteral, 'kind' | 'text'> | Pick<ExtractedClaim, 'kind' | 'text'>;
const isNumeric = ({ kind }: Literal): boolean => kind === 'number' || kind === 'amount';
const hasDigits = ({ text }: Literal): boolean => /\d/.test(text);
const sameSort = (a: Literal, b: Literal): boolean => a.kind === b.kind || (isNumeric(a) && isNumeric(b));

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[^\p{L}\p{N}$€£%.@/:_+-]+/gu, ' ')
    .replace(/[.:,]+(?=\s|$)/g, '')
    .trim();
const foldWords = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/** Equal but for glyphs that are often read for each other (O and 0; l, I, | and 1). */
const sameGlyphs = (a: string, b: string): boolean => a === b || shape(a) === shape(b);
const shape = (text: string): string => text.replace(/[o]/g, '0').replace(/[il|]/g, '1');

const STOP_WORDS = new Set(
  (
    'the and for are was what which where how much many this that with from not has have does did can will shown ' +
    'shows screen image picture says'
  ).split(' '),
);
const contentWords = (text: string): string[] =>
  foldWords(text).filter((word) => word.length > 2 && /\p{L}/u.test(word) && !STOP_WORDS.has(word));

/** 1 - edit distance over the longer length, 0..1. */
const likeness = (a: string, b: string): number => 1 - editDistance(a, b) / Math.max(1, a.length, b.length);
