import type { Display } from 'electron';
import { afterEach, describe, expect, it, vi } from 'vitest';

const { electron, asked } = vi.hoisted(() => {
  const asked: string[] = [];
  type Source = { display_id: string; thumbnail: object };
  const state = { access: 'granted', displays: [] as Display[], sources: [] as Source[], fails: false };
  return { asked, electron: state };
});
vi.mock('electron', () => ({
  systemPreferences: { getMediaAccessStatus: () => electron.access },
  desktopCapturer: {
    getSources: async ({
      thumbnailSize: { width, height },
    }: {
      thumbnailSize: { width: number; height: number };
    }) => {
      asked.push(`${width}x${height}`);
      if (electron.fails) throw new Error('no portal');
      return electron.sources.map((source) => ({
        ...source,
        thumbnail: { isEmpty: () => false, getSize: () => ({ width, height }), toPNG: () => Buffer.of(1) },
      }));
    },
  },
}));

import { freezeDisplays } from '../../../electron/desktop/capture/frozen-displays.ts';

const display = (id: number, x: number, width: number, height: number, scaleFactor: number): Display =>
  ({
    id,
    label: '',
    bounds: { x, y: 0, width, height },
    size: { width, height },
    scaleFactor,
  }) as Display;
const left = display(1, -1280, 1280, 800, 1.5);
const main = display(2, 0, 1920, 1080, 1);
const named = (id: number) => ({ display_id: String(id), thumbnail: {} });
const on = (platform: NodeJS.Platform): void => {
  vi.spyOn(process, 'platform', 'get').mockReturnValue(platform);
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  Object.assign(electron, { access: 'granted', displays: [], sources: [], fails: false });
  asked.length = 0;
});

describe('pictures of displays', () => {
  it('are asked for once in each size, and each display gets its own in its own pixels', async () => {
    on('linux');
    Object.assign(electron, { displays: [left, main], sources: [named(2), named(1)] });
    const frozen = await freezeDisplays([left, main]);
    expect(asked).toEqual(['1920x1200', '1920x1080']);
    expect(frozen).toMatchObject({
      ok: true,
      value: [
        { id: '1', label: 'Display 1', scale: 1.5, picture: { width: 1920, height: 1200 } },
        { id: '2', label: 'Display 2', scale: 1, picture: { width: 1920, height: 1080 } },
      ],
    });
  });

  it('are none where macOS forbids them, with the way to allow it', async () => {
    on('darwin');
    Object.assign(electron, { access: 'denied', displays: [main], sources: [named(2)] });
    expect(await freezeDisplays([main])).toMatchObject({
      error: { code: 'capture_denied', remedy: expect.stringContaining('Screen Recording') },
    });
    electron.access = 'restricted';
    expect(await freezeDisplays([main])).toMatchObject({
      error: { message: expect.stringContaining('policy') },
    });
    expect(asked).toEqual([]);
  });

  it('are none where the system gives none; on Wayland the portal is named', async () => {
    on('linux');
    Object.assign(electron, { displays: [main], fails: true });
    vi.stubEnv('XDG_SESSION_TYPE', 'x11');
    expect(await freezeDisplays([main])).toMatchObject({ error: { code: 'capture_unavailable' } });
    vi.stubEnv('XDG_SESSION_TYPE', 'wayland');
    expect(await freezeDisplays([main])).toMatchObject({
      error: { remedy: expect.stringContaining('xdg-desktop-portal') },
    });
  });
});
