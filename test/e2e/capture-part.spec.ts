import { copyFile } from 'node:fs/promises';
import sharp from 'sharp';
import { displayPicture, expect, test } from './desktop-fixtures.ts';
import { PICTURES } from './paths.ts';

const SIZE = { width: 1280, height: 800 };

test.describe('a picture that is too blurred to be read', () => {
  test.use({
    setup: async ({ browserName: _ }, use, info) => {
      const clear = await displayPicture(
        `clear-${info.workerIndex}`,
        SIZE.width,
        SIZE.height,
        PICTURES.notFound,
      );
      const picture = clear.replace('clear', 'shown');
      await sharp(clear).blur(3).toFile(picture);
      await use({
        displays: [{ id: 1, label: 'Laptop', bounds: { x: 0, y: 0, ...SIZE }, scale: 1, picture }],
      });
    },
  });

  test('is captured again where it failed, in one click, and the question is answered from the new one', async ({
    running: { page, askshot },
    setup,
  }) => {
    await page.getByRole('main').getByRole('button', { name: 'Capture', exact: true }).click();
    await expect.poll(async () => (await askshot.callHost('list_shots', {})).value).toMatchObject([SIZE]);
    await askshot.ask('What is the error code?');
    const again = page.getByRole('button', { name: 'Capture this part again and ask again' });
    await expect(again).toBeVisible();
    const shown = String(setup.displays?.[0].picture);
    await copyFile(shown.replace('shown', 'clear'), shown);
    await again.click();
    await expect(askshot.answers.last()).toContainText('404', { timeout: 30_000 });
    await expect(again).toHaveCount(0);
    const [part] = (await askshot.callHost('list_shots', {})).value as { width: number; height: number }[];
    expect(part.width).toBeLessThan(SIZE.width);
    expect(part.height).toBeLessThan(SIZE.height / 2);
  });
});
