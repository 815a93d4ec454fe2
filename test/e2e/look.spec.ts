import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { PICTURES } from './paths.ts';

for (const colorScheme of ['light', 'dark'] as const)
  test(`every view is accessible in ${colorScheme} colours`, async ({ askshot }) => {
    const { page } = askshot;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page, 'empty');
    await askshot.openAnalysed(PICTURES.refused);
    await expectAccessible(page, 'ready');
    const answer = await askshot.ask('Where is the error?');
    await answer.getByText('How this was answered').click();
    await expectAccessible(page, 'answer');
    await page.getByRole('tab', { name: /^Found/ }).click();
    await page.getByRole('tabpanel').getByRole('button', { name: 'Elements' }).click();
    await expectAccessible(page, 'found');
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await expectAccessible(page, 'shortcuts');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Verify a card' }).click();
    await expectAccessible(page, 'verify');
  });

test('the colours follow the system, and the switch overrides and keeps them', async ({ askshot }) => {
  const { page } = askshot;
  const dark = (): Promise<boolean> =>
    page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('no canvas');
      context.fillStyle = getComputedStyle(document.body).backgroundColor;
      context.fillRect(0, 0, 1, 1);
      return context.getImageData(0, 0, 1, 1).data[0] < 128;
    });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await dark()).toBe(true);
  await page.getByRole('button', { name: 'Colours: as the system' }).click();
  await page.getByRole('button', { name: 'Colours: light' }).waitFor();
  expect(await dark()).toBe(false);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'Colours: light' }).click();
  await page.getByRole('button', { name: 'Colours: dark' }).waitFor();
  expect(await dark()).toBe(true);
  await page.reload();
  await page.getByRole('button', { name: 'Colours: dark' }).waitFor();
  expect(await dark()).toBe(true);
});

for (const size of [
  { width: 640, height: 480 },
  { width: 900, height: 600 },
  { width: 1920, height: 1080 },
])
  test(`nothing is cut off at ${size.width} x ${size.height}`, async ({ askshot }) => {
    const { page } = askshot;
    await page.setViewportSize(size);
    await askshot.openAnalysed(PICTURES.refused);
    await askshot.ask('Where is the error?');
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('button, textarea, [role=tab]')]
        .filter((element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.right > innerWidth + 1 || box.left < -1)
        .map(({ element }) => element.outerHTML.slice(0, 80)),
    );
    expect(outside).toEqual([]);
    await expect(askshot.question).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: 'Fit' })).toBeInViewport({ ratio: 1 });
  });
