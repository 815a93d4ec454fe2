/**
 * Takes a picture of every view of the real interface, in both themes, small and large, to be looked at one by one:
 *   node test/views/take-views.ts FOLDER [--german] [VIEW...]
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { english } from '../../renderer/messages/english.ts';
import { german } from '../../renderer/messages/german.ts';
import {
  askQuestion,
  inCheckout,
  openPicture,
  type Shown,
  withShownPage,
} from '../../scripts/pictures/shown-page.ts';
import { seeing, VisionServer } from '../fakes/vision-server.ts';

const SIZES = [
  { width: 1024, height: 700 },
  { width: 1920, height: 1080 },
];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { german: { type: 'boolean', default: false } },
});
const [folder, ...wanted] = positionals;
if (!folder)
  throw new Error('Say where the pictures go: node test/views/take-views.ts FOLDER [--german] [VIEW...]');
const words = values.german ? german : english;

const fixture = (name: string): string => inCheckout(join('test/fixtures', name));
mkdirSync(folder, { recursive: true });
const dialog = (page: Page): Locator => page.getByRole('dialog');
const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name, exact: true });
const begins = (text: string): RegExp => new RegExp(`^${text}`);

async function chooseTool(page: Page, tool: keyof typeof words.tools): Promise<void> {
  await button(page, words.tools.label).click();
  await page.getByRole('menuitem', { name: words.tools[tool], exact: true }).click();
}

async function take({ page, askshot }: Shown): Promise<void> {
  const open = (file: Parameters<typeof openPicture>[1]): Promise<void> => openPicture(page, file, words);
  const ask = (question: string): Promise<void> => askQuestion(page, question, words);
  const conflict = page.getByRole('region', { name: words.compare.conflict('local-eye') });

  await view(page, 'welcome', () => dialog(page).waitFor());
  await page.keyboard.press('Escape');
  await view(page, 'empty', async () => undefined);

  const blurred = await sharp(fixture('pictures/chromium_refused.png')).blur(4).png().toBuffer();
  await open({ name: 'blurred.png', mimeType: 'image/png', buffer: blurred });
  await ask('Where is the error?');
  await view(page, 'clearer', async () => undefined);
  await open(fixture('screens/images/gentelella_invoice.png'));
  await ask('What is the total?');
  await open(fixture('pictures/zenity_denied.png'));
  await ask('Where is the error?');
  await page.getByText(words.answer.details).last().click();
  await view(page, 'answer', async () => undefined);
  await view(page, 'drawn', () => draw(page));
  await page.getByRole('tab', { name: begins(words.tabs.found) }).click();
  await button(page.getByRole('tabpanel'), words.found.layers.elements).click();
  await view(page, 'found', () => button(page, / OK /).click());
  await page.keyboard.press('Escape');
  await button(page, words.picture.label('zenity_denied.png')).focus();
  await view(page, 'selection', async () => {
    await page.keyboard.press('Control+a');
    for (let step = 0; step < 4; step++) await page.keyboard.press('+');
  });
  await page.keyboard.press('Escape');
  await view(page, 'palette', () => page.keyboard.press('Control+k'));
  await page.keyboard.press('Escape');

  for (const [name, label] of [
    ['settings', words.toolbar.settings],
    ['shortcuts', words.toolbar.shortcuts],
    ['library', words.library.button],
    ['verify', words.toolbar.verify],
  ] as const) {
    await view(page, name, () => button(page.getByRole('banner'), label).click());
    await page.keyboard.press('Escape');
  }
  for (const tool of ['compare', 'pictures', 'redact', 'lab', 'lab_set'] as const) {
    await view(page, tool.replace('_', '-'), async () => {
      await chooseTool(page, tool);
      await page.waitForTimeout(1500);
    });
    await page.keyboard.press('Escape');
  }
  await view(page, 'pictures-in-a-row', async () => {
    await chooseTool(page, 'pictures');
    await page.getByRole('radio', { name: words.pictures.row }).check();
    await page.getByRole('list', { name: words.pictures.steps }).getByText(/\d/).first().waitFor();
  });
  await page.keyboard.press('Escape');
  await takeLabs(page);
  await view(page, 'compared', async () => {
    await chooseTool(page, 'compare');
    await button(dialog(page), words.compare.compare).click();
    await dialog(page).getByRole('article').first().waitFor({ timeout: 60_000 });
  });
  await page.keyboard.press('Escape');
  const liar = await VisionServer.start('openai-compatible', seeing('The total due is $9,641.51.'));
  askshot('vision', 'add', 'local-eye', '--kind', 'openai-compatible', '--url', liar.url, '--model', 'eye');
  await open(fixture('screens/images/gentelella_invoice.png'));
  await view(page, 'consent', async () => {
    await chooseTool(page, 'compare');
    await dialog(page).getByLabel(words.compare.question).fill('What is the total due?');
    await dialog(page)
      .getByRole('checkbox', { name: /local-eye/ })
      .check();
    await button(dialog(page), words.compare.toConsent).click();
    await button(dialog(page), words.compare.send).waitFor();
  });
  await view(page, 'conflict', async () => {
    await button(dialog(page), words.compare.send).click();
    await conflict.waitFor({ timeout: 60_000 });
    await conflict.scrollIntoViewIfNeeded();
  });
  await view(page, 'settled', () => button(conflict, words.compare.screenRight).click());
  await page.keyboard.press('Escape');
  await view(page, 'conversation-conflict', async () => {
    await ask('What dish is this?');
    await button(page, words.askModel.button).click();
    await button(page, words.askModel.send).click();
    await conflict.waitFor({ timeout: 60_000 });
  });
  await liar.close();
  await view(page, 'kept', async () => {
    await button(page.getByRole('banner'), words.library.button).click();
    await button(dialog(page), words.library.keep).click();
    await button(dialog(page), words.library.open('gentelella_invoice.png')).waitFor({ timeout: 60_000 });
  });
  await view(page, 'trash', async () => {
    await button(dialog(page), words.library.delete('gentelella_invoice.png')).first().click();
    await button(dialog(page), words.library.trash.title).click();
    await page.getByText(words.library.trash.left(30)).waitFor();
  });
  await button(page, words.library.trash.restoreFile('gentelella_invoice.png')).click();
  await page.keyboard.press('Escape');
  await view(page, 'recent', async () => {
    while ((await page.locator('[data-shot]').count()) > 0) {
      const before = await page.locator('[data-shot]').count();
      await page.locator('[data-shot]').first().press('Delete');
      await page.waitForFunction((count) => document.querySelectorAll('[data-shot]').length < count, before);
    }
    await page.getByRole('region', { name: words.recent.title }).waitFor();
  });
}

/** The lab while it runs and what it shows at the end, for one picture and for several. */
async function takeLabs(page: Page): Promise<void> {
  await view(page, 'lab-running', async () => {
    await chooseTool(page, 'lab');
    for (const kind of ['noise', 'motion_blur', 'jpeg', 'downscale', 'contrast', 'occlusion'] as const)
      await page.getByRole('checkbox', { name: words.lab.kinds[kind] }).uncheck();
    await button(dialog(page), words.lab.run).click();
    await page.getByRole('heading', { name: words.lab.survives }).waitFor({ timeout: 60_000 });
  });
  await view(page, 'lab-done', async () => {
    await button(dialog(page), words.lab.export).waitFor({ timeout: 120_000 });
  });
  await view(page, 'lab-failures', () =>
    page.getByRole('region', { name: words.lab.failures }).scrollIntoViewIfNeeded(),
  );
  await page.keyboard.press('Escape');
  await view(page, 'lab-set-done', async () => {
    await chooseTool(page, 'lab_set');
    await button(dialog(page), words.labSet.addOpen(3)).click();
    await dialog(page).getByLabel(words.labSet.questions).fill('Where is the error?');
    await dialog(page).getByLabel(words.labSet.steps).selectOption('4');
    await button(dialog(page), words.lab.run).click();
    await button(dialog(page), words.lab.run).waitFor({ timeout: 240_000 });
    await button(dialog(page), words.lab.export).scrollIntoViewIfNeeded();
  });
  await page.keyboard.press('Escape');
}

