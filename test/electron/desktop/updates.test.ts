import { beforeEach, describe, expect, it, vi } from 'vitest';

const { app, autoUpdater } = vi.hoisted(() => ({
  app: { isPackaged: true },
  autoUpdater: {
    autoDownload: false,
    autoInstallOnAppQuit: false,
    setFeedURL: vi.fn(),
    checkForUpdates: vi.fn(async () => null),
    removeAllListeners: vi.fn(),
    on: vi.fn(),
  },
}));
vi.mock('electron', () => ({ app }));
vi.mock('electron-updater', () => ({ default: { autoUpdater } }));

import { Updates } from '../../../electron/desktop/updates.ts';

beforeEach(() => {
  app.isPackaged = true;
  vi.clearAllMocks();
});

describe('updates', () => {
  it('are not looked for until there is a feed, nor in a checkout', async () => {
    const updates = new Updates(() => undefined);
    expect(await updates.apply('')).toBe(false);
    app.isPackaged = false;
    expect(await updates.apply('https://updates.example.org/')).toBe(false);
    expect(autoUpdater.setFeedURL).not.toHaveBeenCalled();
    expect(autoUpdater.checkForUpdates).not.toHaveBeenCalled();
  });

  it('are looked for at the feed, downloaded, and told of when they are ready', async () => {
    const ready: string[] = [];
    const updates = new Updates((version) => ready.push(version));
    expect(await updates.apply('https://updates.example.org/')).toBe(true);
    expect(autoUpdater.setFeedURL).toHaveBeenCalledWith({
      provider: 'generic',
      url: 'https://updates.example.org/',
    });
    expect(autoUpdater).toMatchObject({ autoDownload: true, autoInstallOnAppQuit: true });
    expect(autoUpdater.checkForUpdates).toHaveBeenCalledTimes(1);
    const [[event, told]] = autoUpdater.on.mock.calls as unknown as [
      [string, (update: { version: string }) => void],
    ];
    expect(event).toBe('update-downloaded');
    told({ version: '2.0.0' });
    expect(ready).toEqual(['2.0.0']);
    updates.close();
  });

  it('stay at the feed they have, and stop when it is taken away', async () => {
    vi.useFakeTimers();
    const updates = new Updates(() => undefined);
    await updates.apply('https://updates.example.org/');
    expect(await updates.apply('https://updates.example.org/')).toBe(true);
    await vi.advanceTimersByTimeAsync(12 * 3_600_000);
    expect(autoUpdater.checkForUpdates).toHaveBeenCalledTimes(2);
    expect(await updates.apply('')).toBe(false);
    await vi.advanceTimersByTimeAsync(24 * 3_600_000);
    expect(autoUpdater.checkForUpdates).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });

  it('that can not be reached are no fault', async () => {
    autoUpdater.checkForUpdates.mockRejectedValueOnce(new Error('no network'));
    const updates = new Updates(() => undefined);
    expect(await updates.apply('https://updates.example.org/')).toBe(true);
    updates.close();
  });
});
