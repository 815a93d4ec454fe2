import { stepWords } from '../../../shared/messages/step-words.ts';
import { LAYERS } from '../../../shared/model/lab-report.ts';
import { messages } from '../../messages.ts';
import type { LabReport } from '../../session/lab-state.ts';
import styles from './lab.module.css';

/** For each kind of damage, the step from which each layer is broken. */
export function BreaksTable({
  breaks,
  title = messages.lab.breaks,
}: {
  breaks: LabReport['breaks'];
  title?: string;
}) {
  const words = messages.lab;
  return (
    <section aria-label={title} className={styles.section}>
      <h3>{title}</h3>
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
          {breaks.map(({ kind, first }) => (
            <tr key={kind}>
              <th scope="row">{words.kinds[kind]}</th>
              {LAYERS.map((layer) => (
                <td key={layer} data-holds={!first[layer]}>
                  {first[layer] ? stepWords(messages, first[layer]) : words.holds}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
