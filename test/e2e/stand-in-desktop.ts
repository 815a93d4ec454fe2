import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import type { ControlMessage } from '../fakes/electron/control.ts';
import { ROOT } from './paths.ts';

type WindowFacts = {
  title: string;
  visible: boolean;
  alwaysOnTop: boolean;
  focused: boolean;
  url: string;
  bounds: { x: number; y: number; width: number; height: number };
};
export type DesktopFacts = {
  shortcuts: string[];
  tray: { label?: string; accelerator?: string }[] | null;
  notifications: { title: string; body: string }[];
  clipboard: string;
  windows: WindowFacts[];
  registered: { login: boolean; links: string[] };
};

const DESKTOP_WORDS = [
  '--import',
  pathToFileURL(join(ROOT, 'test/fakes/electron/register.ts')).href,
  join(ROOT, 'out/main/main.js'),
];

/** What a user does outside of the app's windows, and what can be seen there. */
export class StandInDesktop {
  readonly #app: ChildProcess;
  readonly #context: BrowserContext;
  readonly #environment: NodeJS.ProcessEnv;
  #reports = 0;

  constructor(app: ChildProcess, context: BrowserContext, environment: NodeJS.ProcessEnv) {
    this.#app = app;
    this.#context = context;
    this.#environment = environment;
  }

  do(message: Exclude<ControlMessage, { type: 'report' }>): void {
    this.#app.send(message);
  }

  look(): Promise<DesktopFacts> {
    const id = ++this.#reports;
    return new Promise((resolve) => {
      const receive = (reply: { id: number; facts: DesktopFacts }): void => {
        if (reply.id !== id) return;
        this.#app.off('message', receive);
        resolve(reply.facts);
      };
      this.#app.on('message', receive);
      this.#app.send({ type: 'report', id });
    });
  }

  /** Does something and waits for the overlays it opens, one a display, from left to right. */
  async overlaysOf(action: () => unknown, count = 1): Promise<Page[]> {
    const opened: Page[] = [];
    const all = new Promise<void>((resolve) => {
      const note = (page: Page): void => {
        if (opened.push(page) < count) return;
        this.#context.off('page', note);
        resolve();
      };
      this.#context.on('page', note);
    });
    await action();
    await all;
    for (const page of opened) await page.getByRole('main').waitFor();
    const places = await Promise.all(
      opened.map((page) => page.evaluate(() => document.querySelector('img')?.src)),
    );
    return opened
      .map((page, index) => ({ page, place: String(places[index]) }))
      .sort((a, b) => a.place.localeCompare(b.place))
      .map(({ page }) => page);
  }

  /** Starts the app a second time with words, as `askshot WORDS` does, and waits until that process has ended. */
  startAgain(...words: string[]): Promise<number | null> {
    return this.#run([...DESKTOP_WORDS, ...words]);
  }

  /** Runs `askshot WORDS` on the command line, which finds this desktop program, and gives its exit code. */
  runCommandLine(...words: string[]): Promise<number | null> {
    return this.#run([join(ROOT, 'electron/hosts/cli/main.ts'), ...words]);
  }

  #run(words: readonly string[]): Promise<number | null> {
    const program = JSON.stringify([process.execPath, ...DESKTOP_WORDS]);
    const env = { ...this.#environment, ASKSHOT_DESKTOP: program };
    const child = spawn(process.execPath, words, { cwd: ROOT, env, stdio: 'ignore' });
    return new Promise((resolve) => child.once('exit', resolve));
  }

  /** Whether the app has ended. */
  get ended(): boolean {
    return this.#app.exitCode !== null;
  }
}
