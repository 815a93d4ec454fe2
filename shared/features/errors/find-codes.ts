import type { ErrorCategory } from '../../model/image-features.ts';
import { correctCode, type KnownCode, knownByNumber } from './known-codes.ts';

/** A code as shown, in its canonical spelling, with the family it belongs to. */
export type FoundCode = {
  code: string;
  family: string;
  /** What the code stands for; null where it is only known to be a code. */
  category: ErrorCategory | null;
  /** How surely it means an error that happened, 0..1. */
  weight: number;
  known: KnownCode | null;
};

type Rule = {
  expression: RegExp;
  weight: number;
  resolve: (token: string) => Omit<FoundCode, 'weight'> | null;
};

const found = (
  code: string,
  family: string,
  known: KnownCode | null,
  category?: ErrorCategory,
): Omit<FoundCode, 'weight'> => ({
  code,
  family,
  category: known?.category ?? category ?? null,
  known,
});

/** A name that must be in a list, misread or not; `fallback` keeps names of the right shape that are not. */
const named =
  (families: readonly string[], fallback: string | null, prefix = '') =>
  (token: string): Omit<FoundCode, 'weight'> | null => {
    const name = `${prefix}${token.replace(/[\s-]+/g, '_')}`;
    const known = correctCode(name, families);
    if (known) return found(known.name, known.family, known);
    return fallback ? found(name, fallback, null) : null;
  };

/** A number within a family. */
const numbered =
  (family: string, category?: ErrorCategory) =>
  (token: string): Omit<FoundCode, 'weight'> | null => {
    const known = knownByNumber(family, token);
    return known || category ? found(token, family, known, category) : null;
  };

/** `0x8OO70005`: digits misread as letters are put back; 0x8007xxxx carries a Windows error number. */
function hexadecimal(token: string): Omit<FoundCode, 'weight'> | null {
  const digits = token
    .slice(2)
    .toUpperCase()
    .replace(/[OQ]/g, '0')
    .replace(/[IL|]/g, '1')
    .replace(/S/g, '5')
    .replace(/[ZG]/g, (c) => (c === 'Z' ? '2' : '6'));
  if (!/^[0-9A-F]{8}$/.test(digits)) return null;
  const code = `0x${digits}`;
  const known =
    knownByNumber('hresult', code) ??
    (digits.startsWith('8007')
      ? knownByNumber('win32', String(Number.parseInt(digits.slice(4), 16)))
      : null) ??
    knownByNumber('ntstatus', code) ??
    knownByNumber('bugcheck', code);
  if (!known && !/^[8C]/.test(digits)) return null;
  return found(code, known?.family ?? 'hresult', known);
}

function errnoNumber(token: string): Omit<FoundCode, 'weight'> | null {
  const known = knownByNumber('errno', token.replace('-', ''));
  return known ? found(known.name, 'errno', known) : null;
}

const EXCEPTIONS = ['python', 'java', 'dotnet', 'javascript'];
/** Numbers of MySQL: servers count from 1000, clients from 2000. */
const mysqlNumber = (fallback: ErrorCategory | undefined) => (token: string) =>
  numbered('mysql-client')(token) ?? numbered('mysql', fallback)(token);

const exception = (token: string): Omit<FoundCode, 'weight'> => {
  const name = token.slice(token.lastIndexOf('.') + 1);
  const known = correctCode(name, EXCEPTIONS);
  return found(known?.name ?? name, known?.family ?? 'exception', known, 'crash');
};

