import { useState } from 'react';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import type { Layer } from '../../../shared/model/layers.ts';
import { messages } from '../../messages.ts';
import { useSession } from '../../session/session-context.tsx';
import { FindingList } from './finding-list.tsx';
import { FoundFilter } from './found-filter.tsx';
import styles from './found-panel.module.css';
import { FoundSummary } from './found-summary.tsx';

/** Everything the record holds about the picture, as lists: the overlays' content for keyboard and screen reader. */
export function FoundPanel({ record }: { record: ImageFeatures | null }) {
  const pointed = useSession((state) => state.pointed);
  const [layer, setLayer] = useState<Layer>(() =>
    pointed.kind === 'finding' ? pointed.layer : record && record.errors.length > 0 ? 'errors' : 'text',
  );
  const [filter, setFilter] = useState('');
  if (!record) return <p className={styles.empty}>{messages.found.empty}</p>;
  return (
    <>
      <FoundSummary record={record} />
      <FoundFilter record={record} layer={layer} onLayer={setLayer} filter={filter} onFilter={setFilter} />
      <FindingList record={record} layer={layer} filter={filter} />
    </>
  );
}
