import { DEGRADATION_KINDS } from '../../../shared/model/lab-report.ts';
import { messages } from '../../messages.ts';
import type { DegradationKind } from '../../session/lab-state.ts';
import styles from './lab.module.css';

/** The kinds of damage to go through. */
export function KindChoice({
  kinds,
  onChange,
}: {
  kinds: readonly DegradationKind[];
  onChange: (kinds: readonly DegradationKind[]) => void;
}) {
  const words = messages.lab;
  return (
    <fieldset className={styles.kinds}>
      <legend>{words.damage}</legend>
      {DEGRADATION_KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={kinds.includes(kind)}
            onChange={() =>
              onChange(DEGRADATION_KINDS.filter((each) => kinds.includes(each) !== (each === kind)))
            }
          />
          {words.kinds[kind]}
        </label>
      ))}
    </fieldset>
  );
}
