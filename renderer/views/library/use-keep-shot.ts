import { useState } from 'react';
import type { UserError } from '../../../shared/model/errors.ts';
import { messages } from '../../messages.ts';
import { useBridge } from '../../session/session-context.tsx';

type Keeping =
  | { state: 'idle'; told: string | null; error: UserError | null }
  | { state: 'busy'; told: null; error: null };

const IDLE: Keeping = { state: 'idle', told: null, error: null };

/** Keeps a picture of the session in the library, and says what became of it. */
export function useKeepShot(
  onKept: () => Promise<void>,
): Keeping & { keep: (shot: string) => Promise<void>; forget: () => void } {
  const bridge = useBridge();
  const [keeping, setKeeping] = useState<Keeping>(IDLE);
  const keep = async (shot: string): Promise<void> => {
    setKeeping({ state: 'busy', told: null, error: null });
    const kept = await bridge.request('keep_shot', { shot });
    if (!kept.ok) return setKeeping({ state: 'idle', told: null, error: kept.error });
    const { outcome, reason, duplicate } = kept.value;
    const like = duplicate ? ` (${messages.library.duplicates[duplicate.kind](duplicate.file)})` : '';
    const told = `${messages.library.outcomes[outcome](reason)}${like}`;
    setKeeping({ state: 'idle', told, error: null });
    await onKept();
  };
  const forget = (): void => setKeeping((before) => (before.state === 'idle' ? IDLE : before));
  return { ...keeping, keep, forget };
}
