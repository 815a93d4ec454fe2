import type { Settings } from '../model/settings.ts';
import { germanSentences } from './de/sentences.ts';
import { english, type Messages } from './english.ts';
import { german } from './german.ts';
import { NO_SENTENCES, type Sentences, translateSentence } from './sentence.ts';

/**
 * What a language has: the words of the program, and how to say the sentences that answers are made of. Those are made
 * in English, so that English needs none.
 */
export type Language = { messages: Messages; sentences: Sentences };

/** The languages that are spoken, by their tags. */
export const LANGUAGES: Readonly<Record<Exclude<Settings['interface_language'], 'system'>, Language>> = {
  en: { messages: english, sentences: NO_SENTENCES },
  de: { messages: german, sentences: germanSentences },
};

/** The language wanted; "system" is the first of the system's (tags as `de-AT` or `de_AT.UTF-8`) that there is, else English. */
export function languageOf(wanted: Settings['interface_language'], system: readonly string[]): Language {
  const tags = system.map((tag) => tag.toLowerCase().split(/[-_.@]/)[0]);
  const spoken = wanted === 'system' ? tags.find((tag) => Object.hasOwn(LANGUAGES, tag)) : wanted;
  return LANGUAGES[spoken as keyof typeof LANGUAGES] ?? LANGUAGES.en;
}

/**
 * A sentence of an answer in a language, with the tag of the language it is in: English where that has no words for it.
 * What it quotes from a picture stays as it is. `skill` is whose answer it is, where it is an answer.
 */
export function sayIn(
  { messages, sentences }: Language,
  text: string,
  skill?: string,
): { text: string; lang: string } {
  const translated = translateSentence(text, sentences, skill);
  return translated === null ? { text, lang: 'en' } : { text: translated, lang: messages.locale };
}
