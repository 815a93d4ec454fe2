import type { Messages } from '../../messages/english.ts';

type Words = Messages['settings'];

/** What each section is about, in the words that it shows. */
const TOPICS = {
  theme: (words: Words) => [words.theme, ...Object.values(words.themes)],
  interfaceLanguage: (words: Words) => [words.interfaceLanguage, ...Object.values(words.interfaceLanguages)],
  languages: (words: Words) => [words.languages, words.languagesHint, 'OCR Tesseract'],
  models: (words: Words) => [
    words.models,
    words.modelsLead,
    words.add,
    words.discover,
    words.forgetKey,
    ...Object.values(words.fields),
    ...Object.values(words.kinds),
  ],
  sent: (words: Words) => [words.sent, ...Object.values(words.purposes)],
} as const;
export type SectionName = keyof typeof TOPICS;

/** The sections in their order that have every word that is searched for; all where nothing is. */
export function sectionsWith(words: Words, wanted: string): SectionName[] {
  const parts = wanted.trim().toLowerCase().split(/\s+/);
  const names = Object.keys(TOPICS) as SectionName[];
  return names.filter((name) => {
    const text = TOPICS[name](words).join(' ').toLowerCase();
    return parts.every((part) => text.includes(part));
  });
}
