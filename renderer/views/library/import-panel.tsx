import { FolderInput, Pause, Play, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Params } from '../../../shared/contract.ts';
import type { UserError } from '../../../shared/model/errors.ts';
import type { Imported, ImportState } from '../../../shared/model/import-state.ts';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { messages } from '../../messages.ts';
import { useBridge, useSession } from '../../session/session-context.tsx';
import { useLoaded } from '../../session/use-loaded.ts';
import styles from './library.module.css';

type ImportRequest = 'add_import' | 'pause_import' | 'cancel_import';

const NONE: ImportState['counts'] = { stored: 0, duplicate: 0, refused: 0, failed: 0 };

/** Brings in files and folders in the background: how far it is, pause, and what became of each picture. */
export function ImportPanel({
  offered,
  onImported,
}: {
  /** Opens the panel unless the user closed it. */
  offered: boolean;
  onImported: () => Promise<void>;
}) {
  const words = messages.library.importing;
  const bridge = useBridge();
  const heard = useSession((state) => state.imports);
  const [first] = useLoaded('get_import', {});
  const [error, setError] = useState<UserError | null>(null);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [path, setPath] = useState('');
  const state = heard ?? (first.state === 'loaded' ? first.value : null);
  const counts = state?.counts ?? NONE;
  const { stored } = counts;
  useEffect(() => {
    if (stored > 0) void onImported();
  }, [stored, onImported]);
  const ask = async <Name extends ImportRequest>(name: Name, params: Params<Name>): Promise<boolean> => {
    const result = await bridge.request(name, params);
    setError(result.ok ? null : result.error);
    return result.ok;
  };
  const busy = state?.state === 'running' || state?.state === 'paused';
  const open = chosen ?? (offered || busy);
  return (
    <details
      className={styles.import}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open) setChosen(currentTarget.open);
      }}
    >
      <summary>
        {words.title}
        {state && busy && <span>{words.waiting(state.waiting, state.state === 'paused')}</span>}
      </summary>
      <form
        className={styles.bar}
        onSubmit={async (event) => {
          event.preventDefault();
          if (await ask('add_import', { path })) setPath('');
        }}
      >
        <input
          className={styles.field}
          value={path}
          maxLength={4000}
          aria-label={words.path}
          placeholder={words.path}
          onChange={({ target }) => setPath(target.value)}
        />
        <Button type="submit" icon={<FolderInput size={15} aria-hidden />} disabled={path.trim() === ''}>
          {words.start}
        </Button>
        {busy && (
          <>
            <Button
              icon={
                state.state === 'paused' ? <Play size={15} aria-hidden /> : <Pause size={15} aria-hidden />
              }
              onClick={() => void ask('pause_import', { paused: state.state !== 'paused' })}
            >
              {state.state === 'paused' ? words.goOn : words.pause}
            </Button>
            <Button icon={<X size={15} aria-hidden />} onClick={() => void ask('cancel_import', {})}>
              {words.stop}
            </Button>
          </>
        )}
      </form>
      {error && <ErrorNote error={error} />}
      {state?.error && <ErrorNote error={state.error} />}
      {state?.watching && <p className={styles.hint}>{words.watching(state.watching)}</p>}
      {state && state.last.length > 0 && (
        <>
          <p role="status" className={styles.hint}>
            {words.counts(stored, counts.duplicate, counts.refused, counts.failed)}
          </p>
          <ul className={styles.imported} aria-label={words.outcomes}>
            {state.last.map((imported) => (
              <li key={imported.number}>{tell(imported)}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function tell({ file, outcome, duplicate, reason }: Imported): string {
  const { outcomes } = messages.library.importing.tell;
  const like = duplicate ? messages.library.duplicates[duplicate.kind](duplicate.file) : null;
  return [`${file}: ${outcomes[outcome]}`, like, reason].filter((part) => part !== null).join(', ');
}
