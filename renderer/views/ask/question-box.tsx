import { ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import { IconButton } from '../../components/button.tsx';
import { messages } from '../../messages.ts';
import { useCommands, useDispatch, useSession } from '../../session/session-context.tsx';
import styles from './question-box.module.css';
import { useHistory } from './use-history.ts';

/** Longest question that a host takes. */
const MAX_LENGTH = 2000;

/** The box for the next question: Enter sends it, Shift+Enter starts a new line, arrow keys bring back earlier ones. */
export function QuestionBox({ busy, asked }: { busy: boolean; asked: readonly string[] }) {
  const draft = useSession((state) => state.draft);
  const dispatch = useDispatch();
  const { ask } = useCommands();
  const id = useId();
  const sendable = draft.trim() !== '' && !busy;
  const send = (): void => {
    if (sendable) void ask(draft);
  };
  const recall = useHistory(asked, draft, (text) => dispatch({ type: 'draft_changed', draft: text }));
  const onKeyDown = (event: KeyboardEvent): void => {
    const sends = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing;
    if (!sends && !recall(event)) return;
    event.preventDefault();
    if (sends) send();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label htmlFor={id} className="hidden-text">
        {messages.ask.label}
      </label>
      <textarea
        id={id}
        rows={1}
        maxLength={MAX_LENGTH}
        value={draft}
        placeholder={messages.ask.placeholder}
        onChange={(event) => dispatch({ type: 'draft_changed', draft: event.target.value })}
        onKeyDown={onKeyDown}
      />
      <IconButton look="primary" label={messages.ask.send} type="submit" disabled={!sendable}>
        <ArrowUp size={17} aria-hidden />
      </IconButton>
    </form>
  );
}
