import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CaptureOrder } from '../../../shared/capture/capture-order.ts';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import { type ScreenshotCommand, screenshotCommands } from './screenshot-tools.ts';

/**
 * A picture of the screen (PNG) from the first of the system's own programs that is there and gives one, without
 * Askshot's window. Errors: capture_unavailable (naming what could be installed), cancelled (the user chose nothing).
 */
export async function takeSystemScreenshot(
  order: CaptureOrder,
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): Promise<Result<Uint8Array>> {
  const wayland = Boolean(environment.WAYLAND_DISPLAY) || environment.XDG_SESSION_TYPE === 'wayland';
  const folder = await mkdtemp(join(tmpdir(), 'askshot-capture-'));
  const file = join(folder, 'screen.png');
  try {
    const commands = screenshotCommands(order, file, { platform, wayland });
    if ('delay' in order && order.delay > 0) await wait(order.delay * 1000);
    let tried = false;
    for (const command of commands) {
      const ended = await run(command, { ...environment, ASKSHOT_PICTURE: file });
      if (ended === 'missing') continue;
      tried = true;
      const picture = await readFile(file).catch(() => null);
      if (picture && picture.length > 0) return ok(new Uint8Array(picture));
      if (order.what === 'take' && order.target.kind === 'region' && order.target.box === null)
        return failed('cancelled', 'No region was chosen.', 'Start again when you like.');
    }
    return unavailable(commands, tried);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs a program to its end, without a shell. */
function run({ program, words }: ScreenshotCommand, env: NodeJS.ProcessEnv): Promise<'ended' | 'missing'> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { env, stdio: 'ignore' });
    child.once('error', () => resolve('missing'));
    child.once('exit', () => resolve('ended'));
  });
}

function unavailable(commands: readonly ScreenshotCommand[], tried: boolean): ReturnType<typeof failed> {
  const names = commands.map(({ program }) => program).join(', ');
  if (names === '')
    return failed(
      'capture_unavailable',
      'This can only be captured by the desktop program.',
      'Start Askshot, or capture the whole screen or a region.',
    );
  return failed(
    'capture_unavailable',
    tried
      ? 'The system gave no picture of the screen.'
      : `No program to capture the screen was found (${names}).`,
    tried
      ? 'Check that a screen is there (DISPLAY or WAYLAND_DISPLAY).'
      : 'Install one of them, or start Askshot.',
  );
}
