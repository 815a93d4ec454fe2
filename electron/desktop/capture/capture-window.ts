import { BrowserWindow, desktopCapturer, screen } from 'electron';
import type { CaptureTargets } from '../../../shared/model/capture-target.ts';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import type { Capture } from '../../../shared/ports.ts';
import { recordingDenied, unavailable } from './frozen-displays.ts';

/** The windows of other programs. On Wayland the portal names none: there the screen's dialog offers them. */
export async function listWindows(): Promise<CaptureTargets['windows']> {
  if (process.platform === 'linux' && process.env.XDG_SESSION_TYPE === 'wayland') return [];
  try {
    const sources = await desktopCapturer.getSources({
      types: ['window'],
      thumbnailSize: { width: 0, height: 0 },
    });
    const own = new Set(BrowserWindow.getAllWindows().map((window) => window.getMediaSourceId()));
    return sources
      .filter(({ id, name }) => name.trim() !== '' && !own.has(id))
      .map(({ id, name }) => ({ id, title: name.slice(0, 200) }));
  } catch {
    return [];
  }
}

/** One window, as large as fits the largest display (the system scales it to that). Errors: capture_denied, capture_unavailable. */
export async function captureWindow(id: string): Promise<Result<Capture>> {
  const denied = recordingDenied();
  if (denied) return denied;
  const scales = screen.getAllDisplays().map(({ size, scaleFactor }) => ({
    width: Math.round(size.width * scaleFactor),
    height: Math.round(size.height * scaleFactor),
    scaleFactor,
  }));
  const thumbnailSize = {
    width: Math.max(...scales.map(({ width }) => width)),
    height: Math.max(...scales.map(({ height }) => height)),
  };
  try {
    const sources = await desktopCapturer.getSources({ types: ['window'], thumbnailSize });
    const source = sources.find((each) => each.id === id);
    if (!source) return failed('capture_unavailable', 'This window is gone.', 'Choose another one.');
    if (source.thumbnail.isEmpty())
      return failed(
        'capture_unavailable',
        'This window shows nothing now.',
        'Bring it to the front, then try again.',
      );
    const target = { kind: 'window', window: id } as const;
    const displayScale = Math.max(...scales.map(({ scaleFactor }) => scaleFactor));
    return ok({
      png: source.thumbnail.toPNG(),
      target,
      displayScale,
      note: `Window ${source.name.slice(0, 200)}`,
    });
  } catch {
    return unavailable();
  }
}
