import { Dialog } from '../../components/dialog.tsx';
import { messages } from '../../messages.ts';
import { LOCAL_KEYS, SHORTCUTS } from '../../session/shortcuts.ts';
import styles from './shortcuts-dialog.module.css';

const MOD = /mac/i.test(navigator.platform) ? '⌘' : 'Ctrl';

/** Every key the interface knows. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const words = messages.shortcuts;
  return (
    <Dialog title={words.title} onClose={onClose}>
      <Group title={words.general} rows={[...SHORTCUTS, ...LOCAL_KEYS.anywhere]} />
      <Group title={words.picture} rows={LOCAL_KEYS.picture} />
      <Group title={words.lists} rows={LOCAL_KEYS.lists} />
    </Dialog>
  );
}

type Row = { label: string; keys: readonly string[] };

function Group({ title, rows }: { title: string; rows: readonly Row[] }) {
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      <dl>
        {rows.map(({ label, keys }) => (
          <div key={label} className={styles.row}>
            <dt>{label}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key === 'Mod' ? MOD : key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
