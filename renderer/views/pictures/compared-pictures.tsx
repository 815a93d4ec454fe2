import { useState } from 'react';
import type { Shot } from '../../../shared/contract.ts';
import type { Box } from '../../../shared/model/geometry.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { messages } from '../../messages.ts';
import { useLoaded } from '../../session/use-loaded.ts';
import { ChangeList } from './change-list.tsx';
import { MarkedPicture } from './marked-picture.tsx';
import type { PictureChanges } from './picture-changes.ts';
import styles from './pictures.module.css';

/** Two pictures with what changed from the earlier to the later one marked on both. */
export function ComparedPictures({ earlier, later }: { earlier: Shot; later: Shot }) {
  const words = messages.pictures;
  const [changes] = useLoaded('compare_pictures', { shot: later.id, before: earlier.id });
  const [active, setActive] = useState<number | null>(null);
  const found: PictureChanges = changes.state === 'loaded' ? changes.value : [];
  const [near, setNear] = useState(false);
  const change = active === null ? undefined : found[active];
  const focus = near && change ? around(change.box, later) : null;
  const numbered = found.map((change, index) => ({ change, index }));
  return (
    <>
      <div className={styles.pair}>
        <MarkedPicture
          shot={earlier}
          label={words.earlier}
          marks={numbered.filter(({ change }) => change.kind !== 'added')}
          active={active}
          focus={focus}
        />
        <MarkedPicture
          shot={later}
          label={words.later}
          marks={numbered.filter(({ change }) => change.kind !== 'removed')}
          active={active}
          focus={focus}
        />
      </div>
      {changes.state === 'loading' && <p role="status">{words.comparing}</p>}
      {changes.state === 'failed' && <ErrorNote error={changes.error} />}
      {changes.state === 'loaded' && (
        <section aria-label={words.changes}>
          <div className={styles.summary}>
            <p role="status">{found.length === 0 ? words.same : words.found(found.length)}</p>
            {found.length > 0 && (
              <label className={styles.near}>
                <input type="checkbox" checked={near} onChange={(event) => setNear(event.target.checked)} />
                {words.near}
              </label>
            )}
          </div>
          <ChangeList changes={found} active={active} onPoint={setActive} />
        </section>
      )}
    </>
  );
}

/** The change with a good part of its surroundings, the same on both pictures. */
function around(box: Box, { width, height }: Shot): Box {
  const wide = Math.min(width, Math.max(2 * box.width, width / 3));
  const high = Math.min(height, (wide * height) / width);
  return {
    x: Math.round(Math.max(0, Math.min(width - wide, box.x + box.width / 2 - wide / 2))),
    y: Math.round(Math.max(0, Math.min(height - high, box.y + box.height / 2 - high / 2))),
    width: Math.round(wide),
    height: Math.round(high),
  };
}
