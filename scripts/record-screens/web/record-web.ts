/** Records one web scene: opens it in Chromium, asks the page what it shows, takes the picture. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Frame, type Page } from '@playwright/test';
import { decode, inkBox } from '../picture.ts';
import type { Recording } from '../scene.ts';
import { type PageTruth, readPage } from './page-truth.ts';
import { Services } from './services.ts';
import type { WebScene } from './web-scene.ts';

/** Where scenes keep their files: a path that says nothing about the machine, since pages may show it. */
const SCRATCH = '/srv/demo';

function versionOf(scene: WebScene, browser: Browser, packages: string): string {
  const of = scene.versionOf;
  if (scene.version) return scene.version;
  if (!of) return browser.version();
  if ('npm' in of) return JSON.parse(readFileSync(join(packages, of.npm, 'package.json'), 'utf8')).version;
  return execFileSync('dpkg-query', ['-W', '-f', '$' + '{Version}', of.debian], { encoding: 'utf8' });
}

async function readFrame(frame: Frame): Promise<PageTruth> {
  const truth = await frame.evaluate(readPage);
  if (!frame.parentFrame()) return truth;
  const box = await (await frame.frameElement()).boundingBox();
  if (!box) return { text: [], elements: [] };
  const moved = <T extends { box: [number, number, number, number] }>(item: T): T => ({
    ...item,
    box: [item.box[0] + Math.round(box.x), item.box[1] + Math.round(box.y), item.box[2], item.box[3]],
  });
  return { text: truth.text.map(moved), elements: truth.elements.map(moved) };
}

async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load').catch(() => undefined);
  await page
    .addStyleTag({ content: '*{caret-color:transparent!important;transition:none!important}' })
    .catch(() => undefined);
  await page.waitForTimeout(400);
}

export async function recordWeb(scene: WebScene, packages: string): Promise<Recording> {
  rmSync(SCRATCH, { recursive: true, force: true });
  mkdirSync(SCRATCH, { recursive: true });
  const services = new Services(packages, SCRATCH);
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--hide-scrollbars=false',
      '--font-render-hinting=slight',
      ...(scene.switches ?? []),
    ],
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
  try {
    const [width, height] = scene.size ?? [1280, 800];
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: scene.darkMode ? 'dark' : 'light',
    });
    // Fonts and trackers on other hosts cannot be reached here: failing at once keeps the recording the same everywhere.
    await page.route(
      (url) => url.protocol.startsWith('http') && !/^(localhost|127\.)/.test(url.hostname),
      (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()),
    );
    await scene.open(page, services);
    await settle(page);
    const parts = await Promise.all(
      page.frames().map((frame) => readFrame(frame).catch(() => ({ text: [], elements: [] }))),
    );
    const png = await page.screenshot();
    const pixels = await decode(png);
    const text = parts
      .flatMap((part) => part.text)
      .map(({ text, box, tighten }) => ({
        text,
        box: (tighten && inkBox(pixels, box)) || box,
      }));
    return {
      png,
      version: versionOf(scene, browser, packages),
      text,
      elements: parts.flatMap((part) => part.elements),
    };
  } finally {
    await browser.close();
    services.stop();
  }
}
