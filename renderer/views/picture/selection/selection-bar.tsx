import { Copy, MessageCircleQuestion } from 'lucide-react';
import { Button } from '../../../components/button.tsx';
import { messages } from '../../../messages.ts';
import { focusQuestion } from '../../../session/focus-question.ts';
import { useCommands, useDispatch } from '../../../session/session-context.tsx';
import { type Size, toScreen, type Viewport } from '../viewport.ts';
import styles from './selection.module.css';
import type { TextSelecting } from './use-text-selection.ts';

const WIDTH = 240;
const HEIGHT = 40;

/** What can be done with the selected text, below its last line; screen readers are told what is selected. */
export function SelectionBar({
  selecting,
  viewport,
  view,
}: {
  selecting: TextSelecting;
  viewport: Viewport;
  view: Size;
}) {
  const { copyQuoted } = useCommands();
  const dispatch = useDispatch();
  const { parts, text } = selecting;
  const last = parts.at(-1);
  const words = messages.selection;
  if (!last) return null;
  const seen = toScreen(viewport, last.box);
  const left = Math.max(8, Math.min(seen.x + seen.width - WIDTH / 2, view.width - WIDTH - 8));
  const top = Math.max(8, Math.min(seen.y + seen.height + 8, view.height - HEIGHT - 8));
  const ask = (): void => {
    dispatch({ type: 'tab_chosen', tab: 'ask' });
    // A question is one line, whatever was selected.
    dispatch({ type: 'draft_changed', draft: `What does "${text.replaceAll(/\s+/g, ' ')}" mean?` });
    selecting.clear();
    focusQuestion();
  };
  return (
    <section className={styles.bar} aria-label={words.label} style={{ left, top }}>
      <Button look="quiet" icon={<Copy size={14} aria-hidden />} onClick={() => void copyQuoted(text)}>
        {words.copy}
      </Button>
      <Button look="quiet" icon={<MessageCircleQuestion size={14} aria-hidden />} onClick={ask}>
        {words.ask}
      </Button>
      <span className="hidden-text" role="status">
        {words.selected(text)}
      </span>
    </section>
  );
}
