import type { Shot } from '../../../shared/contract.ts';
import { Button } from '../../components/button.tsx';
import { DataPicture } from '../../components/data-picture.tsx';
import { messages } from '../../messages.ts';
import type { Run, Verdict } from '../../session/comparison-state.ts';
import styles from './compare.module.css';
import { RegionCrop } from './region-crop.tsx';

/** Pixels beside a place that are shown, as in the picture of what was sent. */
const AROUND = 200;

/** A claim and the screen against each other, both as pictures; one click says who is right. */
export function Conflict({
  claim: { text, region, shown, nearest, view, settled },
  model,
  shot,
  onSettle,
}: {
  claim: Run['claims'][number];
  /** Name of the model whose claim it is. */
  model: string;
  shot: Shot;
  onSettle: (verdict: Verdict | null) => void;
}) {
  const words = messages.compare;
  const verdictOn = (side: Verdict): 'right' | 'wrong' | undefined =>
    settled && (settled === side ? 'right' : 'wrong');
  return (
    <section className={styles.conflict} aria-label={words.conflict(model)}>
      <div className={styles.sides}>
        <div className={styles.side} data-verdict={verdictOn('screen')}>
          <p className={styles.caption}>{words.onScreen}</p>
          <p className={styles.value}>{shown}</p>
          {region && <RegionCrop region={region} shot={shot} around={AROUND} className={styles.picture} />}
          {!settled && <Button onClick={() => onSettle('screen')}>{words.screenRight}</Button>}
        </div>
        <div className={styles.side} data-verdict={verdictOn('model')}>
          <p className={styles.caption}>{words.saidBy(model)}</p>
          <p className={styles.value}>{text}</p>
          {view && (
            <figure className={styles.evidence}>
              <DataPicture className={styles.picture} url={view.sent} label={words.sentCrop} />
              <figcaption>{words.sentCrop}</figcaption>
            </figure>
          )}
          {nearest ? (
            <figure className={styles.evidence}>
              <RegionCrop region={nearest} shot={shot} around={AROUND} className={styles.picture} />
              <figcaption>{words.nearest(nearest.label)}</figcaption>
            </figure>
          ) : (
            <p className={styles.muted}>{words.nowhere}</p>
          )}
          {!settled && <Button onClick={() => onSettle('model')}>{words.modelRight}</Button>}
        </div>
      </div>
      {settled && (
        <p className={styles.verdict} role="status">
          {words.settled[settled]}
          <Button look="quiet" onClick={() => onSettle(null)}>
            {words.reopen}
          </Button>
        </p>
      )}
    </section>
  );
}
