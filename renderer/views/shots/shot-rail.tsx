import { CircleAlert, X } from 'lucide-react';
import { useRef } from 'react';
import { classNames } from '../../components/class-names.ts';
import { messages } from '../../messages.ts';
import { useBridge, useCommands, useSession } from '../../session/session-context.tsx';
import type { OpenShot } from '../../session/session-state.ts';
import styles from './shot-rail.module.css';

/** The pictures of this session as thumbnails, newest first. */
export function ShotRail() {
  const shots = useSession((state) => state.shots);
  const arriving = useSession((state) => state.arriving);
  const current = useSession((state) => state.current);
  const list = useRef<HTMLUListElement>(null);
  if (shots.length === 0 && arriving.length === 0) return null;
  const focusSibling = (id: string, by: number): boolean => {
    const index = shots.findIndex(({ shot }) => shot.id === id) + by;
    const sibling = list.current?.querySelectorAll<HTMLElement>('[data-shot]')[index];
    sibling?.focus();
    return sibling !== undefined;
  };
  return (
    <nav className={styles.rail} aria-label={messages.session.label} data-area="pictures">
      <ul ref={list}>
        {arriving.map(({ key, name }) => (
          <li key={key} className={styles.arriving}>
            <span className="hidden-text">{messages.session.arriving(name)}</span>
          </li>
        ))}
        {shots.map((open) => (
          <Thumbnail
            key={open.shot.id}
            open={open}
            current={open.shot.id === current}
            onStep={(by) => focusSibling(open.shot.id, by)}
          />
        ))}
      </ul>
    </nav>
  );
}

function Thumbnail({
  open,
  current,
  onStep,
}: {
  open: OpenShot;
  current: boolean;
  /** Gives the focus to the picture so far below; false where there is none. */
  onStep: (by: number) => boolean;
}) {
  const bridge = useBridge();
  const { remove, select } = useCommands();
  const { shot, analysis, turns } = open;
  const state = messages.session.states[analysis.state];
  const name = [shot.name, state, turns.length > 0 && messages.session.asked(turns.length)];
  return (
    <li className={styles.item}>
      <button
        type="button"
        data-shot={shot.id}
        className={classNames(styles.thumbnail, current && styles.current)}
        aria-label={name.filter(Boolean).join(', ')}
        aria-current={current}
        title={shot.name}
        onClick={() => select(shot.id)}
        onKeyDown={(event) => {
          if (event.key === 'Delete') {
            // The focus stays in the list.
            if (!onStep(1)) onStep(-1);
            void remove(shot);
          } else if (event.key === 'ArrowDown' && !event.altKey) onStep(1);
          else if (event.key === 'ArrowUp' && !event.altKey) onStep(-1);
          else return;
          event.preventDefault();
        }}
      >
        <img src={bridge.pictureUrl(shot.id)} alt="" loading="lazy" draggable={false} />
        {analysis.state === 'running' && <span className={styles.busy} />}
        {analysis.state === 'failed' && <CircleAlert className={styles.failed} size={16} aria-hidden />}
        {turns.length > 0 && (
          <span className={styles.count} aria-hidden>
            {turns.length}
          </span>
        )}
      </button>
      <button
        type="button"
        className={styles.remove}
        aria-label={messages.session.remove(shot.name)}
        title={messages.session.remove(shot.name)}
        onClick={() => void remove(shot)}
      >
        <X size={12} aria-hidden />
      </button>
    </li>
  );
}
