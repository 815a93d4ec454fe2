import { useState } from 'react';
import type { Shot } from '../../../shared/contract.ts';
import { messages } from '../../messages.ts';
import { useBridge } from '../../session/session-context.tsx';
import { useLoaded } from '../../session/use-loaded.ts';
import { ComparedPictures } from './compared-pictures.tsx';
import styles from './pictures.module.css';

/** Several pictures in the order in which they came, and what changed at each step; one step is shown at a time. */
export function PictureSeries({ shots }: { shots: readonly Shot[] }) {
  const words = messages.pictures;
  const bridge = useBridge();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [step, setStep] = useState(0);
  const ordered = shots.toSorted((a, b) => a.added_at.localeCompare(b.added_at));
  const taken = ordered.filter(({ id }) => !left.includes(id));
  const steps = taken.slice(1).map((later, index) => ({ earlier: taken[index], later }));
  const shown = steps[Math.min(step, steps.length - 1)];
  return (
    <>
      <ul className={styles.strip} aria-label={words.inRow}>
        {ordered.map(({ id, name }) => (
          <li key={id}>
            <label>
              <img className={styles.thumbnail} src={bridge.pictureUrl(id)} alt="" />
              <span>
                <input
                  type="checkbox"
                  checked={!left.includes(id)}
                  onChange={() =>
                    setLeft(left.includes(id) ? left.filter((each) => each !== id) : [...left, id])
                  }
                />
                {name}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {steps.length === 0 && <p>{words.needTwo}</p>}
      <ol className={styles.steps} aria-label={words.steps}>
        {steps.map(({ earlier, later }, index) => (
          <li key={`${earlier.id} ${later.id}`}>
            <Step
              earlier={earlier}
              later={later}
              pressed={shown?.earlier === earlier && shown.later === later}
              onShow={() => setStep(index)}
            />
          </li>
        ))}
      </ol>
      {shown && (
        <ComparedPictures
          key={`${shown.earlier.id} ${shown.later.id}`}
          earlier={shown.earlier}
          later={shown.later}
        />
      )}
    </>
  );
}

function Step({
  earlier,
  later,
  pressed,
  onShow,
}: {
  earlier: Shot;
  later: Shot;
  pressed: boolean;
  onShow: () => void;
}) {
  const words = messages.pictures;
  const [changes] = useLoaded('compare_pictures', { shot: later.id, before: earlier.id });
  return (
    <button type="button" aria-pressed={pressed} onClick={onShow}>
      <span>{words.step(earlier.name, later.name)}</span>
      <span className={styles.count}>
        {changes.state === 'loaded' &&
          (changes.value.length === 0 ? words.none : words.found(changes.value.length))}
        {changes.state === 'loading' && messages.loading}
        {changes.state === 'failed' && changes.error.message}
      </span>
    </button>
  );
}
