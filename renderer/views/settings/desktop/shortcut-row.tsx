import { type KeyboardEvent, useState } from 'react';
import type { ShortcutState } from '../../../../shared/contract/desktop-requests.ts';
import { acceleratorOf } from '../../../../shared/model/accelerator.ts';
import { Button } from '../../../components/button.tsx';
import { Keys } from '../../../components/keys.tsx';
import { messages } from '../../../messages.ts';
import styles from './desktop-settings.module.css';

const MAC = /mac/i.test(navigator.platform);

/** One global shortcut: its keys, which are changed by pressing others, how it fares, and its test. */
export function ShortcutRow({
  shortcut,
  testing,
  onChange,
  onTest,
}: {
  shortcut: ShortcutState;
  testing: boolean;
  onChange: (accelerator: string) => void;
  onTest: () => void;
}) {
  const words = messages.desktop;
  const [recording, setRecording] = useState(false);
  const { name, accelerator, state } = shortcut;
  const record = (event: KeyboardEvent): void => {
    if (!recording || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    const pressed = event.key === 'Escape' ? null : acceleratorOf(event, MAC);
    if (event.key === 'Escape' || pressed !== null) setRecording(false);
    if (pressed !== null) onChange(pressed);
  };
  const keys = accelerator.split('+').map((key) => (key === 'CommandOrControl' ? 'Mod' : key));
  return (
    <li className={styles.shortcut}>
      <div>
        <strong>{words.names[name]}</strong>
        <p className={styles.state} data-state={state}>
          {testing ? words.testing : words.states[state]}
        </p>
      </div>
      <div className={styles.keys}>
        <Button
          aria-label={words.change(words.names[name])}
          aria-pressed={recording}
          onClick={() => setRecording(true)}
          onKeyDown={record}
          onBlur={() => setRecording(false)}
        >
          {recording ? words.press : accelerator === '' ? words.none : <Keys keys={keys} />}
        </Button>
        <Button look="quiet" disabled={state === 'off' || state === 'taken' || testing} onClick={onTest}>
          {words.test}
        </Button>
        <Button
          look="quiet"
          disabled={accelerator === ''}
          aria-label={words.remove(words.names[name])}
          onClick={() => onChange('')}
        >
          {words.none}
        </Button>
      </div>
    </li>
  );
}
