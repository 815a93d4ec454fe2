/** Tesseract's codes of languages whose data hold no Latin letter, and none that looks like one. */
const WITHOUT_LATIN = new Set(
  'amh ara asm ben bod div dzo fas guj heb hin hye kan kat khm kur_ara lao mal mar mya nep ori pan pus san sin snd syr tam tel tha tir uig urd yid'.split(
    ' ',
  ),
);
/** Those of other scripts whose data hold Latin letters too. */
const WITH_LATIN =
  /^(bel|bul|chi_\w+|ell|grc|jpn|jpn_vert|kaz|kir|kor|kor_vert|mkd|mon|rus|srp|tat|tgk|ukr)$/;

/** Whether a language's data read no Latin letter. */
export const holdsNoLatin = (code: string): boolean => WITHOUT_LATIN.has(code);

/** Whether a language is written in another script than the Latin one. */
export const isOfOtherScript = (code: string): boolean => holdsNoLatin(code) || WITH_LATIN.test(code);
