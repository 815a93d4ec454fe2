import { holdsNoLatin, isOfOtherScript } from '../../../shared/features/reading/language-script.ts';

/** Data for page layout and formulas, which read no text. */
const NO_LANGUAGE = ['osd', 'equ'];

/**
 * The languages that a picture is read in, joined by +, where `asked` is asked for: screens in Hebrew or Arabic name
 * programs, files and numbers in Latin letters, so English is read beside them.
 */
export function languagesToRead(asked: string, installed: readonly string[]): string {
  const isAlone = asked.split('+').every(holdsNoLatin);
  return isAlone && installed.includes('eng') ? `${asked}+eng` : asked;
}

/** What may be tried besides the language asked for, of the same script; whoever names several has chosen. */
export function languagesToTry(asked: string, installed: readonly string[]): string[] {
  if (asked.includes('+') || isOfOtherScript(asked)) return [];
  return installed.filter((code) => code !== asked && !NO_LANGUAGE.includes(code) && !isOfOtherScript(code));
}
