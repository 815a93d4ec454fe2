import sharp from 'sharp';
import { displayPicture, expect, oneDisplay, test } from './desktop-fixtures.ts';
import { PICTURES } from './paths.ts';

const KEYS = {
  ask: 'CommandOrControl+Shift+1',
  capture: 'CommandOrControl+Shift+2',
  copy: 'CommandOrControl+Shift+0',
};
type Shot = { id: string; width: number; height: number; name: string };
type Host = { callHost: (name: string, params: object) => Promise<{ value?: unknown }> };
const shots = async (askshot: Host) => (await askshot.callHost('list_shots', {})).value as Shot[];

test('one shortcut copies the text of a region: it is in the clipboard, a notice says so, nothing is kept', async ({
  running: { desktop, askshot },
}) => {
  const [overlay] = await desktop.overlaysOf(() => desktop.do({ type: 'press', accelerator: KEYS.copy }));
  const closed = overlay.waitForEvent('close');
  await overlay.mouse.move(40, 60);
  await overlay.mouse.down();
  await overlay.mouse.move(700, 260);
  await overlay.mouse.up();
  await closed;
  const facts = await desktop.look();
  expect(facts.clipboard).toContain('Message: File not found.');
  expect(facts.notifications.map(({ title }) => title)).toEqual(['Text copied']);
  expect(await shots(askshot)).toEqual([]);
});

test.describe('a region with private data', () => {
  test.use({
    setup: async ({ browserName: _ }, use) => {
      const { displays = [] } = await oneDisplay();
      const part = sharp(PICTURES.invoice).extract({ left: 640, top: 180, width: 640, height: 260 });
      const picture = await displayPicture('private', 1280, 800, await part.png().toBuffer());
      await use({ displays: displays.map((display) => ({ ...display, picture })) });
    },
  });

  test('is copied only after the user decided, without it where wanted', async ({ running: { desktop } }) => {
    const [overlay] = await desktop.overlaysOf(() => desktop.do({ type: 'press', accelerator: KEYS.copy }));
    await overlay.keyboard.press('a');
    await overlay.keyboard.press('Enter');
    // The whole screen is read first, which a busy machine takes long for.
    await expect(overlay.getByRole('alert')).toContainText('private data', { timeout: 90_000 });
    expect((await desktop.look()).clipboard).toBe('');
    const closed = overlay.waitForEvent('close');
    await overlay.getByRole('button', { name: 'Copy without it' }).click();
    await closed;
    const { clipboard } = await desktop.look();
    expect(clipboard).toContain('█');
    expect(clipboard).not.toMatch(/\w@\w/);
  });
});

test('quick ask opens the region in the window where the user wants to keep it', async ({
  running: { desktop, askshot, page },
}) => {
  const [overlay] = await desktop.overlaysOf(() => desktop.do({ type: 'tray', label: 'Ask about a region' }));
  await overlay.keyboard.press('a');
  await overlay.keyboard.press('Enter');
  await overlay.getByRole('button', { name: 'Explain' }).click();
  await expect(overlay.getByRole('article', { name: 'Explain' })).toContainText('nothing at this address');
  await overlay.getByRole('button', { name: 'Open in Askshot' }).click();
  await expect(page.getByText('1280 × 800')).toBeVisible();
  expect(await shots(askshot)).toHaveLength(1);
});

test('the tray has every way to capture, with the shortcuts, and quits', async ({
  running: { desktop, askshot },
}) => {
  const { tray } = await desktop.look();
  expect(tray).toContainEqual({ label: 'Copy the text of a region', accelerator: KEYS.copy });
  desktop.do({ type: 'tray', label: 'Capture the screen' });
  await expect.poll(async () => (await shots(askshot))[0]).toMatchObject({ width: 1280, height: 800 });
  desktop.do({ type: 'tray', label: 'Repeat the last capture' });
  await expect.poll(async () => (await shots(askshot)).length).toBe(2);
  await askshot.callHost('change_settings', { interface_language: 'de' });
  await expect.poll(async () => (await desktop.look()).tray?.map(({ label }) => label)).toContain('Beenden');
  desktop.do({ type: 'tray', label: 'Beenden' });
  await expect.poll(() => desktop.ended).toBe(true);
});

test.describe('shortcuts', () => {
  test.use({
    setup: async ({ browserName: _ }, use) => use({ ...(await oneDisplay()), taken: [KEYS.capture] }),
  });

  test('are changed in the settings, tested there, and one that is taken is named', async ({
    running: { desktop, page },
  }) => {
    expect((await desktop.look()).notifications[0]?.body).toContain(KEYS.capture);
    await page.getByRole('button', { name: 'Settings' }).click();
    const section = page.getByRole('group', { name: 'Global shortcuts' });
    const row = (name: string) => section.getByRole('listitem').filter({ hasText: name });
    await expect(row('Capture a region')).toContainText('Belongs to another program');
    await section.getByRole('button', { name: 'Change the keys of “Capture a region”' }).click();
    await page.keyboard.press('Alt+Shift+C');
    await expect(row('Capture a region')).toContainText('not tried yet');
    expect((await desktop.look()).shortcuts).toContain('Alt+Shift+C');

    await row('Capture a region').getByRole('button', { name: 'Test' }).click();
    await expect(row('Capture a region')).toContainText('Press it now');
    desktop.do({ type: 'press', accelerator: 'Alt+Shift+C' });
    await expect(row('Capture a region')).toContainText('Works');

    await row('Ask about a region').getByRole('button', { name: 'Test' }).click();
    await expect(row('Ask about a region')).toContainText('did not deliver it');
    await expect(section).toContainText('askshot capture ask');
    await section.getByRole('button', { name: 'No keys for “Ask about a region”' }).click();
    await expect(row('Ask about a region')).toContainText('Off');
    expect((await desktop.look()).shortcuts).not.toContain(KEYS.ask);
  });
});

