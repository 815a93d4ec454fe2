import { messages } from '../../messages.ts';
import type { LibraryFilter } from '../../session/library-state.ts';
import styles from './library.module.css';

const DAY = 86_400_000;
const SPANS = [1, 7, 30, 365] as const;
const THEMES = ['dark', 'light'] as const;

/** What narrows the pictures shown: since when, theme, errors, favourites. */
export function LibraryFilterBar({
  filter,
  onChange,
}: {
  filter: LibraryFilter;
  onChange: (filter: LibraryFilter) => void;
}) {
  const words = messages.library.filter;
  const days = filter.from === undefined ? '' : String(Math.round((Date.now() - filter.from) / DAY));
  return (
    <fieldset className={styles.filter}>
      <legend className="hidden-text">{words.label}</legend>
      <label>
        {words.since}
        <select
          value={days}
          onChange={({ target }) =>
            onChange({
              ...filter,
              from: target.value === '' ? undefined : Date.now() - Number(target.value) * DAY,
            })
          }
        >
          <option value="">{words.always}</option>
          {SPANS.map((span) => (
            <option key={span} value={span}>
              {words.days(span)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.theme}
        <select
          value={filter.color ?? ''}
          onChange={({ target }) => onChange({ ...filter, color: target.value || undefined })}
        >
          <option value="">{words.anyTheme}</option>
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {words.themes[theme]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={filter.has_error ?? false}
          onChange={({ target }) => onChange({ ...filter, has_error: target.checked || undefined })}
        />
        {words.withError}
      </label>
      <label>
        <input
          type="checkbox"
          checked={filter.favourite ?? false}
          onChange={({ target }) => onChange({ ...filter, favourite: target.checked || undefined })}
        />
        {words.favourites}
      </label>
    </fieldset>
  );
}
