import type { Settings } from '../shared/model/settings.ts';
import { germanSentences } from './messages/de/sentences.ts';
import { english, type Messages } from './messages/english.ts';
import { german } from './messages/german.ts';
import { NO_SENTENCES, type Sentences, translateSentence } from './messages/sentence.ts';

/** The languages of the interface, by their tags. */
const CATALOGUES: Readonly<Record<Exclude<Settings['interface_language'], 'system'>, Messages>> = {
  en: english,
  de: german,
};

/** Answers are made in English by the program; other languages have words for their sentences. */
const SENTENCES: Readonly<Record<string, Sentences>> = { de: germanSentences };
let sentences: Sentences = NO_SENTENCES;

/**
 * A sentence of an answer in the language of the interface, with the language it is in: English where the interface has
 * no words for it. What it quotes from a picture stays as it is. `skill` is whose answer it is, where it is an answer.
 */
export function said(text: string, skill?: string): { text: string; lang: string } {
  const translated = translateSentence(text, sentences, skill);
  return translated === null ? { text, lang: 'en' } : { text: translated, lang: messages.locale };
}

/**
 * Every word of the interface, in the language that is spoken now. Words that come from a picture or a host are
 * never in here. Read it while rendering: `speak` puts another catalogue in its place.
 */
export let messages: Messages = english;

/** Speaks another language from now on; "system" is the first of the system's languages that there is, else English. */
export function speak(language: Settings['interface_language'], system: readonly string[]): void {
  const tags = system.map((tag) => tag.toLowerCase().split('-')[0]);
  const spoken = language === 'system' ? tags.find((tag) => Object.hasOwn(CATALOGUES, tag)) : language;
  messages = CATALOGUES[spoken as keyof typeof CATALOGUES] ?? english;
  sentences = SENTENCES[spoken ?? ''] ?? NO_SENTENCES;
}
