import { messages } from '../../messages.ts';
import { useCommands, useSession } from '../../session/session-context.tsx';
import type { Theme } from '../../session/session-state.ts';
import styles from './settings.module.css';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** Chooses the colours of the interface. */
export function ThemeSetting() {
  const words = messages.settings;
  const theme = useSession((state) => state.theme);
  const { changeTheme } = useCommands();
  return (
    <fieldset className={styles.section}>
      <legend>{words.theme}</legend>
      <div className={styles.choices}>
        {THEMES.map((name) => (
          <label key={name} className={styles.choice}>
            <input
              type="radio"
              name="theme"
              checked={theme === name}
              onChange={() => void changeTheme(name)}
            />
            {words.themes[name]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
