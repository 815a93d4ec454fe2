import { messages } from '../../messages.ts';
import type { LibraryFacets, LibraryFilter } from '../../session/library-state.ts';
import styles from './library.module.css';

const DAY = 86_400_000;
const SPANS = [1, 7, 30, 365] as const;
const THEMES = ['dark', 'light'] as const;

/** What narrows the pictures shown: since when, theme, errors, favourites. */
export function LibraryFilterBar({
  filter,
  facets,
  onChange,
}: {
  filter: LibraryFilter;
  /** Tags and programs to choose from. */
  facets: Pick<LibraryFacets, 'tags' | 'programs'>;
  onChange: (filter: LibraryFilter) => void;
}) {
  const words = messages.library.filter;
  const days =
    filter.to !== undefined
      ? 'month'
      : filter.from === undefined
        ? ''
        : String(Math.round((Date.now() - filter.from) / DAY));
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
              to: undefined,
            })
          }
        >
          <option value="">{words.always}</option>
          {days === 'month' && <option value="month">{words.month}</option>}
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
      <Choice
        label={words.tag}
        value={filter.tag}
        choices={facets.tags}
        onChange={(tag) => onChange({ ...filter, tag })}
      />
      <Choice
        label={words.program}
        value={filter.program}
        choices={facets.programs}
        onChange={(program) => onChange({ ...filter, program })}
      />
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

/** One of the names that occur, or any; not there where there is nothing to choose from. */
function Choice({
  label,
  value,
  choices,
  onChange,
}: {
  label: string;
  value: string | undefined;
  choices: readonly { name: string; count: number }[];
  onChange: (value: string | undefined) => void;
}) {
  if (choices.length === 0 && value === undefined) return null;
  const missing = value !== undefined && !choices.some(({ name }) => name === value);
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={({ target }) => onChange(target.value || undefined)}>
        <option value="">{messages.library.filter.any}</option>
        {missing && <option value={value}>{value}</option>}
        {choices.map(({ name, count }) => (
          <option key={name} value={name}>{`${name} (${count})`}</option>
        ))}
      </select>
    </label>
  );
}
