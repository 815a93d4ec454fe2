import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { classNames } from '../../components/class-names.ts';
import { Keys } from '../../components/keys.tsx';
import { messages } from '../../messages.ts';
import { fitsByWords, isSentence, matchWords } from '../../session/match-words.ts';
import { useCommands, useSession } from '../../session/session-context.tsx';
import styles from './palette.module.css';
import { type PaletteEntry, usePaletteEntries } from './use-palette-entries.ts';

/** All commands, pictures and questions by what is typed; what is typed can also be asked about the picture shown. */
export function PaletteDialog({
  onClose,
  onChooseFiles,
}: {
  onClose: () => void;
  onChooseFiles: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const entries = usePaletteEntries(onChooseFiles);
  const question = useQuestionEntry(typed);
  const ranked = rank(entries, typed);
  // A whole sentence is asked as it is typed, unless an entry has all its words.
  const first = isSentence(typed) ? ranked.filter(({ label }) => fitsByWords(label, typed)) : ranked;
  const shown = [...first, ...question, ...ranked.filter((entry) => !first.includes(entry))];
  const now = Math.min(at, shown.length - 1);
  const chosen = shown.at(now);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => {
    document.getElementById(`${list}-${now}`)?.scrollIntoView({ block: 'nearest' });
  }, [now, list]);

  const run = (entry: PaletteEntry | undefined): void => {
    if (!entry) return;
    // Closed first: what is run may open a dialog of its own, and the focus goes back to where it was.
    dialog.current?.close();
    onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = shown.length - 1;
    const next = {
      ArrowDown: now === last ? 0 : now + 1,
      ArrowUp: now === 0 ? last : now - 1,
      PageDown: Math.min(last, now + 8),
      PageUp: Math.max(0, now - 8),
    }[event.key];
    if (next !== undefined) setAt(next);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) run(chosen);
    else return;
    event.preventDefault();
  };
  const words = messages.palette;
  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={words.title}
      onClose={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <input
        type="text"
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={chosen ? `${list}-${now}` : undefined}
        aria-autocomplete="list"
        aria-label={words.title}
        placeholder={words.placeholder}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label={words.title} className={styles.list}>
        {shown.map((entry, index) => (
          // The input keeps the focus and has the keys; the pointer may choose as well.
          <button
            key={entry.id}
            type="button"
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={entry === chosen}
            className={classNames(styles.entry, entry === chosen && styles.chosen)}
            onPointerMove={() => setAt(index)}
            onClick={() => run(entry)}
          >
            <span className={styles.label}>{entry.label}</span>
            <span className={styles.group}>
              {entry.keys.length > 0 ? <Keys keys={entry.keys} /> : words.groups[entry.group]}
            </span>
          </button>
        ))}
      </div>
      <p className={styles.none} role="status">
        {shown.length === 0 ? words.nothing : ''}
      </p>
    </dialog>
  );
}

function rank(entries: readonly PaletteEntry[], typed: string): PaletteEntry[] {
  return entries
    .flatMap((entry) => {
      const score = matchWords(entry.label, typed);
      return score === null ? [] : [{ entry, score }];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

/** What is typed, as a question about the picture shown. */
function useQuestionEntry(typed: string): PaletteEntry[] {
  const { ask } = useCommands();
  const open = useSession((state) => state.current !== null);
  const text = typed.trim();
  if (!open || text.length < 3) return [];
  return [
    {
      id: 'ask-typed',
      group: 'questions',
      label: messages.palette.ask(text),
      keys: [],
      run: () => void ask(text),
    },
  ];
}
