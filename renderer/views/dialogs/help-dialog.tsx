import type { UserError } from '../../../shared/model/errors.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { messages } from '../../messages.ts';
import type { HelpDocument } from '../../session/session-state.ts';
import { HelpText } from './help-text.tsx';

/** A help document that an answer names. */
export function HelpDialog({
  title,
  content,
  error,
  onClose,
}: {
  title: string;
  content: HelpDocument | null;
  error: UserError | null;
  onClose: () => void;
}) {
  return (
    <Dialog title={title} onClose={onClose}>
      {error && <ErrorNote error={error} />}
      {content && <HelpText body={content.body} lang={content.language} />}
      {!error && !content && <p>{messages.loading}</p>}
    </Dialog>
  );
}
