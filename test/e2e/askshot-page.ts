import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ConsoleMessage, Locator, Page } from '@playwright/test';
import type { HostName } from './hosts.ts';

/** What a user sees and does, by the names that a screen reader gives. */
export class AskshotPage {
  readonly page: Page;
  readonly host: HostName;
  readonly question: Locator;
  readonly answers: Locator;
  readonly suggestions: Locator;
  readonly picture: Locator;
  readonly pictures: Locator;
  readonly notices: Locator;

  constructor(page: Page, host: HostName) {
    this.page = page;
    this.host = host;
    this.question = page.getByLabel('Your question');
    this.answers = page.getByRole('article');
    this.suggestions = page.getByRole('list', { name: 'Suggestions' });
    this.picture = page.getByRole('button', { name: /^Picture / });
    this.pictures = page.getByRole('navigation', { name: 'Pictures of this session' });
    this.notices = page.getByRole('region', { name: 'Notices' });
  }

  /** Empties the session and loads the page again. */
  async reset(address: string): Promise<void> {
    const { page } = this;
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'none' });
    await page.setViewportSize({ width: 1280, height: 800 });
    const shots = await this.callHost('list_shots', {});
    for (const { id } of shots.value as { id: string }[]) await this.callHost('remove_shot', { shot: id });
    await this.callHost('change_settings', { theme: 'system', interface_language: 'system', welcomed: true });
    await page.goto(address);
    await page.getByRole('banner').waitFor();
    await this.painted();
    await page.mouse.move(2, 2);
  }

  /** Waits for the first paint: before it Chromium drops keys and clicks, since nobody can mean what is not yet seen. */
  async painted(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  /** A request of the contract, past the interface. */
  callHost(
    name: string,
    params: object,
  ): Promise<{ ok: boolean; value?: unknown; error?: { code: string } }> {
    return this.page.evaluate(
      async ([request, values]) => {
        const desktop = (
          window as { askshot?: { request: (name: string, params: object) => Promise<never> } }
        ).askshot;
        if (desktop) return desktop.request(request, values);
        const reply = await fetch(`requests/${request}`, { method: 'POST', body: JSON.stringify(values) });
        return reply.json();
      },
      [name, params] as const,
    );
  }

  /** Faults that a test provokes. */
  expectedFaults = /^Failed to load resource/;

  /** Collects errors of scripts and of the content security policy. */
  watchFaults(): () => string[] {
    const faults: string[] = [];
    const onConsole = (message: ConsoleMessage): void => {
      if (message.type() === 'error' && !this.expectedFaults.test(message.text()))
        faults.push(message.text());
    };
    const onError = (error: Error): void => void faults.push(error.message);
    this.page.on('console', onConsole);
    this.page.on('pageerror', onError);
    return () => {
      this.page.off('console', onConsole);
      this.page.off('pageerror', onError);
      return faults;
    };
  }

  /** Opens pictures with the button and the system's file dialog. */
  async open(...files: (string | { name: string; mimeType: string; buffer: Buffer })[]): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('banner').getByRole('button', { name: 'Open' }).click();
    await (await choosing).setFiles(files as string[]);
  }

  /** Opens one picture and waits until it is analysed. */
  async openAnalysed(file: string): Promise<void> {
    await this.open(file);
    await this.page.getByRole('heading', { name: basename(file), level: 1 }).waitFor();
    await this.suggestions.waitFor({ timeout: 100_000 });
  }

  async ask(question: string): Promise<Locator> {
    const before = await this.answers.count();
    await this.question.fill(question);
    await this.question.press('Enter');
    const answer = this.answers.nth(before);
    await answer.waitFor();
    return answer;
  }

  /** Drops or pastes files as the browser would hand them over. */
  async hand(how: 'drop' | 'paste', file: string): Promise<void> {
    await this.page.evaluate(
      ([kind, name, content]) => {
        const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], name, { type: 'image/png' }));
        const event =
          kind === 'drop'
            ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
            : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
      },
      [how, basename(file), readFileSync(file).toString('base64')] as const,
    );
  }

  layer(name: 'Text' | 'Elements' | 'Errors' | 'Windows'): Locator {
    return this.page
      .getByRole('group', { name: 'Show on the picture' })
      .getByRole('button', { name: new RegExp(`^${name}`) });
  }

  /** The outlines that an answer draws on the picture. */
  get regions(): Locator {
    return this.page.locator('[data-region]');
  }
}
