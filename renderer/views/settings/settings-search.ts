import type { Messages } from '../../../shared/messages/english.ts';

type Words = Messages['settings'];
type DesktopWords = Messages['desktop'];

/** What each section is about, in the words that it shows. */
const TOPICS = {
  theme: (words: Words) => [words.theme, ...Object.values(words.themes)],
  interfaceLanguage: (words: Words) => [words.interfaceLanguage, ...Object.values(words.interfaceLanguages)],
  languages: (words: Words) => [words.languages, words.languagesHint, 'OCR Tesseract'],
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

/** The host's sections in their order that have every word that is searched for; all where nothing is. */
export function sectionsWith(
  words: Pick<Messages, 'settings' | 'desktop'>,
  wanted: string,
  onDesktop: boolean,
): SectionName[] {
  const parts = wanted.trim().toLowerCase().split(/\s+/);
  const names = (Object.keys(TOPICS) as SectionName[]).filter(
    (name) => onDesktop || !OF_DESKTOP.includes(name),
  );
  return names.filter((name) => {
    const text = TOPICS[name](words.settings, words.desktop).join(' ').toLowerCase();
    return parts.every((part) => text.includes(part));
  });
}
