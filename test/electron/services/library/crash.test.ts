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

/**
 * Kills a writer as `kill -9` does, and takes down what it had confirmed: some milliseconds after it told of so many
 * steps (0: that the library is open), or, with no steps, after its start, while it still opens the library.
 */
async function writeAndKill(
  environment: NodeJS.ProcessEnv,
  folder: string,
  name: string,
  moment: { steps: number | null; milliseconds: number },
  confirmed: Confirmed,
): Promise<void> {
  const writer = spawn(process.execPath, [WRITER, folder, name], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(writer, 'close');
  const killLater = (): unknown => setTimeout(() => writer.kill('SIGKILL'), moment.milliseconds);
  if (moment.steps === null) killLater();
  let told = 0;
  for await (const line of createInterface(writer.stdout)) {
    const [step, id] = line.split(' ');
    if (told++ === moment.steps) killLater();
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
  timeout: 300_000,
}, async () => {
  const parent = temporaryFolder();
  // Processes that are killed leave no compile cache, so one that ends by itself makes it: they start twice as fast.
  const environment = { ...process.env, NODE_COMPILE_CACHE: join(parent, 'cache') };
  spawnSync(process.execPath, [WRITER, join(parent, 'first'), 'first', '3'], { env: environment });
  const lanes = Array.from({ length: LANES }, async (_, lane) => {
    const folder = join(parent, `lane-${lane}`);
    const confirmed: Confirmed = { stored: new Set(), removed: new Set() };
    for (let kill = 0; kill < KILLS / LANES; kill++) {
      const moment =
        kill % 10 === 0
          ? { steps: null, milliseconds: 60 + Math.random() * 100 }
          : { steps: (kill * 7) % 11, milliseconds: Math.random() * 5 };
      await writeAndKill(environment, folder, `${lane}-${kill}`, moment, confirmed);
      if (kill % 8 === 7) expectWhole(folder, confirmed);
    }
    expectWhole(folder, confirmed);
    return confirmed.stored.size + confirmed.removed.size;
  });
  const steps = await Promise.all(lanes);
  expect(steps.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(KILLS);
});
