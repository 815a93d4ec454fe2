import { useState } from 'react';
import type { UserError } from '../../../../shared/model/errors.ts';
import type { GlobalShortcutName } from '../../../../shared/model/settings.ts';
import { ErrorNote } from '../../../components/error-note.tsx';
import { messages } from '../../../messages.ts';
import { useBridge } from '../../../session/session-context.tsx';
import { useLoaded } from '../../../session/use-loaded.ts';
import styles from '../settings.module.css';
import own from './desktop-settings.module.css';
import { ShortcutRow } from './shortcut-row.tsx';

/** Seconds that a test waits for the keys. */
const TEST_SECONDS = 8;

/** The global shortcuts, each with a test that says whether the desktop delivers it. */
export function ShortcutsSetting() {
  const words = messages.desktop;
  const bridge = useBridge();
  const [shortcuts, reload] = useLoaded('list_shortcuts', {});
  const [error, setError] = useState<UserError | null>(null);
  const [tested, setTested] = useState<GlobalShortcutName | null>(null);
  if (shortcuts.state !== 'loaded') return null;
  const list = shortcuts.value;
  const change = async (name: GlobalShortcutName, accelerator: string): Promise<void> => {
    const now = Object.fromEntries(list.map((each) => [each.name, each.accelerator]));
    const accelerators = { ask: '', capture: '', copy: '', ...now, [name]: accelerator };
    const changed = await bridge.request('change_settings', { accelerators });
    setError(changed.ok ? null : changed.error);
    await reload();
  };
  const test = async (name: GlobalShortcutName): Promise<void> => {
    setTested(name);
    const outcome = await bridge.request('test_shortcut', { name, seconds: TEST_SECONDS });
    setTested(null);
    setError(outcome.ok ? null : outcome.error);
    await reload();
  };
  const silent = list.find(({ state }) => state === 'silent');
  return (
    <fieldset className={styles.section}>
      <legend>{words.shortcuts}</legend>
      {error && <ErrorNote error={messages.told(error)} />}
      <ul className={styles.rows} aria-live="polite">
        {list.map((shortcut) => (
          <ShortcutRow
            key={shortcut.name}
            shortcut={shortcut}
            testing={tested === shortcut.name}
            onChange={(accelerator) => void change(shortcut.name, accelerator)}
            onTest={() => void test(shortcut.name)}
          />
        ))}
      </ul>
      {silent && (
        <p className={own.silent}>
          {words.silentHint} <code>askshot capture {silent.name === 'capture' ? 'region' : silent.name}</code>
        </p>
      )}
      <p className={styles.hint}>{words.shortcutsHint}</p>
    </fieldset>
  );
}
