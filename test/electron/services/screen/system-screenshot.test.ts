import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { screenshotCommands } from '../../../../electron/services/screen/screenshot-tools.ts';
import { takeSystemScreenshot } from '../../../../electron/services/screen/take-system-screenshot.ts';
import type { CaptureOrder } from '../../../../shared/capture/capture-order.ts';

const region = (box: { x: number; y: number; width: number; height: number } | null): CaptureOrder => ({
  what: 'take',
  target: { kind: 'region', box },
  delay: 0,
});
const whole: CaptureOrder = { what: 'take', target: { kind: 'desktop' }, delay: 0 };
const box = { x: -20, y: 30, width: 400, height: 300 };

describe('programs that capture the screen', () => {
  it('take a region by its place, negative ones too', () => {
    const words = (platform: NodeJS.Platform, wayland: boolean) =>
      Object.fromEntries(
        screenshotCommands(region(box), 'f.png', { platform, wayland }).map(({ program, words: given }) => [
          program,
          given.join(' '),
        ]),
      );
    expect(words('linux', false)).toMatchObject({
      maim: '--hidecursor -g 400x300-20+30 f.png',
      scrot: '-a -20,30,400,300 f.png',
      import: '-window root -crop 400x300-20+30 +repage f.png',
    });
    expect(words('linux', true)).toEqual({ grim: '-g -20,30 400x300 f.png' });
    expect(words('darwin', false)).toEqual({ screencapture: '-x -R-20,30,400,300 f.png' });
    expect(words('win32', false).powershell).toContain('Drawing.Rectangle -20,30,400,300');
  });

  it('let the user choose where they can, and are none for what only the desktop program can', () => {
    const programs = (order: CaptureOrder, platform: NodeJS.Platform) =>
      screenshotCommands(order, 'f.png', { platform, wayland: false }).map(({ program }) => program);
    expect(programs(region(null), 'linux')).toEqual(['spectacle', 'gnome-screenshot', 'maim', 'scrot']);
    expect(programs(region(null), 'darwin')).toEqual(['screencapture']);
    expect(programs({ what: 'ask' }, 'linux')).toEqual([]);
    expect(programs({ what: 'window', title: 'x', delay: 0 }, 'win32')).toEqual([]);
  });
});

describe('a picture from the system', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'askshot-tools-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  /** A program on the path that runs a line of shell; the picture's file is its last argument. */
  const install = (name: string, line: string): void => {
    writeFileSync(join(folder, name), `#!/bin/sh\nfor file; do :; done\n${line}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  const environment = () => ({ PATH: [folder, '/bin', '/usr/bin/none'].join(delimiter), DISPLAY: ':9' });

  it('comes from the first program that is there and gives one', async () => {
    install('gnome-screenshot', 'exit 1');
    install('scrot', 'printf picture > "$file"');
    const taken = await takeSystemScreenshot(whole, environment(), 'linux');
    expect(taken.ok && Buffer.from(taken.value).toString()).toBe('picture');
  });

  it('is none where the user chose nothing, no program is there, or none works', async () => {
    install('scrot', 'exit 2');
    expect(await takeSystemScreenshot(region(null), environment(), 'linux')).toMatchObject({
      error: { code: 'cancelled' },
    });
    expect(await takeSystemScreenshot(whole, environment(), 'linux')).toMatchObject({
      error: { code: 'capture_unavailable', remedy: expect.stringContaining('DISPLAY') },
    });
    expect(
      await takeSystemScreenshot(whole, { ...environment(), WAYLAND_DISPLAY: 'wayland-0' }, 'linux'),
    ).toMatchObject({ error: { message: expect.stringContaining('grim') } });
    expect(await takeSystemScreenshot({ what: 'ask' }, environment(), 'linux')).toMatchObject({
      error: { remedy: expect.stringContaining('Start Askshot') },
    });
  });
});
