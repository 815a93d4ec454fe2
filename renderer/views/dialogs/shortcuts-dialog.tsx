import { Dialog } from '../../components/dialog.tsx';
import { Keys } from '../../components/keys.tsx';
import { messages } from '../../messages.ts';
import { LOCAL_KEYS, SHORTCUTS } from '../../session/shortcuts.ts';
import styles from './shortcuts-dialog.module.css';

/** Every key the interface knows. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const words = messages.shortcuts;
  const anywhere = SHORTCUTS.map(({ name, keys }) => ({ label: words.names[name], keys }));
  return (
    <Dialog title={words.title} onClose={onClose}>
      <Group title={words.general} rows={[...anywhere, ...rowsOf(LOCAL_KEYS.anywhere)]} />
      <Group title={words.picture} rows={rowsOf(LOCAL_KEYS.picture)} />
      <Group title={words.lists} rows={rowsOf(LOCAL_KEYS.lists)} />
    </Dialog>
  );
}

type Row = { label: string; keys: readonly string[] };
type LocalName = keyof typeof messages.shortcuts.local;

const rowsOf = (rows: readonly { name: LocalName; keys: readonly string[] }[]): Row[] =>
  rows.map(({ name, keys }) => ({ label: messages.shortcuts.local[name], keys }));

function Group({ title, rows }: { title: string; rows: readonly Row[] }) {
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      <dl>
        {rows.map(({ label, keys }) => (
          <div key={label} className={styles.row}>
            <dt>{label}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
