import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { GridCell } from './grid-cell.tsx';
import type { GridActions, GridEntry } from './grid-entry.ts';
import styles from './library.module.css';
import { useWidth } from './use-width.ts';

/** Least width of a cell with its gap, and height of a row with its gap (pixels, as in the style sheet). */
const CELL_WIDTH = 204;
const ROW_HEIGHT = 240;
/** Rows below the last one in view at which more are asked for. */
const AHEAD = 3;

/**
 * Kept pictures side by side, each with why it is here and what can be done with it. Only the rows in view are in the
 * page, so that a hundred thousand scroll as well as ten. Arrow keys go from picture to picture.
 */
export function LibraryGrid({
  label,
  entries,
  more,
  onMore,
  actions,
}: {
  label: string;
  entries: readonly GridEntry[];
  /** There are more than these: `onMore` asks for them. */
  more: boolean;
  onMore: () => void;
  actions: GridActions;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const columns = Math.max(1, Math.floor(width / CELL_WIDTH));
  const rows = useVirtualizer({
    count: Math.ceil(entries.length / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 2,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  const wanted = more && (last + AHEAD) * columns >= entries.length;
  useEffect(() => {
    if (wanted) onMore();
  }, [wanted, onMore]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[event.key];
    const at = Number(
      (event.target as HTMLElement).closest('[data-at]')?.getAttribute('data-at') ?? Number.NaN,
    );
    if (step === undefined || entries[at + step] === undefined) return;
    event.preventDefault();
    rows.scrollToIndex(Math.floor((at + step) / columns));
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-at="${at + step}"] button`)?.focus(),
    );
  };
  return (
    <div ref={scroller} className={styles.scroller}>
      {entries.length > 0 && (
        <ul
          className={styles.grid}
          aria-label={label}
          style={{ height: rows.getTotalSize() }}
          onKeyDown={onKeyDown}
        >
          {shown.flatMap((row) =>
            entries.slice(row.index * columns, (row.index + 1) * columns).map((entry, column) => (
              <li
                key={entry.id}
                className={styles.cell}
                data-at={row.index * columns + column}
                aria-posinset={row.index * columns + column + 1}
                aria-setsize={more ? -1 : entries.length}
                style={{ width: `${100 / columns}%`, left: `${(100 * column) / columns}%`, top: row.start }}
              >
                <GridCell entry={entry} actions={actions} />
              </li>
            )),
          )}
        </ul>
      )}
    </div>
  );
}
