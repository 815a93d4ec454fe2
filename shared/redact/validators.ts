/** Digits that Tesseract reads as letters on screens, in places where only digits can stand. */
const DIGIT_CONFUSIONS: Record<string, string> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  l: '1',
  I: '1',
  '|': '1',
  i: '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  B: '8',
};

/** The text with look-alike letters turned into digits and everything else removed. */
export function foldDigits(text: string): string {
  return [...text]
    .map((letter) => DIGIT_CONFUSIONS[letter] ?? letter)
    .join('')
    .replace(/\D/g, '');
}

/** Luhn's check digit (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** Whether the digits can be a payment card's: 13 to 19 of them, an issuer's first digits, and Luhn's check. */
export function isPaymentCard(digits: string): boolean {
  const issuer = /^(4|5[1-5]|2[2-7]|3[47]|6(011|4|5)|35|30[0-5]|36|38|62)/;
  return digits.length >= 13 && digits.length <= 19 && issuer.test(digits) && passesLuhn(digits);
}

/** Length of an IBAN by country (ISO 13616 registry); only the common ones, others pass by check digits alone. */
const IBAN_LENGTHS: Record<string, number> = {
  AT: 20,
  BE: 16,
  CH: 21,
  CZ: 24,
  DE: 22,
  DK: 18,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  IE: 22,
  IT: 27,
  LU: 20,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  SE: 24,
};

/** The check digits of an IBAN: the rearranged number is 1 modulo 97 (ISO 13616-1, ISO/IEC 7064). */
export function isIban(text: string): boolean {
  const iban = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const length = IBAN_LENGTHS[iban.slice(0, 2)];
  if (length && length !== iban.length) return false;
  let remainder = 0;
  for (const letter of iban.slice(4) + iban.slice(0, 4)) {
    const value = /\d/.test(letter) ? letter : String(letter.charCodeAt(0) - 55);
    for (const digit of value) remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}

/** Shannon entropy of a text's characters, in bits a character. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
