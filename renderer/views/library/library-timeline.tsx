import { messages } from '../../messages.ts';
import type { LibraryFacets, LibraryFilter } from '../../session/library-state.ts';
import styles from './library.module.css';

/** The months in which pictures were taken, newest first; one narrows the library to itself. */
export function LibraryTimeline({
  months,
  filter,
  onChange,
}: {
  months: LibraryFacets['months'];
  filter: LibraryFilter;
  onChange: (filter: LibraryFilter) => void;
}) {
  const words = messages.library;
  const most = Math.max(1, ...months.map(({ count }) => count));
  return (
    <nav className={styles.timeline} aria-label={words.timeline}>
      <ol>
        {months.map(({ month, count }) => {
          const { from, to, name } = spanOf(month);
          const chosen = filter.from === from && filter.to === to;
          return (
            <li key={month}>
              <button
                type="button"
                aria-pressed={chosen}
                onClick={() =>
                  onChange({ ...filter, from: chosen ? undefined : from, to: chosen ? undefined : to })
                }
              >
                <span>{name}</span>
                <span>{count}</span>
                <i style={{ inlineSize: `${(100 * count) / most}%` }} />
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** A month like 2026-01 as times (milliseconds, local) and by its name. */
function spanOf(month: string): { from: number; to: number; name: string } {
  const [year, number] = month.split('-').map(Number);
  const first = new Date(year, number - 1, 1);
  const name = first.toLocaleDateString(document.documentElement.lang || undefined, {
    month: 'short',
    year: 'numeric',
  });
  return { from: first.getTime(), to: new Date(year, number, 1).getTime(), name };
}
