import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A command that starts the desktop program, to which the words for it are added. */
export type DesktopProgram = { program: string; words: string[] };

/**
 * Where the desktop program is: named in ASKSHOT_DESKTOP (a JSON array of program and words), beside a packaged
 * command line, or Electron with this checkout. Null where it is not installed, or can't run (as root, on Linux).
 */
export function findDesktopProgram(environment: NodeJS.ProcessEnv = process.env): DesktopProgram | null {
  const named = environment.ASKSHOT_DESKTOP;
  if (named) {
    const [program, ...words] = JSON.parse(named) as string[];
    return { program, words };
  }
  // A packaged command line runs in the desktop program itself.
  if (process.versions.electron) return { program: process.execPath, words: [] };
  if (process.platform === 'linux' && process.getuid?.() === 0) return null;
  return electronOfCheckout();
}

function electronOfCheckout(): DesktopProgram | null {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
    const program = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim());
    const root = rootOfCheckout();
    const built = root && existsSync(join(root, 'out/main/main.js'));
    return built && existsSync(program) ? { program, words: [root] } : null;
  } catch {
    return null;
  }
}

/** The nearest folder above this file that holds package.json. */
function rootOfCheckout(): string | null {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

/**
 * Hands words to the desktop program and leaves it running: a second process gives them to the one that runs and ends,
 * else this one stays. Gives whether it could be started.
 */
export function handToDesktop({ program, words }: DesktopProgram, more: readonly string[]): Promise<boolean> {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env;
  return new Promise((resolve) => {
    const child = spawn(program, [...words, ...more], { detached: true, stdio: 'ignore', env: environment });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
