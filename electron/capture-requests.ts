import type { Params, Reply, Shot } from '../shared/contract.ts';
import type { CaptureTarget } from '../shared/model/capture-target.ts';
import { failed, ok, type Result } from '../shared/model/errors.ts';
import type { DesktopShell } from '../shared/ports.ts';
import { type CaptureParts, captureScreen, screenOf } from './capture-screen.ts';
import type { NewPicture } from './read-new-picture.ts';

type Names =
  | 'list_capture_targets'
  | 'capture_screen'
  | 'repeat_capture'
  | 'capture_again'
  | 'list_shortcuts'
  | 'test_shortcut';
type CaptureHandlers = { [Name in Names]: (params: Params<Name>) => Promise<Result<Reply<Name>>> };

/** The requests that take a picture of the screen; they remember what each picture shows, and what was taken last. */
export function createCaptureHandlers(
  parts: CaptureParts & { shell: DesktopShell | null },
  open: (picture: NewPicture) => Promise<Result<Shot>>,
): CaptureHandlers {
  const targets = new Map<string, CaptureTarget>();
  let last: CaptureTarget | null = null;
  const capture = async (target: CaptureTarget, delay = 0): Promise<Result<Shot>> => {
    const captured = await captureScreen(parts, target, delay);
    if (!captured.ok) return captured;
    last = captured.value.target;
    const opened = await open(captured.value.picture);
    if (opened.ok) targets.set(opened.value.id, captured.value.target);
    return opened;
  };
  return {
    list_capture_targets: async () => {
      const screen = screenOf(parts);
      if (!screen.ok) return screen;
      const found = await screen.value.targets();
      return found.ok ? ok({ ...found.value, can_repeat: last !== null }) : found;
    },
    capture_screen: ({ target, delay }) => capture(target, delay),
    repeat_capture: async ({ delay }) =>
      last
        ? capture(last, delay)
        : failed('invalid_request', 'Nothing was captured in this session yet.', 'Capture something first.'),
    capture_again: async ({ shot }) => {
      const target = targets.get(shot);
      return target
        ? capture(target)
        : failed(
            'invalid_request',
            'This picture was not captured from the screen in this session.',
            'Capture the screen, or take the picture again where it came from.',
          );
    },
    list_shortcuts: async () => ok(parts.shell?.shortcuts() ?? []),
    test_shortcut: async ({ name, seconds }) =>
      parts.shell
        ? ok(await parts.shell.testShortcut(name, seconds))
        : failed('invalid_request', 'This host has no global shortcuts.', 'Use Askshot on the desktop.'),
  };
}
