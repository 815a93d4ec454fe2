import { mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type SecondInstance = { argv: string[]; folder: string; additional: unknown };

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/**
 * The first process that asks for a home's lock gets it; later ones leave their words there for it and get none.
 * Without a home of its own (ASKSHOT_HOME) every process is the first.
 */
export function takeLock(additional: unknown, onSecond: (second: SecondInstance) => void): boolean {
  const home = process.env.ASKSHOT_HOME;
  if (!home) return true;
  const folder = join(home, 'stand-in-lock');
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'holder');
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (alive(holder)) {
      const words: SecondInstance = { argv: process.argv, folder: process.cwd(), additional };
      writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(words));
      return false;
    }
  } catch {
    // no lock yet
  }
  writeFileSync(lock, String(process.pid));
  const seen = new Set<string>();
  const watcher = watch(folder, (_event, name) => {
    if (!name?.endsWith('.json') || seen.has(name)) return;
    try {
      onSecond(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      seen.add(name);
      rmSync(join(folder, name), { force: true });
    } catch {
      // written to still: the next event reads it whole
    }
  });
  watcher.unref();
  return true;
}
