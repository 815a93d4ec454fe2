import { useState } from 'react';
import type { UserError } from '../../../shared/model/errors.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { messages } from '../../messages.ts';
import { useBridge } from '../../session/session-context.tsx';
import { useLoaded } from '../../session/use-loaded.ts';
import { languageName, toggleLanguage } from './languages.ts';
import styles from './settings.module.css';

/** Chooses in which of the installed languages pictures are read. */
export function LanguageSetting() {
  const words = messages.settings;
  const bridge = useBridge();
  const [installed] = useLoaded('list_languages', {});
  const [settings, reload] = useLoaded('get_settings', {});
  const [error, setError] = useState<UserError | null>(null);
  const failure =
    error ??
    (installed.state === 'failed' ? installed.error : settings.state === 'failed' ? settings.error : null);
  const chosen = settings.state === 'loaded' ? settings.value.language : '';
  const change = async (code: string): Promise<void> => {
    const changed = await bridge.request('change_settings', { language: toggleLanguage(chosen, code) });
    setError(changed.ok ? null : changed.error);
    await reload();
  };
  return (
    <fieldset className={styles.section}>
      <legend>{words.languages}</legend>
      {failure && <ErrorNote error={failure} />}
      {installed.state === 'loading' && <p>{messages.loading}</p>}
      {installed.state === 'loaded' && (
        <div className={styles.choices}>
          {installed.value.map((code) => {
            const only = chosen === code;
            return (
              <label key={code} className={styles.choice} title={only ? words.lastLanguage : undefined}>
                <input
                  type="checkbox"
                  checked={chosen.split('+').includes(code)}
                  disabled={only || settings.state !== 'loaded'}
                  onChange={() => void change(code)}
                />
                {languageName(code)}
              </label>
            );
          })}
        </div>
      )}
      <p className={styles.hint}>{words.languagesHint}</p>
    </fieldset>
  );
}
