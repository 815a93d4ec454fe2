import { MONTH_FORM } from '../text/calendar-names.ts';

/** What sort of literal a claim is; only values of one sort can contradict each other. */
export type LiteralKind = 'amount' | 'number' | 'date' | 'code' | 'address' | 'quote';

/** A literal in an answer, and the sentence it stands in. A claim without literal is descriptive. */
export type ExtractedClaim = { text: string; kind: LiteralKind | 'description'; sentence: string };

/**
 * Patterns by decreasing precedence: what one has taken, the next does not see. Dates may have a digit too many: one that
 * no calendar has is still meant as a date, and can contradict the screen's.
 */
const PATTERNS: readonly [LiteralKind, RegExp][] = [
  [
    'quote',
    /"([^"\n]{1,200})"|“([^”\n]{1,200})”|`([^`\n]{1,200})`|(?<![\p{L}\p{N}])'([^'\n]{2,200})'(?!\p{L})/gu,
  ],
  [
    'address',
    /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>)]+|(?<!\w)(?:[A-Za-z]:\\|~?\/)[\w.\-/\\]+|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g,
  ],
  [
    'date',
    new RegExp(
      String.raw`\b\d{4,5}-\d{2,3}-\d{2,3}\b|\b\d{1,3}[./]\d{1,3}[./]\d{2,5}\b|\b\d{1,3}(?:st|nd|rd|th)?[ -]${MONTH_FORM}[ -]\d{4,5}\b|\b${MONTH_FORM} \d{1,3},? \d{4,5}\b|\b\d+(?::\d+)+\b`,
      'gi',
    ),
  ],
  ['amount', /[$€£¥]\s?\d[\d.,]*\d|[$€£¥]\s?\d|\b\d[\d.,]*\s?(?:€|£|EUR|USD|GBP|CHF)(?!\w)/g],
  [
    'code',
    /\b0x[0-9A-Fa-f]{2,}\b|\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b|\bE[A-Z]{3,}\b|\b(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w]+(?:-[\w]+)+\b|\bv?\d+\.\d+\.\d+[\w.-]*/g,
  ],
  ['number', /(?<![\w.])[-+]?\d[\d,.]*\d%?(?!\w)|(?<![\w.])\d%?(?!\w)/g],
];

/** The literals of an answer (amounts, numbers, dates, codes, addresses, quotes) and its descriptive sentences. */
export function extractClaims(answer: string): ExtractedClaim[] {
  return splitSentences(answer).flatMap((sentence): ExtractedClaim[] => {
    let rest = sentence;
    const claims: (ExtractedClaim & { at: number })[] = [];
    for (const [kind, pattern] of PATTERNS)
      rest = rest.replace(pattern, (whole: string, ...groups: unknown[]) => {
        const inner = groups.slice(0, 4).find((group) => typeof group === 'string');
        const text = kind === 'quote' && typeof inner === 'string' ? inner : whole;
        claims.push({ text: text.trim().replace(/[.,;:]+$/, ''), kind, sentence, at: rest.indexOf(whole) });
        return ' '.repeat(whole.length);
      });
    if (claims.length === 0) return [{ text: sentence, kind: 'description', sentence }];
    return claims.sort((a, b) => a.at - b.at).map(({ text, kind }) => ({ text, kind, sentence }));
  });
}

function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+(?=[\p{Lu}"“])|\n+/u)
    .map((sentence) => sentence.replace(/^[\s*\-•>#]+/, '').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** A number as it is meant, thousands separators and currency aside; NaN where the text is none. */
export function numberValue(text: string): number {
  const digits = text.replace(/[^\d.,-]/g, '');
  const decimal = /[.,]\d{1,2}$/.test(digits)
    ? digits.replace(/[.,](?=.*[.,])/g, '').replace(',', '.')
    : digits.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  return decimal === '' ? Number.NaN : Number(decimal);
}
