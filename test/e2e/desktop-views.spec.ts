import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAccessible } from './accessibility.ts';
import { expect, oneDisplay, placePicture, test } from './desktop-fixtures.ts';
import { test as base } from './fixtures.ts';
import { skipWelcome, startHost } from './hosts.ts';

const ASK = 'CommandOrControl+Shift+1';

for (const theme of ['light', 'dark'] as const)
  test(`the overlay and its panel are accessible (${theme})`, async ({ running: { desktop, askshot } }) => {
    await askshot.callHost('change_settings', { theme });
    const [overlay] = await desktop.overlaysOf(() => desktop.do({ type: 'press', accelerator: ASK }));
    await overlay.keyboard.press('a');
    await expect(overlay.getByText('1280 by 800')).toBeAttached();
    await expectAccessible(overlay, 'choosing');
    await overlay.keyboard.press('Enter');
    const panel = overlay.getByRole('region', { name: 'Ask about this region' });
    await expect(panel.getByLabel('Your question')).toBeFocused();
    await expect(panel.getByRole('button', { name: 'Explain' })).toBeEnabled();
    await overlay.keyboard.press('Shift+Tab');
    await overlay.keyboard.press('Shift+Tab');
    await overlay.keyboard.press('Shift+Tab');
    await expect(panel.getByRole('button', { name: 'Where is the error?' })).toBeFocused();
    await overlay.keyboard.press('Enter');
    await expect(panel.getByRole('article')).toContainText('404');
    await expectAccessible(overlay, 'answered');
  });

test('a capture waits as long as was asked for, with the window out of the way', async ({
  running: { desktop, askshot },
}) => {
  const target = { kind: 'display', display: null };
  let done = false;
  const capture = askshot.callHost('capture_screen', { target, delay: 2 }).then((reply) => {
    done = true;
    return reply;
  });
  await expect
    .poll(async () => (await desktop.look()).windows.map(({ visible }) => visible))
    .toEqual([false]);
  expect(done).toBe(false);
  expect(await capture).toMatchObject({ ok: true });
  expect((await desktop.look()).windows.map(({ visible }) => visible)).toEqual([true]);
  expect(await askshot.callHost('capture_screen', { target, delay: 61 })).toMatchObject({ ok: false });
});

test.describe('through the portal of Wayland, of two displays one is picked', () => {
  test.use({
    setup: async ({ browserName: _ }, use) =>
      use({
        picked: 22,
        displays: [
          {
            id: 11,
            label: 'Left',
            bounds: { x: -800, y: 0, width: 800, height: 600 },
            scale: 1,
            picture: await placePicture('portal-left', 800, 600),
          },
          {
            id: 22,
            label: 'Right',
            bounds: { x: 0, y: 0, width: 640, height: 400 },
            scale: 2,
            picture: await placePicture('portal-right', 1280, 800),
          },
        ],
      }),
  });

  test('and its proportions say which: the overlay is on that one', async ({
    running: { desktop, askshot },
  }) => {
    const [overlay] = await desktop.overlaysOf(() =>
      desktop.do({ type: 'press', accelerator: 'CommandOrControl+Shift+2' }),
    );
    expect(await overlay.evaluate(() => [innerWidth, innerHeight])).toEqual([640, 400]);
    await overlay.keyboard.press('a');
    const closed = overlay.waitForEvent('close');
    await overlay.keyboard.press('Enter').catch(() => undefined);
    await closed;
    await expect
      .poll(async () => (await askshot.callHost('list_shots', {})).value)
      .toEqual([expect.objectContaining({ width: 1280, height: 800 })]);
  });
});

base(
  'started with the system, Askshot is in the tray only; the setting is an entry of the session',
  async ({ host }) => {
    base.skip(host !== 'electron-stand-in', 'only the stand-in has a desktop that a test can describe');
    const config = mkdtempSync(join(tmpdir(), 'askshot-config-'));
    const setup = JSON.stringify(await oneDisplay());
    const running = await startHost(host, ['--at-login'], {
      ASKSHOT_STANDIN_DESKTOP: setup,
      XDG_CONFIG_HOME: config,
    });
    try {
      const { desktop, page } = running;
      const visible = async () => (await desktop?.look())?.windows.map((window) => window.visible);
      expect(await visible()).toEqual([false]);
      desktop?.do({ type: 'tray', label: 'Open Askshot' });
      await expect.poll(visible).toEqual([true]);
      await page.getByRole('button', { name: 'Settings' }).click();
      const atLogin = page.getByLabel('Start with the system, in the tray');
      await atLogin.click();
      await expect(atLogin).toBeChecked();
      const entry = join(config, 'autostart', 'askshot.desktop');
      const read = (): string => {
        try {
          return readFileSync(entry, 'utf8');
        } catch {
          return '';
        }
      };
      await expect.poll(read).toContain('"--at-login"');
      await atLogin.click();
      await expect.poll(read).toBe('');
    } finally {
      await running.close();
      rmSync(config, { recursive: true, force: true });
    }
  },
);

base('the window opens again where it was, and in sight where its display is gone', async ({ host }) => {
  base.skip(host !== 'electron-stand-in', 'only the stand-in has a desktop that a test can describe');
  const home = mkdtempSync(join(tmpdir(), 'askshot-window-'));
  skipWelcome(home);
  const setup = JSON.stringify(await oneDisplay());
  const bounds = { x: 120, y: 60, width: 1000, height: 700 };
  const start = () => startHost(host, [], { ASKSHOT_STANDIN_DESKTOP: setup, ASKSHOT_HOME: home });
  const place = async (running: Awaited<ReturnType<typeof start>>) =>
    (await running.desktop?.look())?.windows[0].bounds;
  const closeAt = async (running: Awaited<ReturnType<typeof start>>, at: typeof bounds): Promise<void> => {
    running.desktop?.do({ type: 'place-window', title: 'Askshot', bounds: at });
    running.desktop?.do({ type: 'close-window', title: 'Askshot' });
    await expect.poll(() => running.desktop?.ended).toBe(true);
    await running.close();
  };
  try {
    await closeAt(await start(), bounds);
    const second = await start();
    expect(await place(second)).toEqual(bounds);
    await closeAt(second, { ...bounds, x: 5000 });
    const third = await start();
    const { x, width } = (await place(third)) ?? { x: -1, width: 0 };
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(1280);
    await third.close();
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
