import type { Params, Reply, Shot } from '../shared/contract.ts';
import { failed, type Result } from '../shared/model/errors.ts';
import { type CaptureParts, captureScreen } from './capture-screen.ts';
import type { NewPicture } from './read-new-picture.ts';

type Names = 'capture_screen' | 'capture_again';
type CaptureHandlers = { [Name in Names]: (params: Params<Name>) => Promise<Result<Reply<Name>>> };

/** The requests that take a picture of the screen; they remember which display each picture shows. */
export function createCaptureHandlers(
  parts: CaptureParts,
  open: (picture: NewPicture) => Promise<Result<Shot>>,
): CaptureHandlers {
  const displays = new Map<string, string>();
  const capture = async (display: string | null): Promise<Result<Shot>> => {
    const captured = await captureScreen(parts, display);
    if (!captured.ok) return captured;
    const opened = await open(captured.value.picture);
    if (opened.ok) displays.set(opened.value.id, captured.value.display);
    return opened;
  };
  return {
    capture_screen: ({ display }) => capture(display),
    capture_again: async ({ shot }) => {
      const display = displays.get(shot);
      return display === undefined
        ? failed(
            'invalid_request',
            'This picture was not captured from a display in this session.',
            'Capture the screen, or take the picture again where it came from.',
          )
        : capture(display);
    },
  };
}
