import { assertNever } from '../../../shared/model/errors.ts';
import { useDispatch, useSession } from '../../session/session-context.tsx';
import { AskModelDialog } from '../compare/ask-model-dialog.tsx';
import { CompareDialog } from '../compare/compare-dialog.tsx';
import { LabDialog } from '../lab/lab-dialog.tsx';
import { LabSetDialog } from '../lab/lab-set-dialog.tsx';
import { LibraryDialog } from '../library/library-dialog.tsx';
import { PaletteDialog } from '../palette/palette-dialog.tsx';
import { PicturesDialog } from '../pictures/pictures-dialog.tsx';
import { PrivateDataDialog } from '../redact/private-data-dialog.tsx';
import { RedactDialog } from '../redact/redact-dialog.tsx';
import { SettingsDialog } from '../settings/settings-dialog.tsx';
import { WelcomeDialog } from '../welcome/welcome-dialog.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { VerifyDialog } from './verify-dialog.tsx';

/** The dialog that is open, if any. */
export function Dialogs({ onChooseFiles }: { onChooseFiles: () => void }) {
  const dialog = useSession((state) => state.dialog);
  const dispatch = useDispatch();
  const onClose = (): void => dispatch({ type: 'dialog_changed', dialog: { kind: 'none' } });
  switch (dialog.kind) {
    case 'none':
      return null;
    case 'palette':
      return <PaletteDialog onClose={onClose} onChooseFiles={onChooseFiles} />;
    case 'welcome':
      return <WelcomeDialog onClose={onClose} onChooseFiles={onChooseFiles} />;
    case 'pictures':
      return <PicturesDialog shot={dialog.shot} before={dialog.before} onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />;
    case 'settings':
      return <SettingsDialog onClose={onClose} />;
    case 'library':
      return <LibraryDialog onClose={onClose} />;
    case 'compare':
      return <CompareDialog shot={dialog.shot} question={dialog.question} onClose={onClose} />;
    case 'ask_model':
      return <AskModelDialog shot={dialog.shot} question={dialog.question} onClose={onClose} />;
    case 'redact':
      return <RedactDialog shot={dialog.shot} onClose={onClose} />;
    case 'private':
      return <PrivateDataDialog leaving={dialog.leaving} kinds={dialog.kinds} onClose={onClose} />;
    case 'lab':
      return <LabDialog shot={dialog.shot} onClose={onClose} />;
    case 'lab_set':
      return <LabSetDialog onClose={onClose} />;
    case 'verify':
      return <VerifyDialog check={dialog.check} onClose={onClose} />;
    case 'help':
      return (
        <HelpDialog title={dialog.title} content={dialog.content} error={dialog.error} onClose={onClose} />
      );
    default:
      return assertNever(dialog);
  }
}
