import type { MaskKind } from '../model/redaction.ts';
import { entropy, foldDigits, isIban, isPaymentCard } from './validators.ts';

/** A stretch of the searched text that is to be hidden. */
export type Finding = { kind: MaskKind; start: number; end: number; reason: string };

/** Finds one kind of secret in plain text. Pure; the text may hold reading errors. */
export type Detector = (text: string) => Finding[];

/** One pattern's matches; `group` names the part that is hidden, `accept` refuses look-alikes. */
function byPattern(
  kind: MaskKind,
  reason: string,
  pattern: RegExp,
  accept: (hidden: string, whole: string) => boolean = () => true,
): Detector {
  return (text) =>
    [...text.matchAll(new RegExp(pattern, `${pattern.flags.replace('d', '')}d`))].flatMap((match) => {
      const [start, end] = match.indices?.groups?.hidden ?? match.indices?.[0] ?? [0, 0];
      return end > start && accept(text.slice(start, end), match[0]) ? [{ kind, start, end, reason }] : [];
    });
}

/** Prefixes by which providers mark their tokens; a reading may have put spaces or look-alikes behind them. */
const TOKEN_PREFIXES =
  /\b(?:gh[pousr]_|github_pat_|glpat-|xox[abprs]-|sk-(?:ant-|proj-)?|sk_(?:live|test)_|rk_live_|pk_live_|AKIA|ASIA|AIza|ya29\.|npm_|pypi-|hf_|dop_v1_|SG\.|shpat_|eyJ[A-Za-z0-9_-]{8,}\.)[A-Za-z0-9_\-.+/=]{10,}/g;

const SECRET_LABEL =
  '(?:pass(?:word|wd|phrase|code)|pwd|secret|token|api[ _-]?key|access[ _-]?key|auth[ _-]?key|client[ _-]?secret|private[ _-]?key|credentials?|bearer)';

/** A digit of a card number, or a letter that is often read in its place. */
const CARD_DIGIT = '[0-9OoQDlI|iZzSsB]';

const looksRandom = (text: string): boolean =>
  text.length >= 20 &&
  entropy(text) >= 3.6 &&
  /\d/.test(text) &&
  /[a-z]/.test(text) &&
  /[A-Z]/.test(text) &&
  !/^[0-9a-f-]+$/i.test(text) &&
  (text.match(/[a-z](?=[A-Z0-9])|\d(?=[A-Za-z])/g)?.length ?? 0) >= 5;

/** A password's value is a single run of characters that is more than a word of prose or a row of dots. */
const looksLikeValue = (text: string): boolean =>
  text.length >= 4 && !/^[•●*·.…]+$/.test(text) && (/[\d\W_]/.test(text) || /[a-z][A-Z]/.test(text));

export const DETECTORS: readonly Detector[] = [
  byPattern(
    'private_key',
    'a private key block',
    /-{2,}\s*BEGIN[A-Z ]*PRIVATE KEY(?: BLOCK)?\s*-{2,}[\s\S]*?(?:-{2,}\s*END[A-Z ]*PRIVATE KEY(?: BLOCK)?\s*-{2,}|$)/g,
  ),
  byPattern('token', "a provider's token prefix", TOKEN_PREFIXES),
  byPattern(
    'token',
    'a long random run of letters and digits',
    /(?<![\w/.\\-])[A-Za-z0-9_+=-]{20,}(?![\w/.\\])/g,
    looksRandom,
  ),
  byPattern(
    'connection_string',
    'a password inside an address',
    /\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s:/@]{1,64}:(?<hidden>[^\s@/]{1,128})@/gi,
  ),
  byPattern(
    'password',
    'stands behind a label for secrets',
    new RegExp(String.raw`\b${SECRET_LABEL}\b["']?\s*(?:is\s*)?[:=]\s*["']?(?<hidden>[^\s"',;]{4,})`, 'gi'),
    looksLikeValue,
  ),
  byPattern(
    'payment_card',
    "passes the payment cards' check digit",
    new RegExp(
      String.raw`(?<![\w.-])(?:(?:${CARD_DIGIT}{4}[ -]?){3}${CARD_DIGIT}{1,7}|${CARD_DIGIT}{4}[ -]?${CARD_DIGIT}{6}[ -]?${CARD_DIGIT}{5})(?![\w-])`,
      'g',
    ),
    (text) => /\d{3}/.test(text) && isPaymentCard(foldDigits(text)),
  ),
  byPattern(
    'iban',
    'passes the check digits of an IBAN',
    /\b[A-Z]{2}[0-9OI]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g,
    (text) => isIban(text) || isIban(text.slice(0, 2) + foldIban(text.slice(2))),
  ),
  byPattern(
    'email',
    'an e-mail address',
    /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}\s?[@©®]\s?[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,24}(?![A-Za-z0-9])/g,
    (_hidden, whole) => whole.includes('@') || /\.(?:com|org|net|de|io|edu|gov|co|uk|fr|es|eu)$/i.test(whole),
  ),
  byPattern(
    'phone',
    'a telephone number',
    /(?<![\w.+-])(?:\+|00)[1-9][0-9]{0,2}[ .\-/]?(?:\(\d{1,5}\)[ .\-/]?)?(?:\d[ .\-/]?){6,12}\d(?![\w])/g,
    (text) => isPhoneLength(text),
  ),
  byPattern(
    'phone',
    'stands behind a label for telephone numbers',
    /\b(?:tel(?:ephone|efon)?|phone|mobile|cell|fax|handy|call)\b\.?(?:\s*(?:no|number|nr))?\.?\s*:?\s*(?<hidden>[(+]?\d(?:[ .\-/()]{0,2}\d){6,14})/gi,
    (text) => isPhoneLength(text),
  ),
  byPattern('phone', 'a North American telephone number', /(?<![\w.-])\(\d{3}\) ?\d{3}-\d{4}(?![\w-])/g),
];

const isPhoneLength = (text: string): boolean => {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 15;
};

/** In an IBAN's number O and I can only be zero and one. */
const foldIban = (text: string): string => text.replaceAll('O', '0').replaceAll('I', '1');
