import type { Settings } from '../shared/model/settings.ts';
import { english, type Messages } from './messages/english.ts';
import { german } from './messages/german.ts';

/** The languages of the interface, by their tags. */
const CATALOGUES: Readonly<Record<Exclude<Settings['interface_language'], 'system'>, Messages>> = {
  en: english,
  de: german,
};

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
}
