import { Download } from 'lucide-react';
import { useState } from 'react';
import type { Shot } from '../../../shared/contract.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { messages } from '../../messages.ts';
import { toggle } from '../../session/comparison-state.ts';
import { type Loaded, loadedFrom } from '../../session/loaded.ts';
import { useBridge, useCommands } from '../../session/session-context.tsx';
import { useLoaded } from '../../session/use-loaded.ts';
import { MaskChooser } from './mask-chooser.tsx';
import styles from './redact-dialog.module.css';

/** Secrets and personal data of a picture: seen, chosen, painted over in a copy, and the copy saved. */
export function RedactDialog({ shot, onClose }: { shot: Shot; onClose: () => void }) {
  const words = messages.redact;
  const bridge = useBridge();
  const { adopt, savePicture } = useCommands();
  const [masks] = useLoaded('find_sensitive', { shot: shot.id });
  const [keep, setKeep] = useState<readonly string[]>([]);
  const [copy, setCopy] = useState<Loaded<Shot> | null>(null);
  const make = async (): Promise<void> => {
    setCopy({ state: 'loading' });
    const made = await bridge.request('redact', { shot: shot.id, keep: [...keep] });
    setCopy(loadedFrom(made));
    if (made.ok) adopt(made.value);
  };
  const painted = masks.state === 'loaded' ? masks.value.length - keep.length : 0;
  if (copy?.state === 'loaded')
    return (
      <Dialog title={words.title} onClose={onClose}>
        <div className={styles.made}>
          <p role="status">{words.made(copy.value.name)}</p>
          <div className={styles.actions}>
            <Button
              look="primary"
              icon={<Download size={16} aria-hidden />}
              onClick={() => void savePicture(copy.value)}
            >
              {words.save}
            </Button>
            <Button onClick={onClose}>{messages.close}</Button>
          </div>
        </div>
      </Dialog>
    );
  return (
    <Dialog title={words.title} wide onClose={onClose}>
      <div className={styles.content}>
        <p>{words.lead}</p>
        {masks.state === 'loading' && <p role="status">{words.looking}</p>}
        {masks.state === 'failed' && <ErrorNote error={masks.error} />}
        {masks.state === 'loaded' && (
          <MaskChooser
            shot={shot}
            masks={masks.value}
            keep={keep}
            onToggle={(mask) => setKeep(toggle(keep, mask))}
          />
        )}
        {copy?.state === 'failed' && <ErrorNote error={copy.error} />}
        <div className={styles.actions}>
          <Button
            look="primary"
            disabled={painted === 0 || copy?.state === 'loading'}
            onClick={() => void make()}
          >
            {copy?.state === 'loading' ? words.making : words.make}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
