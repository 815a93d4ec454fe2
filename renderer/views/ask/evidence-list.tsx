import { LAYERS } from '../../../shared/model/layers.ts';
import { messages } from '../../messages.ts';
import { type Finding, findingById } from '../../session/findings.ts';
import { useDispatch, useSession } from '../../session/session-context.tsx';
import { currentRecord } from '../../session/session-state.ts';
import styles from './evidence-list.module.css';

/** How many are shown; an answer about a whole page can rest on hundreds of lines. */
const SHOWN = 12;

/** The findings of the record that an answer rests on; choosing one shows it on the picture. */
export function EvidenceList({ ids }: { ids: readonly string[] }) {
  const record = useSession(currentRecord);
  const dispatch = useDispatch();
  const findings = ids.flatMap((id): Finding[] => {
    const layer = record && LAYERS.find((name) => findingById(record, name, id));
    const finding = record && layer ? findingById(record, layer, id) : null;
    return finding ? [finding] : [];
  });
  if (findings.length === 0) return <code>{ids.slice(0, SHOWN).join(' ')}</code>;
  return (
    <ul className={styles.list}>
      {findings.slice(0, SHOWN).map(({ layer, id, text, kind }) => (
        <li key={`${layer}-${id}`}>
          <button
            type="button"
            className={styles.finding}
            onClick={() => dispatch({ type: 'pointed', at: { kind: 'finding', layer, id } })}
          >
            <span className={styles.kind}>{kind}</span> {text || messages.found.unnamed}
          </button>
        </li>
      ))}
      {findings.length > SHOWN && <li>{messages.answer.more(findings.length - SHOWN)}</li>}
    </ul>
  );
}
