import { areaOfTarget, regionOfPart } from '../shared/capture/region-of-part.ts';
import type { Params, Reply, Shot } from '../shared/contract.ts';
import type { CaptureTarget } from '../shared/model/capture-target.ts';
import { failed, ok, type Result } from '../shared/model/errors.ts';
import type { Box } from '../shared/model/geometry.ts';
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

/** What a captured picture shows, and its size in pixels. */
type Captured = { target: CaptureTarget; width: number; height: number };

/** The requests that take a picture of the screen; they remember what each picture shows, and what was taken last. */
export function createCaptureHandlers(
  parts: CaptureParts & { shell: DesktopShell | null },
  open: (picture: NewPicture) => Promise<Result<Shot>>,
): CaptureHandlers {
  const captured = new Map<string, Captured>();
  let last: CaptureTarget | null = null;
  const capture = async (target: CaptureTarget, delay = 0): Promise<Result<Shot>> => {
    const taken = await captureScreen(parts, target, delay);
    if (!taken.ok) return taken;
    last = taken.value.target;
    const opened = await open(taken.value.picture);
    if (opened.ok) {
      const { id, width, height } = opened.value;
      captured.set(id, { target: taken.value.target, width, height });
    }
    return opened;
  };
  /** What shows a part of a captured picture now; all of it where the part's place on the screen is not known. */
  const targetOf = async (picture: Captured, part: Box): Promise<CaptureTarget> => {
    const known = await parts.screen?.targets();
    const area = known?.ok ? areaOfTarget(picture.target, known.value) : null;
    return area ? { kind: 'region', box: regionOfPart(part, picture, area) } : picture.target;
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
    capture_again: async ({ shot, part }) => {
      const picture = captured.get(shot);
      return picture
        ? capture(part ? await targetOf(picture, part) : picture.target)
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
