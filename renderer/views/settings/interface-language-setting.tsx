import { messages } from '../../messages.ts';
import { useCommands, useSession } from '../../session/session-context.tsx';
import type { InterfaceLanguage } from '../../session/session-state.ts';
import styles from './settings.module.css';

const LANGUAGES: readonly InterfaceLanguage[] = ['system', 'en', 'de'];

/** Chooses the language of the interface; each is named in its own words. */
export function InterfaceLanguageSetting() {
  const words = messages.settings;
  const chosen = useSession((state) => state.language);
  const { changeLanguage } = useCommands();
  return (
    <fieldset className={styles.section}>
      <legend>{words.interfaceLanguage}</legend>
      <div className={styles.choices}>
        {LANGUAGES.map((language) => (
          <label key={language} className={styles.choice} lang={language === 'system' ? undefined : language}>
            <input
              type="radio"
              name="interface-language"
              checked={chosen === language}
              onChange={() => void changeLanguage(language)}
            />
            {words.interfaceLanguages[language]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
