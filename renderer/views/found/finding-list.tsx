import { type KeyboardEvent, useMemo } from 'react';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import type { Layer } from '../../../shared/model/layers.ts';
import { classNames } from '../../components/class-names.ts';
import { messages } from '../../messages.ts';
import { type Finding, findingsOf } from '../../session/findings.ts';
import { useDispatch, useSession } from '../../session/session-context.tsx';
import styles from './found-panel.module.css';

/** The findings of one layer; choosing one marks it on the picture. */
export function FindingList({
  record,
  layer,
  filter,
}: {
  record: ImageFeatures;
  layer: Layer;
  filter: string;
}) {
  const dispatch = useDispatch();
  const role = useSession((state) => state.role);
  const pointed = useSession((state) => state.pointed);
  const words = messages.found;
  const all = useMemo(() => namedFirst(findingsOf(record, layer, role)), [record, layer, role]);
  const wanted = filter.trim().toLowerCase();
  const shown = all.filter(({ text, kind }) => `${kind} ${text}`.toLowerCase().includes(wanted));
  if (shown.length === 0)
    return <p className={styles.none}>{all.length === 0 ? words.none(layer) : words.noMatch}</p>;
  return (
    <ul className={styles.list} aria-label={words.layers[layer]} onKeyDown={walk}>
      {shown.map(({ id, text, kind, confidence }) => {
        const current = pointed.kind === 'finding' && pointed.layer === layer && pointed.id === id;
        return (
          <li key={id}>
            <button
              type="button"
              className={styles.finding}
              aria-current={current}
              onClick={() => dispatch({ type: 'pointed', at: { kind: 'finding', layer, id } })}
            >
              {layer !== 'text' && <span className={styles.kind}>{kind}</span>}
              <span className={classNames(styles.text, !text && styles.unnamed)}>
                {text || words.unnamed}
              </span>
              {confidence !== null && (
                <span className={styles.confidence} title={words.certainty(confidence)}>
                  {messages.answer.percent(confidence)}
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** What has a name stands before what has none: icons without a name are told by their place on the picture alone. */
const namedFirst = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((one, other) => Number(one.text === '') - Number(other.text === ''));

/** Arrow keys go from one finding to the next. */
function walk(event: KeyboardEvent<HTMLUListElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const item = (event.target as HTMLElement).closest('li');
  const next = event.key === 'ArrowDown' ? item?.nextElementSibling : item?.previousElementSibling;
  event.preventDefault();
  next?.querySelector('button')?.focus();
}
