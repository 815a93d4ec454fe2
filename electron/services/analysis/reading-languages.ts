/** Data for page layout and formulas, which read no text. */
const NO_LANGUAGE = ['osd', 'equ'];

/** Tesseract's codes of languages whose data hold no Latin letter, and none that looks like one. */
const WITHOUT_LATIN = new Set(
  'amh ara asm ben bod div dzo fas guj heb hin hye kan kat khm kur_ara lao mal mar mya nep ori pan pus san sin snd syr tam tel tha tir uig urd yid'.split(
    ' ',
  ),
);
/** Those of other scripts whose data hold Latin letters too. */
const WITH_LATIN =
  /^(bel|bul|chi_\w+|ell|grc|jpn|jpn_vert|kaz|kir|kor|kor_vert|mkd|mon|rus|srp|tat|tgk|ukr)$/;

/**
 * The languages that a picture is read in, joined by +, where `asked` is asked for: screens in Hebrew or Arabic name
 * programs, files and numbers in Latin letters, so English is read beside them.
 */
export function languagesToRead(asked: string, installed: readonly string[]): string {
  const isAlone = asked.split('+').every((code) => WITHOUT_LATIN.has(code));
  return isAlone && installed.includes('eng') ? `${asked}+eng` : asked;
}

/** What may be tried besides the language asked for, of the same script; whoever names several has chosen. */
export function languagesToTry(asked: string, installed: readonly string[]): string[] {
  if (asked.includes('+') || isOfOtherScript(asked)) return [];
  return installed.filter((code) => code !== asked && !NO_LANGUAGE.includes(code) && !isOfOtherScript(code));
}

const isOfOtherScript = (code: string): boolean => WITHOUT_LATIN.has(code) || WITH_LATIN.test(code);
