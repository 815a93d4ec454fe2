import type { ReportText, ReportWords } from '../model/report-words.ts';

/** How a report speaks. */
export type Say = {
  /** Its language's tag. */
  language: string;
  /** A fixed text with its values. */
  text(text: ReportText, values?: Readonly<Record<string, string | number>>): string;
  /** A sentence or name that the program made; in English where the language has no words for it. */
  sentence(sentence: string): string;
  /** A number with so many decimals. */
  number(value: number, decimals: number): string;
  /** A share, 0..1, in percent. */
  percent(share: number, decimals?: number): string;
};

/** A report's way of speaking; what has no words in the language stays English. */
export function sayWith({ language, words }: ReportWords): Say {
  const known = (english: string): string => (Object.hasOwn(words, english) ? words[english] : english);
  const number = (value: number, decimals: number): string =>
    value.toLocaleString(language, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: false,
    });
  return {
    language,
    text: (text, values = {}) =>
      known(text).replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
        Object.hasOwn(values, name) ? String(values[name]) : whole,
      ),
    sentence: known,
    number,
    percent: (share, decimals = 0) => `${number(100 * share, decimals)} %`,
  };
}

export const IN_ENGLISH: Say = sayWith({ language: 'en', words: {} });
