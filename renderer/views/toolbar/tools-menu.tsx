import { Wrench } from 'lucide-react';
import { Menu } from '../../components/menu.tsx';
import { messages } from '../../messages.ts';
import { useDispatch, useSession } from '../../session/session-context.tsx';
import { currentShot } from '../../session/session-state.ts';

const TOOLS = ['compare', 'pictures', 'redact', 'lab', 'lab_set'] as const;

/** What else can be done with the picture shown, once it is analysed. */
export function ToolsMenu() {
  const dispatch = useDispatch();
  const open = useSession(currentShot);
  const draft = useSession((state) => state.draft);
  const words = messages.tools;
  if (open?.analysis.state !== 'ready') return null;
  const { shot, turns } = open;
  const choose = (id: string): void => {
    if (id === 'compare') {
      const question = draft.trim() || (turns.at(-1)?.question ?? '');
      dispatch({ type: 'dialog_changed', dialog: { kind: 'compare', shot, question } });
    }
    if (id === 'pictures')
      dispatch({ type: 'dialog_changed', dialog: { kind: 'pictures', shot, before: null } });
    if (id === 'lab_set') dispatch({ type: 'dialog_changed', dialog: { kind: id } });
    if (id === 'redact' || id === 'lab') dispatch({ type: 'dialog_changed', dialog: { kind: id, shot } });
  };
  return (
    <Menu
      label={words.label}
      icon={<Wrench size={16} aria-hidden />}
      items={TOOLS.map((id) => ({ id, label: words[id] }))}
      onChoose={choose}
    />
  );
}
