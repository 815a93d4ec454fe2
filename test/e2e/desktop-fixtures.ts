import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import type { DesktopSetup } from '../fakes/electron/displays.ts';
import { AskshotPage } from './askshot-page.ts';
import { test as base } from './fixtures.ts';
import { startHost } from './hosts.ts';
import { PICTURES } from './paths.ts';
import type { StandInDesktop } from './stand-in-desktop.ts';

export type DesktopFixtures = {
  /** The displays and windows that are described before the app starts. */
  setup: DesktopSetup;
  running: { page: Page; desktop: StandInDesktop; askshot: AskshotPage };
};

const folder = mkdtempSync(join(tmpdir(), 'askshot-displays-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** A picture of a display: the recording of a program on a ground, exactly as large as the display has pixels. */
export async function displayPicture(
  name: string,
  width: number,
  height: number,
  file: string | Buffer,
): Promise<string> {
  const path = join(folder, `${name}.png`);
  await sharp({ create: { width, height, channels: 3, background: '#2b5c8a' } })
    .composite([{ input: file, left: 40, top: 60 }])
    .png()
    .toFile(path);
  return path;
}

/** Every pixel of this picture tells its own place: red and green are its column, blue its row. */
export async function placePicture(name: string, width: number, height: number): Promise<string> {
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.set([x & 255, x >> 8, y & 255], (y * width + x) * 3);
  const path = join(folder, `${name}.png`);
  await sharp(data, { raw: { width, height, channels: 3 } })
    .png()
    .toFile(path);
  return path;
}

/** One display that shows Python's web server answering 404. */
export const oneDisplay = async (): Promise<DesktopSetup> => ({
  displays: [
    {
      id: 1,
      label: 'Laptop',
      bounds: { x: 0, y: 0, width: 1280, height: 800 },
      scale: 1,
      picture: await displayPicture('one', 1280, 800, PICTURES.notFound),
    },
  ],
});

/** The app on a desktop of its own; only the stand-in has one that a test can describe. */
export const test = base.extend<DesktopFixtures>({
  setup: async ({ browserName: _ }, use) => use(await oneDisplay()),
  running: async ({ host, setup }, use, info) => {
    info.skip(host !== 'electron-stand-in', 'only the stand-in has a desktop that a test can describe');
    const running = await startHost(host, [], { ASKSHOT_STANDIN_DESKTOP: JSON.stringify(setup) });
    const { page, desktop } = running;
    await page.getByRole('banner').waitFor();
    if (desktop) await use({ page, desktop, askshot: new AskshotPage(page, host) });
    await running.close();
  },
});

export { expect } from '@playwright/test';
