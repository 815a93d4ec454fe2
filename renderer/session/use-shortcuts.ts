import { useEffect } from 'react';
import { useCommands, useDispatch, useSession } from './session-context.tsx';
import { findShortcut, type ShortcutName } from './shortcuts.ts';

/** The parts of the window that F6 walks through, by their `data-area`. */
const AREAS = '[data-area]';
/** Where the focus goes within a part. */
const FIRST = 'textarea, input:not([type=file]), [aria-current=true], [tabindex="0"], button:not(:disabled)';

/** Handles the shortcuts that work anywhere. */
export function useShortcuts(chooseFiles: () => void): void {
  const dispatch = useDispatch();
  const { capture, undoRemove, select } = useCommands();
  const shots = useSession((state) => state.shots);
  const current = useSession((state) => state.current);
  useEffect(() => {
    const step = (by: number): void => {
      const at = shots.findIndex(({ shot }) => shot.id === current);
      const next = shots[at + by];
      if (next) select(next.shot.id);
    };
    const run: Readonly<Record<ShortcutName, () => void>> = {
      open: chooseFiles,
      capture: () => void capture(),
      ask: () => {
        dispatch({ type: 'tab_chosen', tab: 'ask' });
        requestAnimationFrame(() => document.querySelector('textarea')?.focus());
      },
      undo_remove: () => void undoRemove(),
      previous_picture: () => step(-1),
      next_picture: () => step(1),
      next_area: () => focusArea(1),
      previous_area: () => focusArea(-1),
      show_shortcuts: () => dispatch({ type: 'dialog_changed', dialog: { kind: 'shortcuts' } }),
    };
    const onKey = (event: KeyboardEvent): void => {
      if (document.querySelector('dialog[open]')) return;
      const inField = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      const name = findShortcut(event, inField);
      if (!name) return;
      event.preventDefault();
      run[name]();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [chooseFiles, dispatch, capture, undoRemove, select, shots, current]);
}

function focusArea(by: number): void {
  const areas = [...document.querySelectorAll<HTMLElement>(AREAS)];
  if (areas.length === 0) return;
  const at = areas.findIndex((area) => area.contains(document.activeElement));
  const next = areas[(Math.max(at, by > 0 ? -1 : 0) + by + areas.length) % areas.length];
  const target = next.matches('[tabindex="0"]') ? next : next.querySelector<HTMLElement>(FIRST);
  target?.focus();
}
