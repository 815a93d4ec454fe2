/**
 * Takes pictures of the overlay and of the quick-ask panel on the stand-in's desktop, in both themes, to be looked at:
 *   node test/views/take-overlay.ts FOLDER [--german]        needs a build (npm run build)
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { english } from '../../renderer/messages/english.ts';
import { german } from '../../renderer/messages/german.ts';
import { AskshotPage } from '../e2e/askshot-page.ts';
import { displayPicture } from '../e2e/desktop-fixtures.ts';
import { startHost } from '../e2e/hosts.ts';
import { PICTURES } from '../e2e/paths.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { german: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (!folder) throw new Error('Say where the pictures go: node test/views/take-overlay.ts FOLDER [--german]');
const words = (values.german ? german : english).overlay.panel;
mkdirSync(folder, { recursive: true });

const SIZES = [
  { width: 1024, height: 700 },
  { width: 1920, height: 1080 },
];
const SHORTCUTS = { ask: 'CommandOrControl+Shift+1', capture: 'CommandOrControl+Shift+2' };

for (const { width, height } of SIZES) {
  const picture = await displayPicture(`screen-${width}`, width, height, PICTURES.notFound);
  const display = { id: 1, label: 'Screen', bounds: { x: 0, y: 0, width, height }, scale: 1, picture };
  const host = await startHost('electron-stand-in', [], {
    ASKSHOT_STANDIN_DESKTOP: JSON.stringify({ displays: [display] }),
  });
  const askshot = new AskshotPage(host.page, 'electron-stand-in');
  await askshot.callHost('change_settings', { interface_language: values.german ? 'de' : 'en' });
  const { desktop } = host;
  if (!desktop) throw new Error('the stand-in has no desktop');
  for (const colorScheme of ['light', 'dark'] as const) {
    const shoot = async (page: Page, name: string): Promise<void> => {
      const file = `${name}-${colorScheme}-${width}.png`;
      await page.screenshot({ path: join(folder, file) });
      process.stdout.write(`${file}\n`);
    };
    const open = async (purpose: keyof typeof SHORTCUTS): Promise<Page> => {
      const press = (): void => desktop.do({ type: 'press', accelerator: SHORTCUTS[purpose] });
      const [overlay] = await desktop.overlaysOf(press);
      await overlay.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await overlay.setViewportSize({ width, height });
      return overlay;
    };
    const drag = async (page: Page): Promise<void> => {
      await page.mouse.move(60, 80);
      await page.mouse.down();
      await page.mouse.move(Math.min(width - 60, 980), Math.min(height - 90, 640), { steps: 3 });
    };
    const close = async (page: Page): Promise<void> => {
      const closed = page.waitForEvent('close');
      await page.keyboard.press('Escape').catch(() => undefined);
      await closed;
    };
    const chooser = await open('capture');
    await chooser.mouse.move(300, 240);
    await shoot(chooser, 'chooser');
    await drag(chooser);
    await shoot(chooser, 'selecting');
    await close(chooser);
    const asking = await open('ask');
    await drag(asking);
    await asking.mouse.up();
    await asking.getByRole('region', { name: words.title }).waitFor();
    await shoot(asking, 'panel');
    await asking.getByRole('button', { name: words.error }).click();
    await asking.getByRole('article').waitFor({ timeout: 90_000 });
    await shoot(asking, 'panel-answered');
    await close(asking);
    const cut = await open('ask');
    await cut.mouse.move(44, 70);
    await cut.mouse.down();
    await cut.mouse.move(190, 260, { steps: 3 });
    await cut.mouse.up();
    await cut.getByRole('button', { name: words.widen }).waitFor({ timeout: 60_000 });
    await shoot(cut, 'panel-cut');
    await close(cut);
  }
  await host.close();
}
