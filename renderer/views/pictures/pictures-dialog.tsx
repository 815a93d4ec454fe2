import { useState } from 'react';
import type { Shot } from '../../../shared/contract.ts';
import { Dialog } from '../../components/dialog.tsx';
import { messages } from '../../messages.ts';
import { useSession } from '../../session/session-context.tsx';
import { ComparedPictures } from './compared-pictures.tsx';
import { PictureSeries } from './picture-series.tsx';
import styles from './pictures.module.css';

/** Pictures of the session side by side, with what changed: from one to another, or step by step in a row of them. */
export function PicturesDialog({
  shot,
  before,
  onClose,
}: {
  shot: Shot;
  before: string | null;
  onClose: () => void;
}) {
  const words = messages.pictures;
  const shots = useSession((state) => state.shots).map((open) => open.shot);
  const others = shots.filter(({ id }) => id !== shot.id);
  const [earlierId, setEarlierId] = useState(before ?? others[0]?.id ?? '');
  const [laterId, setLaterId] = useState(shot.id);
  const earlier = shots.find(({ id }) => id === earlierId);
  const later = shots.find(({ id }) => id === laterId);
  const [inRow, setInRow] = useState(false);
  /** A picture is compared with another one: choosing the other one swaps them. */
  const chooseEarlier = (id: string): void => {
    if (id === laterId) setLaterId(earlierId);
    setEarlierId(id);
  };
  const chooseLater = (id: string): void => {
    if (id === earlierId) setEarlierId(laterId);
    setLaterId(id);
  };
  const choice = (label: string, value: string, onChoose: (id: string) => void) => (
    <label className={styles.choice}>
      {label}
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {shots.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <Dialog title={words.title} wide onClose={onClose}>
      {shots.length > 2 && (
        <fieldset className={styles.mode}>
          <legend>{words.mode}</legend>
          {[false, true].map((row) => (
            <label key={String(row)}>
              <input type="radio" name="mode" checked={inRow === row} onChange={() => setInRow(row)} />
              {row ? words.row : words.two}
            </label>
          ))}
        </fieldset>
      )}
      {inRow ? (
        <PictureSeries shots={shots} />
      ) : (
        <>
          <div className={styles.choices}>
            {choice(words.earlier, earlierId, chooseEarlier)}
            {choice(words.later, laterId, chooseLater)}
          </div>
          {earlier && later ? (
            <ComparedPictures key={`${earlier.id} ${later.id}`} earlier={earlier} later={later} />
          ) : (
            <p>{words.needTwo}</p>
          )}
        </>
      )}
    </Dialog>
  );
}
