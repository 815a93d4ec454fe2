import { useState } from 'react';
import type { UserError } from '../../../shared/model/errors.ts';
import { useBridge } from '../../session/session-context.tsx';
import type { GridEntry } from './grid-entry.ts';

/** Favourites and deleting; the picture deleted last can be brought back. */
export function useKeptPictures(reload: () => Promise<void>): {
  deleted: GridEntry | null;
  error: UserError | null;
  mark: (entry: GridEntry) => Promise<void>;
  remove: (entry: GridEntry) => Promise<void>;
  undo: () => Promise<void>;
} {
  const bridge = useBridge();
  const [deleted, setDeleted] = useState<GridEntry | null>(null);
  const [error, setError] = useState<UserError | null>(null);
  const after = async (result: { ok: true } | { ok: false; error: UserError }): Promise<boolean> => {
    setError(result.ok ? null : result.error);
    await reload();
    return result.ok;
  };
  return {
    deleted,
    error,
    mark: async ({ id, favourite }) => {
      await after(await bridge.request('mark_kept', { id, favourite: !favourite }));
    },
    remove: async (entry) => {
      if (await after(await bridge.request('trash_kept', { id: entry.id }))) setDeleted(entry);
    },
    undo: async () => {
      if (deleted && (await after(await bridge.request('restore_kept', { id: deleted.id }))))
        setDeleted(null);
    },
  };
}
