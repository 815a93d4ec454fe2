import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { displayPicture, expect, placePicture, test } from './desktop-fixtures.ts';
import { PICTURES } from './paths.ts';
import type { StandInDesktop } from './stand-in-desktop.ts';

const ASK = 'CommandOrControl+Shift+1';
const CAPTURE = 'CommandOrControl+Shift+2';

/** Presses a key that ends the overlay: its page may be gone before the key is let go. */
async function endWith(overlay: Page, key: string): Promise<void> {
  const closed = overlay.waitForEvent('close');
  await overlay.keyboard.press(key).catch(() => undefined);
  await closed;
}

type Shot = { id: string; width: number; height: number; name: string };
const shots = async (askshot: { callHost: (name: string, params: object) => Promise<{ value?: unknown }> }) =>
  (await askshot.callHost('list_shots', {})).value as Shot[];

const visible = async (desktop: StandInDesktop, title: string): Promise<boolean> =>
  (await desktop.look()).windows.some((window) => window.title === title && window.visible);

test.describe('a region on one display', () => {
  test('is dragged, opens in the window with its own pixels, and is taken again without asking', async ({
    running: { desktop, askshot, page },
  }) => {
    const [overlay] = await desktop.overlaysOf(() => desktop.do({ type: 'press', accelerator: CAPTURE }));
    await overlay.mouse.move(100, 120);
    await expect(overlay.locator('[data-color]')).toHaveText(/^#[0-9a-f]{6}$/);
    await overlay.mouse.down();
    await overlay.mouse.move(500, 420);
    await expect(overlay.getByText('400 × 300')).toBeVisible();
    await overlay.mouse.up();
    await expect(page.getByText('400 × 300')).toBeVisible();
    const [shot] = await shots(askshot);
    expect(shot).toMatchObject({ width: 400, height: 300 });
    const bytes = await page.evaluate(async (id) => {
      const reply = await fetch(`shots/${id}`);
      return [...new Uint8Array(await reply.arrayBuffer())];
    }, shot.id);
    const taken = await sharp(Buffer.from(bytes)).removeAlpha().raw().toBuffer();
    const whole = await displayPicture('whole', 1280, 800, PICTURES.notFound);
    const cut = await sharp(whole)
      .removeAlpha()
      .extract({ left: 100, top: 120, width: 400, height: 300 })
      .raw()
      .toBuffer();
    expect(taken.equals(cut)).toBe(true);

    const again = await askshot.callHost('capture_again', { shot: shot.id });
    expect(again.value).toMatchObject({ width: 400, height: 300 });
    await page.getByRole('button', { name: 'Other ways to capture' }).click();
    await page.getByRole('menuitem', { name: 'Last region (400 × 300)' }).click();
    await expect.poll(async () => (await shots(askshot)).length).toBe(3);
  });

  test('is chosen, moved and resized with keys alone, and the last one comes back with R', async ({
    running: { desktop, askshot },
  }) => {
    const [overlay] = await desktop.overlaysOf(() => desktop.do({ type: 'press', accelerator: CAPTURE }));
    const keys = overlay.keyboard;
    await keys.press('Enter');
    for (let index = 0; index < 12; index++) await keys.press('Control+ArrowRight');
    for (let index = 0; index < 5; index++) await keys.press('Control+ArrowDown');
    await expect(overlay.getByText('120 × 50')).toBeVisible();
    await endWith(overlay, 'Enter');
    await expect.poll(async () => (await shots(askshot))[0]).toMatchObject({ width: 120, height: 50 });

    const [next] = await desktop.overlaysOf(() => desktop.do({ type: 'press', accelerator: CAPTURE }));
    await next.keyboard.press('r');
    await expect(next.getByText('120 × 50')).toBeVisible();
    await next.keyboard.press('Shift+ArrowRight');
    await next.keyboard.press('Control+ArrowLeft');
    await expect(next.getByText('121 × 50')).toBeVisible();
    await endWith(next, 'Enter');
    await expect.poll(async () => (await shots(askshot))[0]).toMatchObject({ width: 121, height: 50 });
  });

  test('is given up with Esc: no picture, and the window is back', async ({
    running: { desktop, askshot },
  }) => {
    const [overlay] = await desktop.overlaysOf(() => desktop.do({ type: 'press', accelerator: CAPTURE }));
    expect(await visible(desktop, 'Askshot')).toBe(true);
    const facts = await desktop.look();
    expect(facts.windows.find(({ url }) => url.endsWith('overlay.html'))).toMatchObject({
      alwaysOnTop: true,
    });
    expect(facts.windows.find(({ url }) => url === 'app://askshot/')).toMatchObject({ visible: false });
    await endWith(overlay, 'Escape');
    await expect
      .poll(async () => (await desktop.look()).windows)
      .toEqual([expect.objectContaining({ url: 'app://askshot/', visible: true })]);
    expect(await shots(askshot)).toEqual([]);
  });
});

test.describe('displays of mixed scales, one left of the main one', () => {
  test.use({
    setup: async ({ browserName: _ }, use) =>
      use({
        displays: [
          {
            id: 11,
            label: 'Left',
            bounds: { x: -800, y: -100, width: 800, height: 600 },
            scale: 1.5,
            picture: await placePicture('left', 1200, 900),
          },
          {
            id: 22,
            label: 'Main',
            bounds: { x: 0, y: 0, width: 1000, height: 700 },
            scale: 1,
            picture: await placePicture('main', 1000, 700),
          },
        ],
      }),
  });

  test('each show an overlay; a region has the pixels of its own display exactly', async ({
    running: { desktop, askshot, page },
  }) => {
    const [left, main] = await desktop.overlaysOf(
      () => desktop.do({ type: 'press', accelerator: CAPTURE }),
      2,
    );
    expect(await left.evaluate(() => [innerWidth, innerHeight, devicePixelRatio])).toEqual([800, 600, 1.5]);
    expect(await main.evaluate(() => [innerWidth, innerHeight, devicePixelRatio])).toEqual([1000, 700, 1]);
    await left.mouse.move(200, 100);
    await left.mouse.down();
    await left.mouse.move(300, 160);
    await expect(main.locator('[data-selection]')).toHaveCount(1);
    await left.mouse.up();
    await expect.poll(async () => (await shots(askshot))[0]).toMatchObject({ width: 150, height: 90 });
    const [{ id }] = await shots(askshot);
    const corner = await page.evaluate(async (shot) => {
      const picture = await createImageBitmap(await (await fetch(`shots/${shot}`)).blob());
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(picture, 0, 0);
      const at = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data.slice(0, 3)];
      return [at(0, 0), at(149, 89)];
    }, id);
    // Column and row of the left display's picture: 200 and 100 device-independent pixels at one and a half.
    expect(corner).toEqual([
      [300 & 255, 1, 150],
      [449 & 255, 1, 239],
    ]);
  });

  test('are captured each alone and all together from the menu', async ({ running: { askshot, page } }) => {
    const menu = page.getByRole('button', { name: 'Other ways to capture' });
    await menu.click();
    await page.getByRole('menuitem', { name: 'Display: Left' }).click();
    await expect.poll(async () => (await shots(askshot))[0]).toMatchObject({ width: 1200, height: 900 });
    await menu.click();
    await page.getByRole('menuitem', { name: 'All displays' }).click();
    // From x -800 to 1000 and y -100 to 700, at the finer of the two scales.
    await expect.poll(async () => (await shots(askshot))[0]).toMatchObject({ width: 2700, height: 1200 });
  });
});

