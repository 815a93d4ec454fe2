import { type FormEvent, useState } from 'react';
import type { Params } from '../../../../shared/contract.ts';
import type { UserError } from '../../../../shared/model/errors.ts';
import { settingsChangeSchema } from '../../../../shared/model/settings.ts';
import { Button } from '../../../components/button.tsx';
import { ErrorNote } from '../../../components/error-note.tsx';
import { messages } from '../../../messages.ts';
import { useBridge } from '../../../session/session-context.tsx';
import { useLoaded } from '../../../session/use-loaded.ts';
import styles from '../settings.module.css';
import own from './desktop-settings.module.css';

/** Starting with the system, staying in the tray, and where updates come from. */
export function ProgramSetting() {
  const words = messages.desktop;
  const bridge = useBridge();
  const [settings, reload] = useLoaded('get_settings', {});
  const [error, setError] = useState<UserError | null>(null);
  const [draft, setDraft] = useState<string | null>(null);
  if (settings.state !== 'loaded') return null;
  const { start_at_login: atLogin, keep_in_tray: inTray, update_feed: saved } = settings.value;
  const change = async (values: Params<'change_settings'>): Promise<void> => {
    const changed = await bridge.request('change_settings', values);
    setError(changed.ok ? null : messages.told(changed.error));
    await reload();
  };
  const feed = draft ?? saved;
  const valid = settingsChangeSchema.safeParse({ update_feed: feed }).success;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (valid) void change({ update_feed: feed }).then(() => setDraft(null));
  };
  return (
    <fieldset className={styles.section}>
      <legend>{words.program}</legend>
      {error && <ErrorNote error={error} />}
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={atLogin}
          onChange={(event) => void change({ start_at_login: event.target.checked })}
        />
        {words.startAtLogin}
      </label>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={inTray}
          onChange={(event) => void change({ keep_in_tray: event.target.checked })}
        />
        {words.keepInTray}
      </label>
      <form className={own.feed} onSubmit={save}>
        <label>
          {words.updates}
          <input
            type="url"
            aria-label={words.updateFeed}
            placeholder={words.updateFeed}
            aria-invalid={!valid}
            value={feed}
            onChange={(event) => setDraft(event.target.value.trim())}
          />
        </label>
        <Button type="submit" disabled={!valid || feed === saved}>
          {words.save}
        </Button>
      </form>
      <p className={styles.hint}>{valid ? words.updateHint : words.updateWrong}</p>
    </fieldset>
  );
}
