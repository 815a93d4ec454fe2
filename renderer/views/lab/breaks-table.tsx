import { LAYERS } from '../../../shared/model/lab-report.ts';
import { messages } from '../../messages.ts';
import type { LabReport } from '../../session/lab-state.ts';
import styles from './lab.module.css';

/** For each kind of damage, the first step at which each layer breaks. */
export function BreaksTable({ report }: { report: LabReport }) {
  const words = messages.lab;
  return (
    <section aria-label={words.breaks} className={styles.section}>
      <h3>{words.breaks}</h3>
      <table className={styles.breaks}>
        <thead>
          <tr>
            <td />
            {LAYERS.map((layer) => (
              <th key={layer} scope="col">
                {words.layers[layer]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.breaks.map(({ kind, first }) => (
            <tr key={kind}>
              <th scope="row">{words.kinds[kind]}</th>
              {LAYERS.map((layer) => (
                <td key={layer} data-holds={!first[layer]}>
                  {first[layer] ?? words.holds}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
