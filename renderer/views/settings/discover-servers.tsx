import { useState } from 'react';
import type { Reply } from '../../../shared/contract.ts';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { messages } from '../../messages.ts';
import { type Loaded, loadedFrom } from '../../session/loaded.ts';
import { useBridge } from '../../session/session-context.tsx';
import { type ModelForm, nameFromModel } from './model-form.ts';
import styles from './settings.module.css';

type Servers = Reply<'discover_vision'>;

/** Looks for servers on this machine when told to, and offers their models for the form. */
export function DiscoverServers({ onChoose }: { onChoose: (server: Partial<ModelForm>) => void }) {
  const words = messages.settings;
  const bridge = useBridge();
  const [found, setFound] = useState<Loaded<Servers> | null>(null);
  const look = async (): Promise<void> => {
    setFound({ state: 'loading' });
    setFound(loadedFrom(await bridge.request('discover_vision', {})));
  };
  const looking = found?.state === 'loading';
  return (
    <div className={styles.discover}>
      <Button disabled={looking} onClick={() => void look()}>
        {looking ? words.discovering : words.discover}
      </Button>
      <div role="status">
        {found?.state === 'loaded' && found.value.length === 0 && (
          <p className={styles.hint}>{words.noServers}</p>
        )}
      </div>
      {found?.state === 'failed' && <ErrorNote error={found.error} />}
      {found?.state === 'loaded' &&
        found.value.map(({ program, url, kind, models }) =>
          models.length === 0 ? (
            <p key={url} className={styles.hint}>
              {words.withoutModels(program)}
            </p>
          ) : (
            models.map((model) => (
              <Button
                key={`${url} ${model}`}
                onClick={() => onChoose({ name: nameFromModel(model), kind, url, model })}
              >
                {words.use(program, model)}
              </Button>
            ))
          ),
        )}
    </div>
  );
}
