import { expect, test } from './fixtures.ts';
import { PICTURES } from './paths.ts';

test('the main job is done with the keyboard alone', async ({ askshot }) => {
  const { page } = askshot;
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+o');
  await (await choosing).setFiles(PICTURES.refused);
  await askshot.suggestions.waitFor({ timeout: 100_000 });
  await page.keyboard.press('Control+j');
  await expect(askshot.question).toBeFocused();
  await page.keyboard.type('Where is the error?');
  await page.keyboard.press('Enter');
  await expect(askshot.answers).toHaveCount(1);

  await askshot.picture.focus();
  await page.keyboard.press('n');
  await expect(page.getByRole('button', { name: /^Region 1: / })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('t');
  await expect(askshot.layer('Text')).toHaveAttribute('aria-pressed', 'true');
});

test('F6 walks through the parts of the window', async ({ askshot }) => {
  await askshot.openAnalysed(PICTURES.notFound);
  const { page } = askshot;
  const area = (): Promise<string | undefined> =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-area]')?.dataset.area);
  const seen = [];
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press('F6');
    seen.push(await area());
  }
  expect([...seen].sort()).toEqual(['panel', 'picture', 'pictures', 'toolbar']);
});

test('Tab reaches every control, and the focus is always seen', async ({ askshot }) => {
  await askshot.openAnalysed(PICTURES.refused);
  await askshot.ask('Where is the error?');
  const { page } = askshot;
  const names = new Set<string>();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let step = 0; step < 50; step++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element || element === document.body) return null;
      const style = getComputedStyle(element);
      const ringed = element.closest('form') ?? element;
      const marked = style.outlineStyle !== 'none' || getComputedStyle(ringed).outlineStyle !== 'none';
      const name = element.getAttribute('aria-label') ?? element.textContent ?? element.tagName;
      return { name: element.tagName === 'TEXTAREA' ? 'question' : name.trim(), marked };
    });
    if (!focused) continue;
    expect(focused.marked, `focus ring of ${focused.name}`).toBe(true);
    names.add(focused.name);
  }
  for (const name of [
    'Capture',
    'Open',
    'Paste',
    'Verify a card',
    'Keyboard shortcuts',
    'Look around and select',
    'Zoom in',
    'Fit',
    'question',
  ])
    expect([...names]).toContain(name);
  expect([...names].some((name) => name.startsWith('Region 1'))).toBe(true);
});

test('the focus goes through the window as it is read: toolbar, pictures, picture, panel', async ({
  askshot,
}) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.refused);
  await askshot.ask('Where is the error?');
  await page.getByRole('banner').getByRole('button').first().focus();
  const areas = ['toolbar'];
  for (let step = 0; step < 60 && areas.at(-1) !== 'outside'; step++) {
    await page.keyboard.press('Tab');
    const area = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return 'outside';
      if (activeElement.closest('main')) return 'picture';
      return activeElement.closest<HTMLElement>('[data-area]')?.dataset.area ?? activeElement.tagName;
    });
    if (area !== areas.at(-1)) areas.push(area);
  }
  expect(areas).toEqual(['toolbar', 'pictures', 'picture', 'panel', 'outside']);
});

test('after a picture is deleted the focus is on its neighbour', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.notFound);
  await askshot.openAnalysed(PICTURES.refused);
  const thumbnails = askshot.pictures.locator('[data-shot]');
  await thumbnails.first().focus();
  await page.keyboard.press('Delete');
  await expect(thumbnails).toHaveCount(1);
  await expect(thumbnails.first()).toBeFocused();
});

test('the shortcuts are listed, and Escape closes and gives the focus back', async ({ askshot }) => {
  const { page } = askshot;
  const button = page.getByRole('button', { name: 'Keyboard shortcuts' });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog).toContainText('Go to the question box');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test('Delete removes the chosen picture and Ctrl+Z brings it back', async ({ askshot }) => {
  await askshot.openAnalysed(PICTURES.notFound);
  const { page } = askshot;
  await askshot.pictures.locator('[data-shot]').focus();
  await page.keyboard.press('Delete');
  await expect(askshot.picture).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(askshot.picture).toBeVisible();
});

test('the export menu is worked with arrow keys', async ({ askshot }) => {
  await askshot.openAnalysed(PICTURES.notFound);
  await askshot.ask('What is the topic?');
  const { page } = askshot;
  const button = page.getByRole('button', { name: 'Evidence card' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem').nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('text is found on the picture, and the picture is saved, copied and printed with keys', async ({
  askshot,
}) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.denied);
  await page.keyboard.press('Control+f');
  const filter = page.getByLabel('Filter');
  await expect(filter).toBeFocused();
  await page.keyboard.type('permission');
  const found = page.getByRole('list', { name: 'Text' }).getByRole('button');
  await expect(found).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(found).toBeFocused();
  await expect(found).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('region', { name: 'What is this?' })).toContainText('Permission denied');

  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  expect((await downloading).suggestedFilename()).toBe('zenity_denied-annotated.png');
  await askshot.picture.focus();
  await page.keyboard.press('Control+c');
  await expect(askshot.notices).toContainText('The picture was copied.');
  const printed = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        window.print = () => resolve(document.querySelector('[data-print] h1')?.textContent ?? '');
      }),
  );
  await page.keyboard.press('Control+p');
  expect(await printed).toBe('zenity_denied.png');
});

test('arrow keys bring earlier questions back into the box', async ({ askshot }) => {
  const { page, question } = askshot;
  await askshot.openAnalysed(PICTURES.notFound);
  await askshot.ask('What is the topic?');
  await askshot.ask('Is it dark?');
  await question.focus();
  await page.keyboard.press('ArrowUp');
  await expect(question).toHaveValue('Is it dark?');
  await page.keyboard.press('ArrowUp');
  await expect(question).toHaveValue('What is the topic?');
  await page.keyboard.press('ArrowUp');
  await expect(question).toHaveValue('What is the topic?');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(question).toHaveValue('');
  await question.fill('Something new');
  await page.keyboard.press('ArrowUp');
  await expect(question).toHaveValue('Something new');
});

test('the panel is made wider and narrower with the keyboard and the pointer, and stays so', async ({
  askshot,
}) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.notFound);
  const panel = page.getByRole('complementary', { name: 'Panel' });
  const width = async () => Math.round((await panel.boundingBox())?.width ?? 0);
  const own = await width();
  const edge = page.getByRole('separator', { name: 'Width of the panel' });
  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(width).toBe(own + 48);
  const box = await edge.boundingBox();
  if (!box) throw new Error('there is no edge');
  await page.mouse.move(box.x + 3, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x - 97, box.y + 200, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBeGreaterThan(own + 130);
  const wide = await width();
  await page.reload();
  await expect.poll(width).toBe(wide);
  await page.mouse.move(2, 2);
  for (let step = 0; step < 40; step++) await edge.press('ArrowLeft');
  await expect.poll(width).toBe(768);
  await edge.press('Home');
  await expect.poll(width).toBe(own);
});
