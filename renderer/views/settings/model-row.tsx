import { CircleCheck, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Reply } from '../../../shared/contract.ts';
import { Button, IconButton } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { messages } from '../../messages.ts';
import { type Loaded, loadedFrom } from '../../session/loaded.ts';
import { useBridge } from '../../session/session-context.tsx';
import { PlaceBadge } from './place-badge.tsx';
import styles from './settings.module.css';

type VisionEntry = Reply<'list_vision'>[number];
type Test = { state: 'untested' } | Loaded<Reply<'test_vision'>>;

/** One model: where it runs, whether it sees, and the way to take it out. */
export function ModelRow({
  model,
  onRemove,
  onForgetKey,
  onTested,
}: {
  model: VisionEntry;
  onRemove: () => void;
  onForgetKey: () => void;
  onTested: () => Promise<void>;
}) {
  const words = messages.settings;
  const bridge = useBridge();
  const [test, setTest] = useState<Test>({ state: 'untested' });
  const run = async (): Promise<void> => {
    setTest({ state: 'loading' });
    setTest(loadedFrom(await bridge.request('test_vision', { name: model.name })));
    await onTested();
  };
  const testing = test.state === 'loading';
  return (
    <div className={styles.model}>
      <div className={styles.modelHead}>
        <strong>{model.name}</strong>
        <PlaceBadge local={model.local} />
        <span className={styles.actions}>
          <Button aria-label={words.testName(model.name)} disabled={testing} onClick={() => void run()}>
            {testing ? words.testing : words.test}
          </Button>
          <IconButton label={words.remove(model.name)} onClick={onRemove}>
            <Trash2 size={15} aria-hidden />
          </IconButton>
        </span>
      </div>
      <p className={styles.mono}>
        {model.model} · {model.url}
      </p>
      {model.key_kept && (
        <p className={styles.hint}>
          {words.keyKept} <Button onClick={onForgetKey}>{words.forgetKey}</Button>
        </p>
      )}
      <div role="status">
        {test.state === 'loaded' && (
          <p className={styles.works}>
            <CircleCheck size={15} aria-hidden />
            {words.works(test.value.model, test.value.smallest_letters)}
          </p>
        )}
      </div>
      {test.state === 'failed' && <ErrorNote error={test.error} />}
    </div>
  );
}
