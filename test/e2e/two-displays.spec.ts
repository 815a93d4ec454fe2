import type { Page } from '@playwright/test';
import type { AskshotPage } from './askshot-page.ts';
import { displayPicture, expect, placePicture, test } from './desktop-fixtures.ts';
import { PICTURES } from './paths.ts';
import type { StandInDesktop } from './stand-in-desktop.ts';

const ASK = 'CommandOrControl+Shift+1';
const CAPTURE = 'CommandOrControl+Shift+2';

/** A laptop at scale 2, and left of it and higher a screen at 1.25: its origin is negative in both directions. */
const LEFT = { x: -1536, y: -240, width: 1536, height: 864 };
const LAPTOP = { x: 0, y: 0, width: 1000, height: 700 };

type Shot = { id: string; width: number; height: number };
const shots = async (askshot: AskshotPage): Promise<Shot[]> =>
  (await askshot.callHost('list_shots', {})).value as Shot[];

/** The overlay that has the keyboard, by the place of its window. */
async function focusedAt(desktop: StandInDesktop): Promise<object | undefined> {
  const { windows } = await desktop.look();
  return windows.find(({ focused }) => focused)?.bounds;
}

async function pressTimes(page: Page, key: string, times: number): Promise<void> {
  for (let index = 0; index < times; index++) await page.keyboard.press(key);
}

/** Presses a key that ends the overlays: the page may be gone before the key is let go. */
async function endWith(overlay: Page, key: string): Promise<void> {
  const closed = overlay.waitForEvent('close');
  await overlay.keyboard.press(key).catch(() => undefined);
  await closed;
}

/** Pixels of a captured picture, [red, green, blue] at each place. */
const pixels = (page: Page, shot: string, places: readonly [x: number, y: number][]): Promise<number[][]> =>
  page.evaluate(
    async ([id, wanted]) => {
      const picture = await createImageBitmap(await (await fetch(`shots/${id}`)).blob());
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(picture, 0, 0);
      return wanted.map(([x, y]) => [...context.getImageData(x, y, 1, 1).data.slice(0, 3)]);
    },
    [shot, places] as const,
  );

/** What a picture of places shows at a column and row. */
const place = (x: number, y: number): number[] => [x & 255, x >> 8, y & 255];

