import { LAYERS } from '../../../shared/model/layers.ts';
import { messages } from '../../messages.ts';
import { useCommands, useDispatch, useSession } from '../../session/session-context.tsx';
import { currentShot, type Dialog } from '../../session/session-state.ts';
import { SHORTCUTS, type ShortcutName } from '../../session/shortcuts.ts';
import { questionWords, suggestQuestions } from '../../session/suggestions.ts';

export type PaletteGroup = 'commands' | 'pictures' | 'questions';
export type PaletteEntry = {
  id: string;
  group: PaletteGroup;
  label: string;
  keys: readonly string[];
  run: () => void;
};

const keysOf = (name: ShortcutName): readonly string[] =>
  SHORTCUTS.find((shortcut) => shortcut.name === name)?.keys ?? [];

/** Everything that can be done now: the commands, the open pictures, and questions that fit the picture shown. */
export function usePaletteEntries(chooseFiles: () => void): PaletteEntry[] {
  const dispatch = useDispatch();
  const commands = useCommands();
  const open = useSession(currentShot);
  const shots = useSession((state) => state.shots);
  const draft = useSession((state) => state.draft);
  const layers = useSession((state) => state.layers);
  const words = messages.palette;
  const command = (
    id: keyof typeof words.commands,
    run: () => void,
    keys: readonly string[] = [],
  ): PaletteEntry => ({ id, group: 'commands', label: words.commands[id], keys, run });
  const dialog = (id: keyof typeof words.commands, next: Dialog, keys?: readonly string[]): PaletteEntry =>
    command(id, () => dispatch({ type: 'dialog_changed', dialog: next }), keys);

  const anywhere = [
    command('open', chooseFiles, keysOf('open')),
    command('capture', () => void commands.capture(), keysOf('capture')),
    command('paste', () => void commands.pasteFromClipboard(), ['Mod', 'V']),
    dialog('library', { kind: 'library' }),
    dialog('lab_set', { kind: 'lab_set' }),
    dialog('verify', { kind: 'verify', check: { state: 'choosing' } }),
    dialog('settings', { kind: 'settings' }),
    dialog('shortcuts', { kind: 'shortcuts' }, keysOf('show_shortcuts')),
    dialog('welcome', { kind: 'welcome' }),
    command('undo', () => void commands.undo(), keysOf('undo')),
    command('light', () => void commands.changeTheme('light')),
    command('dark', () => void commands.changeTheme('dark')),
    command('systemColors', () => void commands.changeTheme('system')),
  ];
  if (!open) return anywhere;
  const { shot, analysis, turns } = open;
  const record = analysis.state === 'ready' ? analysis.record : null;
  const question = draft.trim() || (turns.at(-1)?.question ?? '');
  const ofPicture = [
    command('savePicture', () => void commands.exportPicture(shot, 'save'), keysOf('save')),
    command('copyPicture', () => void commands.exportPicture(shot, 'copy')),
    command('printPicture', () => void commands.exportPicture(shot, 'print'), keysOf('print')),
    command('removePicture', () => void commands.remove(shot)),
    ...(shots.length > 1 ? [dialog('pictures', { kind: 'pictures', shot, before: null })] : []),
  ];
  const ofRecord = [
    command('copyText', () => void commands.copyPictureText('paragraphs')),
    dialog('compare', { kind: 'compare', shot, question }),
    dialog('redact', { kind: 'redact', shot }),
    dialog('lab', { kind: 'lab', shot }),
    ...LAYERS.map(
      (layer): PaletteEntry => ({
        id: `layer-${layer}`,
        group: 'commands',
        label: messages.found.showLayer(layer),
        keys: [],
        run: () => dispatch({ type: 'layer_switched', layer, on: !layers[layer] }),
      }),
    ),
  ];
  const pictures = shots.map(
    ({ shot: { id, name } }): PaletteEntry => ({
      id,
      group: 'pictures',
      label: words.show(name),
      keys: [],
      run: () => commands.select(id),
    }),
  );
  const asked = turns.map((turn) => turn.question);
  const questions = record
    ? suggestQuestions(record, asked, 8).map(
        (text): PaletteEntry => ({
          id: text,
          group: 'questions',
          label: questionWords(text),
          keys: [],
          run: () => void commands.ask(text),
        }),
      )
    : [];
  return [...anywhere, ...ofPicture, ...(record ? ofRecord : []), ...pictures, ...questions];
}
