import { basename, join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Messages } from '../../../shared/messages/english.ts';
import { AskshotPage } from '../../e2e/askshot-page.ts';
import type { startStandIn } from '../../e2e/hosts.ts';

export type View = { name: string; show: (walk: Walk) => Promise<void> };
type Options = { language: 'en' | 'de'; out: string; quick: boolean; modelUrl: string };
type PictureFile = string | { name: string; mimeType: string; buffer: Buffer };

const SMALL = { width: 1024, height: 700 };
const LARGE = { width: 1920, height: 1080 };

/** Goes through the program as a user does, by the words of its interface, and takes pictures on the way. */
export class Walk {
  readonly page: Page;
  readonly words: Messages;
  readonly host: Awaited<ReturnType<typeof startStandIn>>;
  readonly options: Options;
  readonly #askshot: AskshotPage;

  constructor(host: Awaited<ReturnType<typeof startStandIn>>, words: Messages, options: Options) {
    this.host = host;
    this.page = host.page;
    this.words = words;
    this.options = options;
    this.#askshot = new AskshotPage(host.page, 'electron-stand-in');
  }

  async start(): Promise<void> {
    await this.request('change_settings', { interface_language: this.options.language });
    await this.page.emulateMedia({ reducedMotion: 'reduce' });
    await this.page.setViewportSize(LARGE);
    await this.restore();
  }

  /** Loads the page again, which closes every dialog. */
  async restore(): Promise<void> {
    await this.page.reload();
    await this.page.getByRole('banner').first().waitFor();
    await this.#askshot.painted();
  }

  request(name: string, params: object): ReturnType<AskshotPage['callHost']> {
    return this.#askshot.callHost(name, params);
  }

  /** Takes a view in both themes and both sizes; `prepare` brings back what another size took out of sight. */
  async take(name: string, page: Page = this.page, prepare?: () => Promise<unknown>): Promise<void> {
    const all = (['light', 'dark'] as const).flatMap((theme) =>
      [SMALL, LARGE].map((size) => ({ theme, size })),
    );
    const wanted = this.options.quick ? [all[1], all[2]] : all;
    for (const { theme, size } of wanted) {
      await page.emulateMedia({ colorScheme: theme });
      if (page === this.page) await page.setViewportSize(size);
      await prepare?.();
      await page.waitForTimeout(250);
      const file = `${name}.${this.options.language}.${theme}.${size.width}.png`;
      await page.screenshot({ path: join(this.options.out, file), animations: 'disabled' });
    }
    if (page === this.page) await page.setViewportSize(LARGE);
  }

  /** Takes a view as it is at 200 % zoom in a window of 1280 x 800, and in high contrast. */
  async takeForEyes(name: string): Promise<void> {
    const file = (what: string): string =>
      join(this.options.out, `${name}-${what}.${this.options.language}.png`);
    await this.page.setViewportSize({ width: 640, height: 400 });
    await this.page.emulateMedia({ colorScheme: 'light' });
    await this.page.waitForTimeout(250);
    await this.page.screenshot({ path: file('zoomed'), animations: 'disabled' });
    await this.page.setViewportSize(SMALL);
    await this.page.emulateMedia({ forcedColors: 'active' });
    await this.page.waitForTimeout(250);
    await this.page.screenshot({ path: file('high-contrast'), animations: 'disabled' });
    await this.page.emulateMedia({ forcedColors: 'none' });
    await this.page.setViewportSize(LARGE);
  }

  /** Takes a menu, which closes where the window changes its size. */
  async takeMenu(name: string, button: Locator): Promise<void> {
    await this.take(name, this.page, async () => {
      // The change of size may be told a little later.
      await this.page.waitForTimeout(200);
      if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
    });
    await this.page.keyboard.press('Escape');
  }

  /** Takes a part of what scrolls, from its beginning. */
  takePart(name: string, part: Locator): Promise<void> {
    return this.take(name, this.page, () =>
      part.evaluate((element) => element.scrollIntoView({ block: 'start' })),
    );
  }

  async open(file: PictureFile): Promise<void> {
    await this.page.locator('header input[type=file]').setInputFiles(file as string);
    const name = typeof file === 'string' ? basename(file) : file.name;
    await this.page.getByRole('heading', { name, level: 1 }).waitFor();
    const { tabs } = this.words;
    await this.page.getByRole('tab', { name: new RegExp(`^${tabs.found} \\d`) }).waitFor({ timeout: 60_000 });
    await this.page.getByRole('tab', { name: new RegExp(`^${tabs.ask}`) }).click();
  }

  /** Shows a picture that is open. */
  async turnTo(name: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: this.words.session.label })
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .click();
  }

  async ask(question: string): Promise<Locator> {
    const box = this.page.getByLabel(this.words.ask.label);
    const before = await this.page.getByRole('article').count();
    await box.fill(question);
    await box.press('Enter');
    const answer = this.page.getByRole('article').nth(before);
    await answer.waitFor();
    return answer;
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Opens one of the tools and gives its dialog. */
  async tool(name: string): Promise<Locator> {
    await this.page.getByRole('button', { name: this.words.tools.label }).click();
    await this.page.getByRole('menuitem', { name, exact: true }).click();
    return this.dialog();
  }

  async dialog(): Promise<Locator> {
    const dialog = this.page.getByRole('dialog');
    await dialog.waitFor();
    return dialog;
  }

  async escape(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.getByRole('dialog').waitFor({ state: 'detached' });
  }
}
