import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { PICTURES } from './paths.ts';

test('every view is accessible in light and in dark colours', async ({ askshot }) => {
  const { page } = askshot;
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

test('every dialog is accessible in light and in dark colours', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.refused);
  await askshot.openAnalysed(PICTURES.invoice);
  for (const name of ['Settings', 'Library', 'Verify a card']) {
    await page.getByRole('banner').getByRole('button', { name }).click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page, name);
    await page.keyboard.press('Escape');
  }
  const tools = [
    'Compare engines',
    'What changed?',
    'Paint over private data',
    'Failure lab',
    'Failure lab on several pictures',
  ];
  for (const name of tools) {
    await page.getByRole('button', { name: 'Tools' }).click();
    await expectAccessible(page, 'tools');
    await page.getByRole('menuitem', { name, exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await page.waitForLoadState('networkidle');
    await expectAccessible(page, name);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('tab', { name: /^Found/ }).click();
  await page.getByRole('tabpanel').getByRole('button', { name: 'Text', exact: true }).click();
  await page.getByRole('button', { name: 'Copy text' }).click();
  await page.getByRole('menuitem', { name: 'Line by line' }).click();
  await expect(page.getByRole('dialog', { name: 'Private data' })).toBeVisible();
  await expectAccessible(page, 'private data');
});

test('in high contrast what is chosen and what has the focus are outlined', async ({ askshot }) => {
  const { page } = askshot;
  await page.emulateMedia({ forcedColors: 'active' });
  await askshot.openAnalysed(PICTURES.refused);
  const outline = (element: Element): string => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return `${outlineStyle} ${outlineWidth}`;
  };
  expect(await askshot.layer('Errors').evaluate(outline)).toBe('solid 2px');
  expect(await askshot.layer('Text').evaluate(outline)).toMatch(/^none/);
  await askshot.picture.focus();
  await page.keyboard.press('t');
  expect(await askshot.picture.evaluate(outline)).toBe('solid 3px');
  await expectAccessible(page, 'high contrast');
});

test('nothing moves where motion is not wanted', async ({ askshot }) => {
  const { page } = askshot;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await askshot.openAnalysed(PICTURES.refused);
  await page.getByRole('button', { name: 'Settings' }).click();
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState, effect }) => playState === 'running' && Number(effect?.getTiming().duration) > 1)
      .map((animation) => String((animation.effect as KeyframeEffect).target?.className)),
  );
  expect(moving).toEqual([]);
});

test('at 200 % zoom everything is there and within reach', async ({ askshot }) => {
  const { page } = askshot;
  // 1280 x 800 at 200 %.
  await page.setViewportSize({ width: 640, height: 400 });
  await askshot.openAnalysed(PICTURES.refused);
  await askshot.ask('Where is the error?');
  for (const name of ['Look around and select', 'Picture', 'Fit', 'Tools', 'Evidence card']) {
    const button = page.getByRole('button', { name, exact: true });
    await button.scrollIntoViewIfNeeded();
    await expect(button).toBeInViewport({ ratio: 1 });
  }
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  const last = dialog.getByRole('heading', { name: 'What was sent' });
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport({ ratio: 1 });
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
  await expectAccessible(page, 'settings at 200 %');
});

test('screen readers are told of progress, of the answer and of what is selected', async ({ askshot }) => {
  const { page } = askshot;
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    new MutationObserver(() => {
      for (const region of document.querySelectorAll('[role=status], [aria-live]')) {
        const text = region.textContent?.trim();
        if (text && !told.includes(text)) told.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await askshot.openAnalysed(PICTURES.denied);
  await askshot.ask('Where is the error?');
  await askshot.picture.focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByText(/^Selected: /)).toBeAttached();
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told.join('\n'));
  expect(told).toMatch(/Analysed: 16 lines of text/);
  expect(told).toMatch(/Answered: Could not write/);
  expect(told).toMatch(/Selected: /);
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
  await expect.poll(dark).toBe(true);
  await page.getByRole('button', { name: 'Colours: as the system' }).click();
  await page.getByRole('button', { name: 'Colours: light' }).waitFor();
  await expect.poll(dark).toBe(false);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'Colours: light' }).click();
  await page.getByRole('button', { name: 'Colours: dark' }).waitFor();
  await expect.poll(dark).toBe(true);
  await page.reload();
  await page.getByRole('button', { name: 'Colours: dark' }).waitFor();
  await expect.poll(dark).toBe(true);
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