test.describe('two displays of scales 2 and 1.25, one left of and above the other', () => {
  test.use({
    setup: async ({ browserName: _ }, use) =>
      use({
        displays: [
          {
            id: 7,
            label: 'Left',
            bounds: LEFT,
            scale: 1.25,
            picture: await placePicture('two-left', 1920, 1080),
          },
          {
            id: 8,
            label: 'Laptop',
            bounds: LAPTOP,
            scale: 2,
            picture: await placePicture('two-laptop', 2000, 1400),
          },
        ],
      }),
  });

  test('by keys alone: on to the second display, a region there, the same once more, and across both', async ({
    running: { desktop, askshot, page },
  }) => {
    const open = () => desktop.overlaysOf(() => desktop.do({ type: 'press', accelerator: CAPTURE }), 2);
    const [left, laptop] = await open();
    await expect(laptop.getByText('Tab: next display')).toBeVisible();
    await expect.poll(() => focusedAt(desktop)).toEqual(LAPTOP);
    await laptop.keyboard.press('Tab');
    await expect.poll(() => focusedAt(desktop)).toEqual(LEFT);

    // From the middle of the left display, (768, 432) on it, 200 x 100.
    await left.keyboard.press('Enter');
    await pressTimes(left, 'Control+ArrowRight', 20);
    await pressTimes(left, 'Control+ArrowDown', 10);
    await expect(left.getByText('200 × 100')).toBeVisible();
    await expect(left.getByRole('status')).toHaveText(/200 by 100/);
    await expect(laptop.locator('[data-selection]')).toHaveCount(1);
    await endWith(left, 'Enter');
    await expect.poll(async () => (await shots(askshot))[0]).toMatchObject({ width: 250, height: 125 });
    const corners: [number, number][] = [
      [0, 0],
      [249, 124],
    ];
    const first = await pixels(page, (await shots(askshot))[0].id, corners);
    expect(first).toEqual([place(960, 540), place(1209, 664)]);

    // The last region comes back with R from whichever display has the keyboard.
    const [, again] = await open();
    await again.keyboard.press('r');
    await expect(again.getByRole('status')).toHaveText(/200 by 100/);
    await endWith(again, 'Enter');
    await expect.poll(async () => (await shots(askshot)).length).toBe(2);
    expect(await pixels(page, (await shots(askshot))[0].id, corners)).toEqual(first);

    // Repeating takes it without asking.
    desktop.do({ type: 'tray', label: 'Repeat the last capture' });
    await expect.poll(async () => (await shots(askshot)).length).toBe(3);
    expect(await pixels(page, (await shots(askshot))[0].id, corners)).toEqual(first);

    // From the middle of the laptop's, (500, 350), 600 to the left and 40 down: 100 x 40 of it lie on the left display.
    const [, wide] = await open();
    await wide.keyboard.press('Enter');
    await pressTimes(wide, 'Control+ArrowLeft', 60);
    await pressTimes(wide, 'Control+ArrowDown', 4);
    await expect(wide.getByRole('status')).toHaveText(/600 by 40/);
    await endWith(wide, 'Enter');
    // At the finer scale, the laptop's: its pixels stay as they are.
    await expect.poll(async () => (await shots(askshot))[0]).toMatchObject({ width: 1200, height: 80 });
    const across = await pixels(page, (await shots(askshot))[0].id, [
      [200, 0],
      [1199, 79],
    ]);
    expect(across).toEqual([place(0, 700), place(999, 779)]);
    // What is left of it comes from the left display's right edge: columns 1795 to 1919.
    const [[red, green]] = await pixels(page, (await shots(askshot))[0].id, [[100, 40]]);
    expect(green * 256 + red).toBeGreaterThan(1840);
    expect(green * 256 + red).toBeLessThan(1880);
  });
});

test.describe('a second display that shows an error', () => {
  test.use({
    setup: async ({ browserName: _ }, use) =>
      use({
        displays: [
          {
            id: 7,
            label: 'Left',
            bounds: { x: -960, y: -100, width: 960, height: 600 },
            scale: 1.5,
            picture: await displayPicture('two-error', 1440, 900, PICTURES.denied),
          },
          {
            id: 8,
            label: 'Laptop',
            bounds: LAPTOP,
            scale: 1,
            picture: await placePicture('two-plain', 1000, 700),
          },
        ],
      }),
  });

  test('is asked about with the keyboard alone, and Esc leaves nothing behind', async ({
    running: { desktop, askshot },
  }) => {
    const [left, laptop] = await desktop.overlaysOf(() => desktop.do({ type: 'press', accelerator: ASK }), 2);
    await laptop.keyboard.press('Shift+Tab');
    await expect.poll(() => focusedAt(desktop)).toEqual({ x: -960, y: -100, width: 960, height: 600 });
    await left.keyboard.press('a');
    await expect(left.getByRole('status')).toHaveText(/960 by 600/);
    await left.keyboard.press('Enter');
    const question = left.getByLabel('Your question');
    await expect(question).toBeFocused();
    await left.keyboard.type('Where is the error?');
    await left.keyboard.press('Enter');
    await expect(left.getByRole('article')).toContainText('Permission denied');
    // The mark lies over the message, in the display's own measure.
    const mark = await left.locator('[data-region]').first().boundingBox();
    expect(mark?.x).toBeGreaterThan(300);
    expect((mark?.x ?? 0) + (mark?.width ?? 0)).toBeLessThan(700);
    await endWith(left, 'Escape');
    expect(await shots(askshot)).toEqual([]);
  });
});