test('quick ask marks the answer on the frozen screen, and Esc leaves nothing behind', async ({
  running: { desktop, askshot },
}) => {
  const [overlay] = await desktop.overlaysOf(() => desktop.do({ type: 'press', accelerator: ASK }));
  await overlay.mouse.move(40, 60);
  await overlay.mouse.down();
  await overlay.mouse.move(800, 500);
  await overlay.mouse.up();
  const panel = overlay.getByRole('region', { name: 'Ask about this region' });
  await panel.getByRole('button', { name: 'Where is the error?' }).click();
  await expect(panel.getByRole('article')).toContainText('404');
  await expect(overlay.locator('[data-region]').first()).toBeVisible();
  await panel.getByLabel('Your question').fill('What is the main color?');
  await panel.getByLabel('Your question').press('Enter');
  await expect(panel.getByRole('article', { name: 'What is the main color?' })).toBeVisible();
  await endWith(overlay, 'Escape');
  expect(await shots(askshot)).toEqual([]);
  const kept = await askshot.callHost('list_library', { offset: 0, limit: 10 });
  expect(kept.value).toMatchObject({ items: [] });
});

test('where the region cuts words off, its lines are taken whole in one click, and the question is asked again', async ({
  running: { desktop },
}) => {
  const [overlay] = await desktop.overlaysOf(() => desktop.do({ type: 'press', accelerator: ASK }));
  await overlay.mouse.move(44, 70);
  await overlay.mouse.down();
  await overlay.mouse.move(190, 260);
  await overlay.mouse.up();
  const panel = overlay.getByRole('region', { name: 'Ask about this region' });
  await panel.getByLabel('Your question').fill('What text is on the screen?');
  await panel.getByLabel('Your question').press('Enter');
  const answer = panel.getByRole('article', { name: 'What text is on the screen?' });
  await expect(answer).toContainText(/Error resp(?!onse)/);
  await expect(panel).toContainText('cuts words off');
  const before = await overlay.locator('[data-selection]').boundingBox();
  await panel.getByRole('button', { name: 'Take whole lines' }).click();
  await expect(answer).toContainText('Error response');
  await expect(panel).not.toContainText('cuts words off');
  const after = await overlay.locator('[data-selection]').boundingBox();
  expect(after?.width).toBeGreaterThan((before?.width ?? 0) + 200);
  await endWith(overlay, 'Escape');
});

test('text is copied in whole lines where the region cuts them and the user wants that', async ({
  running: { desktop },
}) => {
  const copy = 'CommandOrControl+Shift+0';
  const [overlay] = await desktop.overlaysOf(() => desktop.do({ type: 'press', accelerator: copy }));
  await overlay.mouse.move(44, 160);
  await overlay.mouse.down();
  await overlay.mouse.move(190, 200);
  await overlay.mouse.up();
  await expect(overlay.getByRole('status')).toContainText('cuts words off');
  const closed = overlay.waitForEvent('close');
  await overlay.getByRole('button', { name: 'Take whole lines' }).click();
  await closed;
  expect((await desktop.look()).clipboard).toBe('Message: File not found.');
});
