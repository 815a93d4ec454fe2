import { useCallback, useEffect, useState } from 'react';
import type { Overlay } from '../../shared/contract/overlay-requests.ts';
import type { UserError } from '../../shared/model/errors.ts';
import type { Box, Region } from '../../shared/model/geometry.ts';
import type { OverlayBridge } from '../bridge.ts';
import { ErrorNote } from '../components/error-note.tsx';
import { messages } from '../messages.ts';
import { AnswerMarks } from './answer-marks.tsx';
import { Chooser } from './chooser.tsx';
import { Hole } from './hole.tsx';
import styles from './overlay.module.css';
import { QuickPanel } from './quick-panel.tsx';
import type { Taken } from './taken.ts';
import type { Asked } from './use-region.ts';

/** One display's frozen screen: first a region is chosen on it, then it carries the panel and the answer's marks. */
export function OverlayApp({ bridge, overlay }: { bridge: OverlayBridge; overlay: Overlay }) {
  const [taken, setTaken] = useState<Taken | null>(null);
  const [again, setAgain] = useState<Asked | null>(null);
  const [elsewhere, setElsewhere] = useState<Box | null>(null);
  const [error, setError] = useState<UserError | null>(null);
  const [regions, setRegions] = useState<readonly Region[]>([]);
  const close = useCallback(() => void bridge.request('close_overlay', {}), [bridge]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [close]);
  useEffect(
    () =>
      bridge.subscribe((event) => {
        if (event.type === 'taken') setElsewhere(event.box);
      }),
    [bridge],
  );

  const take = async (box: Box, asked: Asked | null): Promise<void> => {
    const reply = await bridge.request('choose_region', { box });
    if (reply.ok && overlay.purpose !== 'capture') {
      setRegions([]);
      setAgain(asked);
      setTaken({ box, picture: reply.value });
    }
    setError(reply.ok ? null : messages.told(reply.error));
  };
  const { bounds } = overlay.display;
  return (
    <main className={styles.screen} aria-label={messages.overlay.title}>
      <img
        className={styles.frozen}
        src={bridge.frozenUrl(overlay.display.id)}
        alt={messages.overlay.frozen}
        draggable={false}
      />
      {!taken && !elsewhere && (
        <Chooser bridge={bridge} overlay={overlay} onTake={(box) => void take(box, null)} />
      )}
      {(taken ?? elsewhere) && <Hole box={taken?.box ?? elsewhere} bounds={bounds} />}
      {taken && (
        <>
          <AnswerMarks taken={taken} bounds={bounds} regions={regions} />
          <QuickPanel
            bridge={bridge}
            overlay={overlay}
            key={`${taken.box.x},${taken.box.y},${taken.box.width},${taken.box.height}`}
            taken={taken}
            again={again}
            onWiden={(whole, last) => void take(whole, last)}
            onRegions={setRegions}
            onClose={close}
          />
        </>
      )}
      {error && (
        <div className={styles.error}>
          <ErrorNote error={error} />
        </div>
      )}
    </main>
  );
}
