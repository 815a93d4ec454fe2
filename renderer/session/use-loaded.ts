import { useCallback, useEffect, useState } from 'react';
import type { Params, Reply, RequestName } from '../../shared/contract.ts';
import { type Loaded, loadedFrom } from './loaded.ts';
import { useBridge } from './session-context.tsx';

/** Asks the host once, and again with `reload`; what was loaded stays in view until the new reply is there. */
export function useLoaded<Name extends RequestName>(
  name: Name,
  params: Params<Name>,
): [Loaded<Reply<Name>>, () => Promise<void>] {
  const bridge = useBridge();
  const [loaded, setLoaded] = useState<Loaded<Reply<Name>>>({ state: 'loading' });
  const key = JSON.stringify(params);
  const reload = useCallback(async (): Promise<void> => {
    setLoaded(loadedFrom(await bridge.request(name, JSON.parse(key))));
  }, [bridge, name, key]);
  useEffect(() => void reload(), [reload]);
  return [loaded, reload];
}
