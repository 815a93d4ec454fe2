import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictures, runAskshot } from './run-askshot.ts';

const source = join(pictures, 'pyhttp_404.png');

describe.skipIf(process.platform !== 'linux')('askshot capture without the desktop program', () => {
  let folder = '';
  const path = process.env.PATH;
  const wayland = process.env.WAYLAND_DISPLAY;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'askshot-capture-'));
    copyFileSync(source, join(folder, 'screen.png'));
    // A program that captures: it puts the picture where it is told to.
    const script = `#!/bin/sh\nfor file; do :; done\ncp '${join(folder, 'screen.png')}' "$file"\n`;
    for (const name of ['gnome-screenshot', 'spectacle', 'maim']) {
      writeFileSync(join(folder, name), script);
      chmodSync(join(folder, name), 0o755);
    }
    process.env.PATH = [folder, path].join(delimiter);
    delete process.env.WAYLAND_DISPLAY;
  });
  afterAll(() => {
    process.env.PATH = path;
    if (wayland !== undefined) process.env.WAYLAND_DISPLAY = wayland;
    rmSync(folder, { recursive: true, force: true });
  });

  it('writes the picture and answers a question about it', async () => {
    const out = join(folder, 'taken.png');
    const run = await runAskshot(folder, 'capture', 'all', '--out', out, '--ask', 'Where is the error?');
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out.split('\n')[0]).toBe(out);
    expect(run.out).toContain('404');
    expect(readFileSync(out).equals(readFileSync(source))).toBe(true);
  });

  it('says what is wrong with the words, and what only the desktop program can do', async () => {
    const wrong = await runAskshot(folder, 'capture', 'region', '--box', '1,2,3', '--out', 'x.png');
    expect(wrong).toMatchObject({ code: 1, out: '' });
    expect(wrong.err).toContain('1,2,3');
    const ask = await runAskshot(folder, 'capture', 'ask', '--out', 'x.png');
    expect(ask.code).toBe(1);
    expect(ask.err).toContain('Start Askshot');
    expect((await runAskshot(folder, 'capture', 'sideways')).code).toBe(2);
  });
});
