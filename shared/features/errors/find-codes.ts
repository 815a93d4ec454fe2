import type { ErrorCategory } from '../../model/image-features.ts';

/** A code as shown, in its canonical spelling, with the family it belongs to. */
export type FoundCode = { code: string; family: string; category: ErrorCategory | null; weight: number };

type Rule = { family: string; expression: RegExp; weight: number };

/** Shapes of codes, the most telling first. The first group is the code. */
const RULES: readonly Rule[] = [
  { family: 'chromium', expression: /\b(?:net::)?((?:ERR|DNS_PROBE)_[A-Z0-9_]{3,})/g, weight: 0.8 },
  {
    family: 'firefox',
    expression: /\b((?:SEC|SSL|MOZILLA_PKIX|PR|NS)_ERROR_[A-Z0-9_]+|PR_END_OF_FILE_ERROR)/g,
    weight: 0.8,
  },
  { family: 'hresult', expression: /\b(0x[8C][0-9A-F]{7})\b/gi, weight: 0.7 },
  { family: 'sqlstate', expression: /SQLSTATE\s?[[(:=]?\s?([0-9A-Z]{5})\b/g, weight: 0.7 },
  { family: 'oracle', expression: /\b(ORA-\d{5})\b/g, weight: 0.7 },
  { family: 'mysql', expression: /\bERROR (\d{4})\b/g, weight: 0.6 },
  { family: 'typescript', expression: /\b(TS\d{4,5})\b/g, weight: 0.6 },
  { family: 'rust', expression: /\berror\[(E\d{4})\]/g, weight: 0.7 },
  { family: 'dotnet', expression: /\b((?:CS|MSB|NU|NETSDK|BC|FS)\d{4})\b/g, weight: 0.6 },
  { family: 'msvc', expression: /\b((?:C|LNK)\d{4})\b(?=:)/g, weight: 0.5 },
  { family: 'errno', expression: /\b(E(?:[A-Z]{3,}[A-Z0-9]*|2BIG|XDEV|IO))\b/g, weight: 0.5 },
  {
    family: 'http',
    expression: /\b(?:HTTP(?:\/\d\.?\d?)?|status(?: code)?|error(?: code)?|code)\W{0,3}([45]\d\d)\b/gi,
    weight: 0.4,
  },
  { family: 'http', expression: /^\W*([45]\d\d)\b(?=\W+[A-Z])/g, weight: 0.3 },
  { family: 'curl', expression: /\bcurl: \((\d{1,2})\)/g, weight: 0.8 },
  { family: 'errno-number', expression: /\[Errno (-?\d{1,3})\]/gi, weight: 0.6 },
  { family: 'exception', expression: /\b((?:[a-z]\w*\.)*[A-Z]\w*(?:Error|Exception))\b/g, weight: 0.5 },
  { family: 'exit', expression: /\bexit(?:ed)?(?: with)? (?:code|status)[ :=]+(\d{1,3})\b/gi, weight: 0.2 },
];

/** Every error code in a text, the most telling first. */
export function findCodes(text: string): FoundCode[] {
  const found: FoundCode[] = [];
  for (const { family, expression, weight } of RULES) {
    for (const match of text.matchAll(expression)) {
      found.push({ code: match[1], family, category: null, weight });
    }
  }
  return found;
}
