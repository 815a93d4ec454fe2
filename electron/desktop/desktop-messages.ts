import type { Messages } from '../../shared/messages/english.ts';
import { languageOf } from '../../shared/messages/language.ts';
import type { Settings } from '../../shared/model/settings.ts';

/** The words of the tray and of notifications in the language of the interface; "system" is the system's if there is one. */
export const desktopMessages = (language: Settings['interface_language'], system: string): Messages['tray'] =>
  languageOf(language, [system]).messages.tray;
