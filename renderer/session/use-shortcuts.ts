import { useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { focusFilter } from './focus-filter.ts';
import { focusQuestion } from './focus-question.ts';
import { useCommands, useDispatch } from './session-context.tsx';
import { findShortcut, type ShortcutName } from './shortcuts.ts';

/** The parts of the window that F6 walks through, by their `data-area`. */
const AREAS = '[data-area]';
/** Where the focus goes within a part. */
const FIRST = 'textarea, input:not([type=file]), [aria-current=true], [tabindex="0"], button:not(:disabled)';

/** Handles the shortcuts that work anywhere. */
export function useShortcuts(chooseFiles: () => void): void {
  const dispatch = useDispatch();
  const { capture, undo, redo, selectNeighbour, exportShown } = useCommands();
  // Before the window is painted: a key that is pressed as soon as it is seen is not lost.
  useLayoutEffect(() => {
    const run: Readonly<Record<ShortcutName, () => void>> = {
      open: chooseFiles,
      capture: () => void capture(),
      palette: () => dispatch({ type: 'dialog_changed', dialog: { kind: 'palette' } }),
      ask: () => {
        flushSync(() => dispatch({ type: 'tab_chosen', tab: 'ask' }));
        focusQuestion();
      },
      find: () => {
        flushSync(() => dispatch({ type: 'tab_chosen', tab: 'found' }));
        focusFilter();
      },
      save: () => void exportShown('save'),
      print: () => void exportShown('print'),
      undo: () => void undo(),
      redo,
      previous_picture: () => selectNeighbour(-1),
      next_picture: () => selectNeighbour(1),
      next_area: () => focusArea(1),
      previous_area: () => focusArea(-1),
      show_shortcuts: () => dispatch({ type: 'dialog_changed', dialog: { kind: 'shortcuts' } }),
    };
    const onKey = (event: KeyboardEvent): void => {
      // What the part with the focus has taken is not taken again.
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const inField = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      const name = findShortcut(event, inField);
      if (!name) return;
      event.preventDefault();
      run[name]();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [chooseFiles, dispatch, capture, undo, redo, selectNeighbour, exportShown]);
}

function focusArea(by: number): void {
  const areas = [...document.querySelectorAll<HTMLElement>(AREAS)];
  if (areas.length === 0) return;
  const at = areas.findIndex((area) => area.contains(document.activeElement));
  const next = areas[(Math.max(at, by > 0 ? -1 : 0) + by + areas.length) % areas.length];
  const target = next.matches('[tabindex="0"]') ? next : next.querySelector<HTMLElement>(FIRST);
  target?.focus();
}
