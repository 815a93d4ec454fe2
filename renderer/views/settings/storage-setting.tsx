import { type FormEvent, useState } from 'react';
import type { Reply } from '../../../shared/contract.ts';
import type { UserError } from '../../../shared/model/errors.ts';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { messages } from '../../messages.ts';
import { useBridge } from '../../session/session-context.tsx';
import { useLoaded } from '../../session/use-loaded.ts';
import styles from './settings.module.css';

/** What the library keeps, for how long, and which folder it watches. */
export function StorageSetting() {
  const [settings, reload] = useLoaded('get_settings', {});
  return (
    <fieldset className={styles.section}>
      <legend>{messages.settings.storage.title}</legend>
      {settings.state === 'loading' && <p>{messages.loading}</p>}
      {settings.state === 'failed' && <ErrorNote error={settings.error} />}
      {settings.state === 'loaded' && <StorageForm settings={settings.value} onSaved={reload} />}
    </fieldset>
  );
}

type Settings = Reply<'get_settings'>;

function StorageForm({ settings, onSaved }: { settings: Settings; onSaved: () => Promise<void> }) {
  const words = messages.settings.storage;
  const bridge = useBridge();
  const { storage } = settings;
  const [hidden, setHidden] = useState(!storage.store);
  const [days, setDays] = useState(storage.keep_days === null ? '' : String(storage.keep_days));
  const [excluded, setExcluded] = useState(storage.excluded.join('\n'));
  const [folder, setFolder] = useState(settings.watched_folder ?? '');
  const [told, setTold] = useState<{ saved: true } | { saved: false; error: UserError } | null>(null);
  const change = async (values: Partial<Pick<Settings, 'storage' | 'watched_folder'>>): Promise<void> => {
    const changed = await bridge.request('change_settings', values);
    setTold(changed.ok ? { saved: true } : { saved: false, error: changed.error });
    await onSaved();
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const names = excluded.split('\n').map((name) => name.trim());
    void change({
      storage: {
        // What is checked: what the host said of it may be on its way still.
        store: !hidden,
        keep_days: days === '' ? null : Number(days),
        excluded: names.filter((name) => name !== ''),
      },
      watched_folder: folder.trim() === '' ? null : folder.trim(),
    });
  };
  return (
    <form className={styles.storage} onSubmit={save} onChange={() => setTold(null)}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={hidden}
          onChange={({ target }) => {
            setHidden(target.checked);
            void change({ storage: { ...storage, store: !target.checked } });
          }}
        />
        {words.privateMode}
      </label>
      <label>
        {words.folder}
        <input value={folder} maxLength={4000} onChange={({ target }) => setFolder(target.value)} />
      </label>
      <label>
        {words.keepDays}
        <input
          type="number"
          min={1}
          max={36500}
          step={1}
          value={days}
          placeholder={words.forEver}
          onChange={({ target }) => setDays(target.value)}
        />
      </label>
      <label>
        <span>{words.excluded}</span>
        <textarea rows={2} value={excluded} onChange={({ target }) => setExcluded(target.value)} />
      </label>
      <p className={styles.hint}>{words.hint}</p>
      <div className={styles.submit}>
        <Button type="submit">{words.save}</Button>
        <span role="status">{told?.saved ? words.saved : ''}</span>
      </div>
      {told?.saved === false && <ErrorNote error={told.error} />}
    </form>
  );
}
