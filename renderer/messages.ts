import { LANGUAGES, languageOf, sayIn } from '../shared/messages/language.ts';
import type { Settings } from '../shared/model/settings.ts';

/** The language that is spoken now. */
export let language = LANGUAGES.en;

/**
 * Every word of the interface, in the language that is spoken now. Words that come from a picture or a host are
 * never in here. Read it while rendering: `speak` puts another catalogue in its place.
 */
export let messages = language.messages;

/** A sentence of an answer in the language of the interface, with the language it is in. `skill` is whose answer it is. */
export const said = (text: string, skill?: string): { text: string; lang: string } =>
  sayIn(language, text, skill);

/** Speaks another language from now on; "system" is the first of the system's languages that there is, else English. */
export function speak(wanted: Settings['interface_language'], system: readonly string[]): void {
  language = languageOf(wanted, system);
  messages = language.messages;
}
