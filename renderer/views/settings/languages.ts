import { messages } from '../../messages.ts';

/** Adds a language to those joined by +, or takes it out; the last one stays. */
export function toggleLanguage(languages: string, code: string): string {
  const codes = languages.split('+').filter((each) => each !== '');
  const left = codes.filter((each) => each !== code);
  if (left.length === codes.length) return [...codes, code].join('+');
  return left.length === 0 ? languages : left.join('+');
}

/** A Tesseract code (ISO 639-2/T, with a script where there are several) as a name: "eng" is English. */
export function languageName(code: string, locale = messages.locale): string {
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
  const [language, script] = code.split('_');
  const name = /^[a-z]{2,3}$/.test(language) ? names.of(language) : undefined;
  return name ? `${name}${script ? ` (${script})` : ''}` : code;
}
