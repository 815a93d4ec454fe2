import { type CSSProperties, type KeyboardEvent, useRef } from 'react';
import { classNames } from '../components/class-names.ts';
import { messages } from '../messages.ts';
import { useDispatch, useSession } from '../session/session-context.tsx';
import type { OpenShot, PanelTab } from '../session/session-state.ts';
import { AskPanel } from './ask/ask-panel.tsx';
import { FoundPanel } from './found/found-panel.tsx';
import { PanelDivider } from './panel-divider.tsx';
import styles from './side-panel.module.css';
import { usePanelWidth } from './use-panel-width.ts';

const TABS: readonly PanelTab[] = ['ask', 'found'];

/** Beside the picture: the conversation about it, and what was found on it. */
export function SidePanel({ open }: { open: OpenShot }) {
  const tab = useSession((state) => state.tab);
  const dispatch = useDispatch();
  const panel = useRef<HTMLElement>(null);
  const width = usePanelWidth();
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const next = tab === 'ask' ? 'found' : 'ask';
    dispatch({ type: 'tab_chosen', tab: next });
    document.getElementById(`tab-${next}`)?.focus();
  };
  const record = open.analysis.state === 'ready' ? open.analysis.record : null;
  const total = record ? record.text.lines.length + record.ui.elements.length + record.errors.length : 0;
  return (
    <aside
      ref={panel}
      className={styles.panel}
      style={width.width === null ? undefined : ({ '--panel-width': `${width.width}px` } as CSSProperties)}
      aria-label={messages.tabs.label}
      data-area="panel"
    >
      <div className={styles.tabs} role="tablist" aria-label={messages.tabs.label}>
        {TABS.map((name) => (
          <button
            key={name}
            id={`tab-${name}`}
            type="button"
            role="tab"
            aria-selected={tab === name}
            aria-controls="panel-content"
            tabIndex={tab === name ? 0 : -1}
            className={classNames(styles.tab, tab === name && styles.selected)}
            onClick={() => dispatch({ type: 'tab_chosen', tab: name })}
            onKeyDown={onKeyDown}
          >
            {messages.tabs[name]}
            {name === 'found' && record && <span className={styles.total}>{total}</span>}
          </button>
        ))}
      </div>
      <div id="panel-content" role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles.content}>
        {tab === 'ask' ? <AskPanel open={open} /> : <FoundPanel record={record} />}
      </div>
      <PanelDivider panel={panel} width={width} />
    </aside>
  );
}