test('with the setting, closing the window leaves Askshot in the tray; the tray brings it back', async ({
  running: { desktop, page },
}) => {
  await page.getByRole('button', { name: 'Settings' }).click();
  const stay = page.getByLabel('Stay in the tray when the window is closed');
  await stay.click();
  await expect(stay).toBeChecked();
  desktop.do({ type: 'close-window', title: 'Askshot' });
  const visible = async () => (await desktop.look()).windows.map((window) => window.visible);
  await expect.poll(visible).toEqual([false]);
  desktop.do({ type: 'tray', label: 'Open Askshot' });
  await expect.poll(visible).toEqual([true]);
  await stay.click();
  await expect(stay).not.toBeChecked();
  desktop.do({ type: 'close-window', title: 'Askshot' });
  await expect.poll(() => desktop.ended).toBe(true);
});

test('updates are off; only an https address can be set', async ({ running: { askshot, page } }) => {
  await page.getByRole('button', { name: 'Settings' }).click();
  const field = page.getByLabel('Where updates come from (https://…)');
  await expect(field).toHaveValue('');
  await field.fill('http://example.com/');
  await expect(page.getByText('This is no https:// address.')).toBeVisible();
  const save = field.locator('xpath=ancestor::form').getByRole('button', { name: 'Save' });
  await expect(save).toBeDisabled();
  await field.fill('https://updates.example.com/askshot');
  await save.click();
  await expect(save).toBeDisabled();
  const settings = await askshot.callHost('get_settings', {});
  expect(settings.value).toMatchObject({ update_feed: 'https://updates.example.com/askshot' });
});

test('a second start hands its words to the first: captures, files, and wrong words', async ({
  running: { desktop, askshot, page },
}) => {
  expect(await desktop.startAgain('capture', 'screen', '--delay=0')).toBe(0);
  await expect.poll(async () => (await shots(askshot))[0]).toMatchObject({ width: 1280 });
  expect(await desktop.startAgain('capture', 'region', '--box=40,60,300,200')).toBe(0);
  await expect.poll(async () => (await shots(askshot))[0]).toMatchObject({ width: 300, height: 200 });
  await desktop.startAgain(PICTURES.refused);
  await expect(page.getByRole('heading', { name: 'chromium_refused.png', level: 1 })).toBeVisible();
  await desktop.startAgain('capture', 'sideways');
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('"sideways" is not understood');
  const [overlay] = await desktop.overlaysOf(() => desktop.startAgain('capture', 'ask'));
  await expect(overlay.getByText('Choose what you want to ask about')).toBeVisible();
});

test('a link to a card shows its picture, from this session and from the library; a strange one says so', async ({
  running: { desktop, askshot, page },
}) => {
  const shown = page.getByRole('heading', { name: 'pyhttp_404.png', level: 1 });
  await askshot.openAnalysed(PICTURES.notFound);
  const [first] = await shots(askshot);
  await askshot.callHost('keep_shot', { shot: first.id });
  const asked = await askshot.callHost('ask', { shot: first.id, question: 'Where is the error?' });
  const { id } = (asked.value as { answer: { id: string } }).answer;
  await askshot.openAnalysed(PICTURES.refused);
  desktop.do({ type: 'open-url', url: `askshot://card/${id}` });
  await expect(shown).toBeVisible();
  await askshot.callHost('remove_shot', { shot: first.id });
  await expect(shown).toBeHidden();
  await desktop.startAgain(`askshot://card/${id}`);
  await expect(shown).toBeVisible();
  await desktop.startAgain('askshot://card/unheard-of');
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('askshot://card/unheard-of');
});

test('askshot capture on the command line hands its words to the running program', async ({
  running: { desktop, askshot },
}) => {
  expect(await desktop.runCommandLine('capture', 'region', '--box', '40,60,250,150')).toBe(0);
  await expect.poll(async () => (await shots(askshot))[0]).toMatchObject({ width: 250, height: 150 });
  expect(await desktop.runCommandLine('capture', 'window')).toBe(1);
});

test.describe('a window of another program', () => {
  test.use({
    setup: async ({ browserName: _ }, use) =>
      use({
        ...(await oneDisplay()),
        windows: [{ id: 'window:77:0', title: 'Refused – Browser', picture: PICTURES.refused }],
      }),
  });

  test('is captured from the menu, and by its title from the command line', async ({
    running: { desktop, askshot, page },
  }) => {
    await page.getByRole('button', { name: 'Other ways to capture' }).click();
    await page.getByRole('menuitem', { name: 'Window: Refused – Browser' }).click();
    await expect.poll(async () => (await shots(askshot)).length).toBe(1);
    await desktop.startAgain('capture', 'window', '--title=refused');
    await expect.poll(async () => (await shots(askshot)).length).toBe(2);
    await desktop.startAgain('capture', 'window', '--title=nowhere');
    await expect(page.getByRole('region', { name: 'Notices' })).toContainText('No window is named "nowhere"');
  });
});

test('an overlay can make no request of the main page, nor the main page one of an overlay', async ({
  running: { desktop, askshot },
}) => {
  const stranger = await askshot.callHost('open_region', {});
  expect(stranger).toMatchObject({ ok: false, error: { code: 'unknown_request' } });
  const [overlay] = await desktop.overlaysOf(() => desktop.do({ type: 'press', accelerator: KEYS.ask }));
  const reply = await overlay.evaluate(() =>
    (
      window as unknown as { askshot: { request: (name: string, params: object) => Promise<unknown> } }
    ).askshot.request('list_shots', {}),
  );
  expect(reply).toMatchObject({ ok: false, error: { code: 'unknown_request' } });
});
