import { Dialog } from '../../components/dialog.tsx';
import { messages } from '../../messages.ts';
import { useCommands, useSession } from '../../session/session-context.tsx';
import type { Theme } from '../../session/session-state.ts';
import { useLoaded } from '../../session/use-loaded.ts';
import { InterfaceLanguageSetting } from './interface-language-setting.tsx';
import { LanguageSetting } from './language-setting.tsx';
import { ModelsSetting } from './models-setting.tsx';
import { SentLog } from './sent-log.tsx';
import styles from './settings.module.css';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** Colours, languages, vision models, and what was sent to them. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const words = messages.settings;
  const theme = useSession((state) => state.theme);
  const { changeTheme } = useCommands();
  const [sent, reloadSent] = useLoaded('list_sent', {});
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div className={styles.sections}>
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
        <InterfaceLanguageSetting />
        <LanguageSetting />
        <ModelsSetting onSent={reloadSent} />
        <SentLog sent={sent} />
      </div>
    </Dialog>
  );
}
