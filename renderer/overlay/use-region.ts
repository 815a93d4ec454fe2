import { useCallback, useEffect, useState } from 'react';
import type { OverlayReply } from '../../shared/contract/overlay-requests.ts';
import type { UserError } from '../../shared/model/errors.ts';
import type { Box, Region } from '../../shared/model/geometry.ts';
import type { OverlayBridge } from '../bridge.ts';
import { messages } from '../messages.ts';

/** An answer under the words by which the user asked for it. */
export type Exchange = OverlayReply<'ask_region'> & { asked: string };
/** A question and the words by which the user asked it. */
export type Asked = { question: string; asked: string };
type Reading =
  | { state: 'reading'; stage: string }
  | { state: 'read'; errors: number; sensitive: number; whole: Box | null };
/** `cut`: copying waits for whether the lines that the region cuts are to be taken whole. */
type Task = 'idle' | 'asking' | 'cut' | 'deciding';

/**
 * What is done with the region taken: it is read at once, then asked about or copied. Where its text holds private
 * data, copying waits for a decision. `copyOnly` copies as soon as it is read; `again` is asked then.
 */
export function useRegion(
  bridge: OverlayBridge,
  copyOnly: boolean,
  again: Asked | null,
  onRegions: (regions: readonly Region[]) => void,
) {
  const [reading, setReading] = useState<Reading>({ state: 'reading', stage: 'decode' });
  const [task, setTask] = useState<Task>('idle');
  const [answer, setAnswer] = useState<Exchange | null>(null);
  const [error, setError] = useState<UserError | null>(null);

  const copy = useCallback(
    async (hide: boolean): Promise<void> => {
      const copied = await bridge.request('copy_region', { hide_sensitive: hide });
      if (!copied.ok) setError(messages.told(copied.error));
      setTask('idle');
    },
    [bridge],
  );
  const copyOrDecide = useCallback(
    async (sensitive: number): Promise<void> => {
      if (sensitive > 0) setTask('deciding');
      else await copy(false);
    },
    [copy],
  );
  /** Asks, and gives whether there is an answer (which may be that there is none to give). */
  const ask = useCallback(
    async ({ question, asked }: Asked): Promise<boolean> => {
      setTask('asking');
      setError(null);
      const reply = await bridge.request('ask_region', { question });
      setTask('idle');
      if (reply.ok) {
        setAnswer({ ...reply.value, asked });
        onRegions(reply.value.answer.regions);
      } else setError(messages.told(reply.error));
      return reply.ok;
    },
    [bridge, onRegions],
  );
  useEffect(() => {
    const unsubscribe = bridge.subscribe((event) => {
      if (event.type === 'reading')
        setReading((now) => (now.state === 'reading' ? { ...now, stage: event.stage } : now));
    });
    let gone = false;
    void bridge.request('read_region', {}).then((read) => {
      if (gone) return;
      if (!read.ok) return setError(messages.told(read.error));
      setReading({ state: 'read', ...read.value });
      if (again) void ask(again);
      else if (copyOnly && read.value.whole) setTask('cut');
      else if (copyOnly) void copyOrDecide(read.value.sensitive);
    });
    return () => {
      gone = true;
      unsubscribe();
    };
  }, [bridge, copyOnly, again, ask, copyOrDecide]);

  return { reading, task, answer, error, ask, copy, copyOrDecide };
}
