import type { CaptureTarget } from '../shared/model/capture-target.ts';
import { failed, ok, type Result } from '../shared/model/errors.ts';
import type { Capture, Clock, ScreenSource } from '../shared/ports.ts';
import type { NewPicture } from './read-new-picture.ts';

export type CaptureParts = { screen: ScreenSource | null; noScreenReason: string | null; clock: Clock };

/** The screen of this host. Errors: capture_unavailable where it has none. */
export function screenOf({ screen, noScreenReason }: CaptureParts): Result<ScreenSource> {
  return screen
    ? ok(screen)
    : failed(
        'capture_unavailable',
        noScreenReason ?? 'This host can not capture the screen.',
        'Take a screenshot with your system and open, paste or drop it here.',
      );
}

/** A captured picture as the session takes it, named after the time. */
export function pictureOf({ png, displayScale, note }: Capture, clock: Clock): NewPicture {
  const stamp = new Date(clock.now()).toISOString().replace(/[:.]/g, '-');
  return { bytes: png, name: `capture-${stamp}.png`, origin: 'capture', displayScale, note };
}

/**
 * Takes a picture of the screen after `delay` seconds.
 * Errors: capture_unavailable where this host has no screen, and those of ScreenSource.capture.
 */
export async function captureScreen(
  parts: CaptureParts,
  target: CaptureTarget,
  delay: number,
): Promise<Result<{ picture: NewPicture; target: CaptureTarget }>> {
  const screen = screenOf(parts);
  if (!screen.ok) return screen;
  const captured = await screen.value.capture(target, delay);
  if (!captured.ok) return captured;
  return ok({ picture: pictureOf(captured.value, parts.clock), target: captured.value.target });
}
