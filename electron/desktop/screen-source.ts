import { type BrowserWindow, type Display, desktopCapturer, screen, systemPreferences } from 'electron';
import { failed, ok, type Result } from '../../shared/model/errors.ts';
import type { Capture, ScreenSource } from '../../shared/ports.ts';

/** Milliseconds a compositor takes to draw what was behind our window. */
const SETTLE = 220;

/** Captures whole displays, with our own window out of the way. */
export class DesktopScreenSource implements ScreenSource {
  readonly #window: () => BrowserWindow | null;

  constructor(window: () => BrowserWindow | null) {
    this.#window = window;
  }

  async displays(): ReturnType<ScreenSource['displays']> {
    return ok(
      screen.getAllDisplays().map((display) => ({
        id: String(display.id),
        label: display.label || `Display ${display.id}`,
        box: display.bounds,
        scale: display.scaleFactor,
      })),
    );
  }

  /** Errors: capture_denied (macOS has not allowed it), capture_unavailable. */
  async capture(id: string | null): Promise<Result<Capture>> {
    if (process.platform === 'darwin' && systemPreferences.getMediaAccessStatus('screen') === 'denied')
      return failed(
        'capture_denied',
        'macOS does not let Askshot record the screen.',
        'Allow it in System Settings, Privacy & Security, Screen Recording, then start Askshot again.',
      );
    const display = chooseDisplay(id);
    if (!display) return failed('capture_unavailable', 'This display is gone.', 'Choose another one.');
    const window = this.#window();
    const hidden = window?.isVisible() ?? false;
    if (hidden) {
      window?.hide();
      await new Promise((resolve) => setTimeout(resolve, SETTLE));
    }
    try {
      return await captureDisplay(display);
    } finally {
      if (hidden) window?.show();
    }
  }
}

function chooseDisplay(id: string | null): Display | undefined {
  if (id === null) return screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  return screen.getAllDisplays().find((display) => String(display.id) === id);
}

async function captureDisplay(display: Display): Promise<Result<Capture>> {
  const { scaleFactor, size } = display;
  const thumbnailSize = {
    width: Math.round(size.width * scaleFactor),
    height: Math.round(size.height * scaleFactor),
  };
  try {
    const sources = await desktopCapturer.getSources({ types: ['screen'], thumbnailSize });
    // On Wayland the portal's dialog chooses, and the one source it gives names no display. Among several sources that
    // name none it is not known which is meant: rather no picture than one of another display.
    const only = sources.length === 1 ? sources[0] : undefined;
    const source = sources.find(({ display_id }) => display_id === String(display.id)) ?? only;
    if (!source || source.thumbnail.isEmpty()) return unavailable();
    const png = source.thumbnail.toPNG();
    const note = `Display ${source.name}`;
    return ok({ png, display: String(display.id), displayScale: scaleFactor, note });
  } catch {
    return unavailable();
  }
}

const unavailable = (): Result<never> =>
  failed(
    'capture_unavailable',
    'The system gave no picture of the screen.',
    'Allow it if the system asks; or take a screenshot with the system and paste or open it here.',
  );
