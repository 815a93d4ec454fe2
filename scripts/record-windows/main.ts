/**
 * Shows GTK windows with parts and looks at random on a display of its own, with what the toolkit tells about them as
 * truth: more windows than there are programs to record, to learn from.
 *   node scripts/record-windows/main.ts --out DIR [--count N] [--first N]
 * Needs Xvfb, openbox, python3-gi, GTK 3 and themes (`[debian: recording]` in scripts/record-screens/packages.txt).
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Accessible, elementsOf, textOf } from '../record-screens/desktop/accessible.ts';
import { clip, decode } from '../record-screens/picture.ts';
import type { Box } from '../record-screens/scene.ts';

const DISPLAY = ':87';
const SCREEN = '1280x960x24';

type Shown = { title: string; frame: Box; bar: Box; items: Accessible[] };

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    count: { type: 'string', default: '200' },
    first: { type: 'string', default: '0' },
  },
});
if (!values.out) throw new Error('--out is needed');
const raw = mkdtempSync(join(tmpdir(), 'drawn-windows-'));
const configuration = join(raw, 'openbox.xml');
writeFileSync(configuration, '<openbox_config xmlns="http://openbox.org/3.4/rc"/>');
const env = {
  ...process.env,
  DISPLAY,
  OPENBOX_FILE: configuration,
  NO_AT_BRIDGE: '1',
  GTK_OVERLAY_SCROLLING: '0',
};
const children: ChildProcess[] = [];
const start = (command: string, args: string[]) =>
  children.push(spawn(command, args, { env, stdio: 'ignore' }));
try {
  start('Xvfb', [DISPLAY, '-screen', '0', SCREEN, '-ac', '-nolisten', 'tcp']);
  await delay(2000);
  start('openbox', ['--config-file', configuration]);
  await delay(1000);
  const script = join(import.meta.dirname, 'drawn_windows.py');
  execFileSync('/usr/bin/python3', [script, raw, values.first, values.count], { env, stdio: 'inherit' });
  for (const folder of ['images', 'truth']) mkdirSync(join(values.out, folder), { recursive: true });
  for (const file of readdirSync(raw).filter((name) => name.endsWith('.json')))
    await keep(file.slice(0, -'.json'.length), values.out);
} finally {
  for (const child of children.reverse()) child.kill();
  rmSync(raw, { recursive: true, force: true });
}

/** The part of the screen around the window, with its truth; windows that reach beyond the screen are left out. */
async function keep(name: string, out: string): Promise<void> {
  const shown = JSON.parse(readFileSync(join(raw, `${name}.json`), 'utf8')) as Shown;
  const png = readFileSync(join(raw, `${name}.png`));
  const pixels = await decode(png);
  const [x, y, width, height] = shown.frame;
  if (x < 0 || y < 0 || x + width > pixels.width || y + height > pixels.height) return;
  const frames = [
    { role: 'window', name: shown.title, box: shown.frame },
    { role: 'title_bar', name: shown.title, box: clip(shown.bar, pixels) },
  ];
  const truth = {
    image: `${name}.png`,
    width: pixels.width,
    height: pixels.height,
    device_scale: 1,
    source: { program: `drawn ${name}`, version: '', package: 'GTK 3', how: 'parts at random' },
    kind: 'software_interface',
    theme: 'light',
    text: textOf(shown.items, pixels),
    elements: [...frames, ...elementsOf(shown.items, pixels)],
    text_complete: true,
    elements_complete: true,
    error: null,
  };
  writeFileSync(join(out, 'images', `${name}.png`), png);
  writeFileSync(join(out, 'truth', `${name}.json`), JSON.stringify(truth, null, 1));
}
