import type { Messages } from '../../../shared/messages/english.ts';
import { languageName } from './languages.ts';

type Words = Messages['settings'];
type DesktopWords = Messages['desktop'];
/** A language's name by its code. */
type NameOf = (code: string) => string;

/** What each section is about, in the words that it shows. */
const TOPICS = {
  theme: (words: Words) => [words.theme, ...Object.values(words.themes)],
  interfaceLanguage: (words: Words, _desktop: DesktopWords, nameOf: NameOf) => [
    words.interfaceLanguage,
    ...Object.values(words.interfaceLanguages),
    ...Object.keys(words.interfaceLanguages).map(nameOf),
  ],
  languages: (words: Words, _desktop: DesktopWords, nameOf: NameOf, readable: readonly string[]) => [
    words.languages,
    words.languagesHint,
    'OCR Tesseract',
    ...readable.map(nameOf),
  ],
  shortcuts: (_words: Words, desktop: DesktopWords) => [
    desktop.shortcuts,
    desktop.shortcutsHint,
    ...Object.values(desktop.names),
  ],
  program: (_words: Words, desktop: DesktopWords) => [
    desktop.program,
    desktop.startAtLogin,
    desktop.keepInTray,
    desktop.updates,
  ],
  storage: ({ storage: { title, privateMode, folder, keepDays, excluded, hint } }: Words) => [
    title,
    privateMode,
    folder,
    keepDays,
    excluded,
    hint,
  ],
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

/** Sections that only a desktop host has. */
const OF_DESKTOP: readonly SectionName[] = ['shortcuts', 'program'];

/**
 * The host's sections in their order that have every word that is searched for; all where nothing is. `readable` are
 * the languages (Tesseract codes) that can be read.
 */
export function sectionsWith(
  words: Pick<Messages, 'settings' | 'desktop' | 'locale'>,
  wanted: string,
  onDesktop: boolean,
  readable: readonly string[] = [],
): SectionName[] {
  const nameOf = (code: string): string => languageName(code, words.locale);
  const parts = wanted.trim().toLowerCase().split(/\s+/);
  const names = (Object.keys(TOPICS) as SectionName[]).filter(
    (name) => onDesktop || !OF_DESKTOP.includes(name),
  );
  return names.filter((name) => {
    const text = TOPICS[name](words.settings, words.desktop, nameOf, readable).join(' ').toLowerCase();
    return parts.every((part) => text.includes(part));
  });
}