/** Shapes of codes, the most telling first. The first group is the code. Letters of a code may be misread. */
const RULES: readonly Rule[] = [
  {
    expression: /\bERR[_ ]([A-Z0-9|]{2,}(?:[_ ][A-Z0-9|]{2,})*)/g,
    weight: 0.8,
    resolve: named(['chromium', 'node', 'npm'], 'chromium', 'ERR_'),
  },
  { expression: /\b(DNS[_ ]PROBE[_ ][A-Z0-9_ ]{3,})/g, weight: 0.8, resolve: named(['dns'], 'dns') },
  {
    expression: /\b((?:SEC|SSL|MOZILLA[_ ]PKIX|PR|NS)[_ ]ERROR(?:[_ ][A-Z0-9]{2,})+|PR_END_OF_FILE_ERROR)/g,
    weight: 0.8,
    resolve: named(['nss', 'firefox'], 'nss'),
  },
  { expression: /\b(0[xX×][0-9A-Fa-fOQILSZG|oil]{8})\b/g, weight: 0.6, resolve: hexadecimal },
  {
    expression: /SQLSTATE\s?[[(:=]?\s?([0-9A-Z]{5})\b/g,
    weight: 0.7,
    resolve: (token) => found(token, 'sqlstate', knownByNumber('sqlstate', token)),
  },
  { expression: /\b(ORA-\d{5})\b/g, weight: 0.7, resolve: numbered('oracle', 'unknown') },
  { expression: /\bERROR (\d{4}) \([0-9A-Z]{5}\)/g, weight: 0.7, resolve: numbered('mysql', 'unknown') },
  { expression: /#(\d{4}) - |\((?:[0-9A-Z]{5})\/(\d{4})\)/g, weight: 0.6, resolve: mysqlNumber(undefined) },
  {
    expression: /\b(TS\d{4,5}|(?:CS|MSB|NU|BC|FS)\d{4}|LNK\d{4})(?=\b)/g,
    weight: 0.6,
    resolve: numbered('typescript', 'syntax'),
  },
  { expression: /\berror\[(E\d{4})\]/g, weight: 0.7, resolve: numbered('typescript', 'syntax') },
  { expression: /\bcurl: \((\d{1,2})\)/g, weight: 0.8, resolve: numbered('curl', 'unknown') },
  {
    expression: /\[Errno (-?\d{1,3})\]|\berrno[ =:]+(-?\d{1,3})\b|\((\d{1,3}): (?=[A-Z])/gi,
    weight: 0.5,
    resolve: errnoNumber,
  },
  {
    expression: /\b(E(?:[A-Z0-9|]{4,}|2BIG|XDEV|IO))\b/g,
    weight: 0.5,
    resolve: named(['errno', 'npm'], null),
  },
  {
    expression:
      /\b((?:MODULE_NOT_FOUND|[A-Z]+_CERT[A-Z_]*|CERT_[A-Z_]+|UND_ERR_[A-Z_]+|UNABLE_TO_[A-Z_]+))\b/g,
    weight: 0.6,
    resolve: named(['npm', 'node'], null),
  },
  {
    expression:
      /\b(?:HTTP(?:\/\d\.?\d?)?|status(?: code)?|errors?(?: code)?|code|returned)\W{0,3}([45]\d\d)\b/gi,
    weight: 0.4,
    resolve: numbered('http'),
  },
  { expression: /^\W*([45]\d\d)\W*$/g, weight: 0.3, resolve: numbered('http') },
  { expression: /^\W*([45]\d\d)\b(?=\W+[A-Z])/g, weight: 0.3, resolve: numbered('http') },
  // "ConflictError 409 …": the page of a server names the exception, then the status.
  { expression: /[a-z]Error\W{1,3}([45]\d\d)\b(?=\W+[A-Z])/g, weight: 0.3, resolve: numbered('http') },
  {
    expression: /(?:^|[\s.('"])((?:[a-z]\w*\.)*[A-Z]\w*(?:Error|Exception))(?=[\s:)\]'",.]|$)/g,
    weight: 0.5,
    resolve: exception,
  },
  {
    expression: /\bstop ?code:?\s*([A-Z][A-Z0-9_ ]{5,})/gi,
    weight: 0.8,
    resolve: named(['bugcheck', 'stop'], 'stop'),
  },
  {
    expression: /\b([A-Z]{3,}(?:_[A-Z0-9]+){1,6})\b/g,
    weight: 0.35,
    resolve: named(['bugcheck', 'stop', 'sqlite', 'grpc', 'ntstatus', 'hresult', 'win32', 'mysql'], null),
  },
  {
    expression:
      /\b(ImagePullBackOff|ErrImagePull|CrashLoopBackOff|OOMKilled|Evicted|FailedMount|FailedScheduling|CreateContainerConfigError|RunContainerError)\b/g,
    weight: 0.5,
    resolve: named(['docker'], null),
  },
  {
    expression: /\b(SERVFAIL|NXDOMAIN|REFUSED|FORMERR|NOTIMP)\b/g,
    weight: 0.35,
    resolve: named(['dns'], null),
  },
  {
    expression: /\b(SIG(?:SEGV|ABRT|BUS|FPE|ILL|KILL|TERM|PIPE|SYS))\b/g,
    weight: 0.4,
    resolve: named(['signal'], null),
  },
  {
    expression: /\bexit(?:ed)?(?: with)? (?:code|status)[ :=]+(\d{1,3})\b/gi,
    weight: 0.2,
    resolve: numbered('exit'),
  },
];

/** A code within a sentence may only be spoken of. */
const MENTIONED = 0.5;

/** Whether a code stands where reports have it: first, last, or before a colon or bracket. */
function reports(text: string, match: RegExpMatchArray): boolean {
  const start = match.index ?? 0;
  const rest = text.slice(start + match[0].length);
  return (
    /^\W*$/.test(text.slice(0, start)) ||
    /^\s*(?:$|[:)\]\-–])/.test(rest) ||
    /[:([]\s*$/.test(text.slice(0, start))
  );
}

/** Every error code in a text, the most telling first; misread letters of known codes are put right. */
export function findCodes(text: string): FoundCode[] {
  const codes: FoundCode[] = [];
  for (const { expression, weight, resolve } of RULES) {
    for (const match of text.matchAll(expression)) {
      const token = match.slice(1).find((group) => group !== undefined);
      const code = token ? resolve(token.trim()) : null;
      if (code && !codes.some((other) => other.code === code.code))
        codes.push({ ...code, weight: reports(text, match) ? weight : MENTIONED * weight });
    }
  }
  return codes;
}
