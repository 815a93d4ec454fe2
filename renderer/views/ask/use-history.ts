import { type KeyboardEvent, useState } from 'react';

/**
 * Questions asked before, brought back with the arrow keys as on a command line: up for older ones, where the box is
 * empty or shows one of them, down for newer ones and at last the empty box.
 */
export function useHistory(
  asked: readonly string[],
  draft: string,
  onDraft: (draft: string) => void,
): (event: KeyboardEvent) => boolean {
  const [at, setAt] = useState(asked.length);
  return (event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!by || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return false;
    const shown = draft !== '' && asked[at] === draft;
    if (!shown && (draft !== '' || by > 0)) return false;
    const next = (shown ? at : asked.length) + by;
    if (next < 0 || next > asked.length) return shown;
    setAt(next);
    onDraft(asked[next] ?? '');
    return true;
  };
}
