import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { checkLibrary } from '../../../../electron/services/library/check-library.ts';
import { SqliteLibraryStore } from '../../../../electron/services/library/library-store.ts';
import { temporaryFolder } from '../../../fakes/temporary-folder.ts';
import { wordSpace } from '../../../fakes/word-space.ts';
import { ROOT } from '../../../source-files.ts';

const KILLS = 200;
const LANES = 5;
const WRITER = join(ROOT, 'test/fakes/library-writer.ts');

type Confirmed = { stored: Set<string>; removed: Set<string> };

/** Lets a writer work for a moment, kills it as `kill -9` does, and takes down what it had confirmed. */
async function writeAndKill(
  environment: NodeJS.ProcessEnv,
  folder: string,
  name: string,
  milliseconds: number,
  confirmed: Confirmed,
): Promise<void> {
  const writer = spawn(process.execPath, [WRITER, folder, name], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(writer, 'close');
  for await (const line of createInterface(writer.stdout)) {
    const [step, id] = line.split(' ');
    if (step === 'ready') setTimeout(() => writer.kill('SIGKILL'), milliseconds);
    if (step === 'put') confirmed.stored.add(id);
    if (step === 'removing') confirmed.stored.delete(id);
    if (step === 'removed') confirmed.removed.add(id);
  }
  const [, signal] = await closed;
  expect(signal).toBe('SIGKILL');
}

function expectWhole(folder: string, confirmed: Confirmed): void {
  const opened = SqliteLibraryStore.open(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  const store = opened.value;
  for (const id of confirmed.stored) {
    expect(store.getRecord(id).ok, id).toBe(true);
    expect(store.getPicture(id).ok, id).toBe(true);
  }
  for (const id of confirmed.removed) expect(store.get(id).ok, id).toBe(false);
  const checked = checkLibrary(store, wordSpace, false);
  const faults = checked.ok ? checked.value.problems : [checked.error];
  // A file that was written before its row is the one trace that a crash may leave.
  expect(
    faults.filter((fault) => !('detail' in fault && /^file \w+ has no entry$/.test(fault.detail))),
  ).toEqual([]);
  store.close();
}

it(`loses nothing that was confirmed when it is killed at ${KILLS} points`, {
  timeout: 120_000,
}, async () => {
  const parent = temporaryFolder();
  // Processes that are killed leave no compile cache, so one that ends by itself makes it: they start twice as fast.
  const environment = { ...process.env, NODE_COMPILE_CACHE: join(parent, 'cache') };
  spawnSync(process.execPath, [WRITER, join(parent, 'first'), 'first', '3'], { env: environment });
  const lanes = Array.from({ length: LANES }, async (_, lane) => {
    const folder = join(parent, `lane-${lane}`);
    const confirmed: Confirmed = { stored: new Set(), removed: new Set() };
    for (let kill = 0; kill < KILLS / LANES; kill++) {
      // Delays spread over opening, migrating (first), writing and deleting.
      await writeAndKill(
        environment,
        folder,
        `${lane}-${kill}`,
        ((kill * 7) % 30) + Math.random(),
        confirmed,
      );
      if (kill % 8 === 7) expectWhole(folder, confirmed);
    }
    expectWhole(folder, confirmed);
    return confirmed.stored.size + confirmed.removed.size;
  });
  const steps = await Promise.all(lanes);
  expect(steps.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(KILLS);
});