await withShownPage(SIZES[0], take, values.german ? 'de-DE' : 'en-US');

/** Brings a view about, and takes it in both themes and sizes. */
async function view(page: Page, name: string, bring: () => Promise<unknown>): Promise<void> {
  await bring();
  if (wanted.length > 0 && !wanted.includes(name)) return;
  for (const colorScheme of ['light', 'dark'] as const)
    for (const size of SIZES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(size);
      await page.mouse.move(2, 2);
      await page.waitForTimeout(250);
      const file = `${name}-${colorScheme}-${size.width}.png`;
      await page.screenshot({ path: join(folder, file) });
      process.stdout.write(`${file}\n`);
    }
  await page.setViewportSize(SIZES[0]);
}

/** One drawing of each kind. */
async function draw(page: Page): Promise<void> {
  const box = await page.locator('main img[width]').boundingBox();
  if (!box) throw new Error('the picture is not shown');
  const place = (x: number, y: number): [number, number] => [box.x + x * box.width, box.y + y * box.height];
  for (const [tool, from, to] of [
    [words.annotate.tools.arrow, place(0.08, 0.1), place(0.28, 0.3)],
    [words.annotate.tools.box, place(0.24, 0.28), place(0.5, 0.4)],
    [words.annotate.tools.cover, place(0.55, 0.2), place(0.7, 0.26)],
    [words.annotate.tools.blur, place(0.3, 0.45), place(0.75, 0.5)],
  ] as const) {
    await button(page, tool).click();
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(...to, { steps: 3 });
    await page.mouse.up();
  }
  await button(page, words.annotate.tools.number).click();
  await page.mouse.click(...place(0.1, 0.6));
  await page.mouse.click(...place(0.1, 0.75));
  await button(page, words.annotate.tools.text).click();
  await page.mouse.click(...place(0.15, 0.88));
  await page.keyboard.type('This is the backup');
  await page.keyboard.press('Enter');
  await button(page, words.annotate.tools.look).click();
}
