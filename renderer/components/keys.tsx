import { messages } from '../messages.ts';
import styles from './keys.module.css';

const MAC = /mac/i.test(navigator.platform);

/** Keys that are pressed together, as they are called on this machine's keyboard. */
export function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span className={styles.keys}>
      {keys.map((key) => (
        <kbd key={key}>{key === 'Mod' && MAC ? '⌘' : (messages.shortcuts.caps[key] ?? key)}</kbd>
      ))}
    </span>
  );
}
