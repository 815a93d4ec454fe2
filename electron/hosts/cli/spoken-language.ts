import { Option } from 'commander';
import { LANGUAGES, type Language, languageOf } from '../../../shared/messages/language.ts';
import type { Settings } from '../../../shared/model/settings.ts';

/** The option that names the language of what is said and of reports. */
export const languageOption = (): Option =>
  new Option('--lang <language>', "language of answers and reports (default: the environment's)").choices(
    Object.keys(LANGUAGES),
  );

/**
 * The language to speak: the one wanted, else the environment's (LC_ALL before LC_MESSAGES before LANG, as POSIX has
 * it; the system's where none is set), else English.
 */
export function spokenLanguage(
  wanted: Settings['interface_language'] | undefined,
  environment: NodeJS.ProcessEnv = process.env,
): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const system = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return languageOf(wanted ?? 'system', [system]);
}
