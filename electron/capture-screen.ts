import { failed, ok, type Result } from '../shared/model/errors.ts';
import type { Clock, ScreenSource } from '../shared/ports.ts';
import type { NewPicture } from './read-new-picture.ts';

export type CaptureParts = { screen: ScreenSource | null; noScreenReason: string | null; clock: Clock };

/**
 * Takes a picture of a display, named after the time.
 * Errors: capture_unavailable where this host has no screen, and those of ScreenSource.capture.
 */
export async function captureScreen(
  { screen, noScreenReason, clock }: CaptureParts,
  display: string | null,
): Promise<Result<{ picture: NewPicture; display: string }>> {
  if (!screen)
    return failed(
      'capture_unavailable',
      noScreenReason ?? 'This host can not capture the screen.',
      'Take a screenshot with your system and open, paste or drop it here.',
    );
  const captured = await screen.capture(display);
  if (!captured.ok) return captured;
  const { png, displayScale, note } = captured.value;
  const stamp = new Date(clock.now()).toISOString().replace(/[:.]/g, '-');
  const name = `capture-${stamp}.png`;
  const picture: NewPicture = { bytes: png, name, origin: 'capture', displayScale, note };
  return ok({ picture, display: captured.value.display });
}
