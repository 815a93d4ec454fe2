import { type Display, desktopCapturer, type NativeImage, systemPreferences } from 'electron';
import { matchSources } from '../../../shared/capture/match-sources.ts';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import type { Box } from '../../../shared/model/geometry.ts';

/** A display with its picture at one moment. */
export type FrozenDisplay = {
  id: string;
  label: string;
  bounds: Box;
  scale: number;
  image: NativeImage;
  picture: { width: number; height: number };
};

type Size = { width: number; height: number };

const sizeInPixels = ({ size, scaleFactor }: Display): Size => ({
  width: Math.round(size.width * scaleFactor),
  height: Math.round(size.height * scaleFactor),
});

/** The displays that there are; where the system gives no name they are numbered. */
export const displayLabel = (display: Display, index: number): string =>
  display.label || `Display ${index + 1}`;

/**
 * Pictures of displays, each in its own pixels. The system scales every picture of one request to one size, so each
 * size among the displays is asked for once.
 * Errors: capture_denied (macOS has not allowed it), capture_unavailable (none of them has a picture).
 */
export async function freezeDisplays(displays: readonly Display[]): Promise<Result<FrozenDisplay[]>> {
  const denied = recordingDenied();
  if (denied) return denied;
  const sizes = new Map(displays.map(sizeInPixels).map((size) => [`${size.width}x${size.height}`, size]));
  const largestFirst = [...sizes.values()].sort((a, b) => b.width * b.height - a.width * a.height);
  try {
    const frozen: FrozenDisplay[] = [];
    for (const size of largestFirst) {
      const sources = await desktopCapturer.getSources({ types: ['screen'], thumbnailSize: size });
      const shown = sources.filter(({ thumbnail }) => !thumbnail.isEmpty());
      const pictures = shown.map(({ display_id, thumbnail }) => ({
        display: display_id,
        ...thumbnail.getSize(),
      }));
      // Each request opens the portal's dialog again: what was picked in the first one counts.
      const picked = shown.length === 1 && shown[0].display_id === '';
      const matched = matchSources(
        displays.map(({ id, bounds }) => ({ id: String(id), bounds })),
        pictures,
      );
      for (const [index, display] of displays.entries()) {
        const own = sizeInPixels(display);
        const at = matched.get(String(display.id));
        const sized = own.width === size.width && own.height === size.height;
        if (at === undefined || !(picked || sized)) continue;
        frozen.push({
          id: String(display.id),
          label: displayLabel(display, index),
          bounds: display.bounds,
          scale: display.scaleFactor,
          image: shown[at].thumbnail,
          picture: shown[at].thumbnail.getSize(),
        });
      }
      if (picked) break;
    }
    return frozen.length > 0 ? ok(frozen) : unavailable();
  } catch {
    return unavailable();
  }
}

/** What macOS says before anything is captured; null where nothing stands against it. */
export function recordingDenied(): ReturnType<typeof failed> | null {
  if (process.platform !== 'darwin') return null;
  const status = systemPreferences.getMediaAccessStatus('screen');
  if (status !== 'denied' && status !== 'restricted') return null;
  return failed(
    'capture_denied',
    status === 'denied'
      ? 'macOS does not let Askshot record the screen.'
      : 'A policy of this Mac forbids recording the screen.',
    status === 'denied'
      ? 'Allow it in System Settings, Privacy & Security, Screen Recording, then start Askshot again.'
      : 'Ask who manages this Mac, or open a picture file.',
  );
}

/** The system gave no picture; what helps depends on the desktop. */
export function unavailable(): ReturnType<typeof failed> {
  const wayland = process.platform === 'linux' && process.env.XDG_SESSION_TYPE === 'wayland';
  return failed(
    'capture_unavailable',
    'The system gave no picture of the screen.',
    wayland
      ? 'Choose a screen in the dialog that the desktop shows; if none comes, install xdg-desktop-portal for it.'
      : 'Allow it if the system asks; or take a screenshot with the system and paste or open it here.',
  );
}
