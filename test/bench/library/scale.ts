import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SqliteLibraryStore } from '../../../electron/services/library/library-store.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import { recordSpace } from '../../../shared/retrieval/record-space.ts';
import { BenchRecords, picturesOf } from './bench-records.ts';
import { randomNumbers, syntheticRecord } from './synthetic-records.ts';

const BATCH = 200;

/** Fills a library step by step to each size, and measures it there in a process of its own. */
export async function measureScale(options: {
  sets: string[];
  records?: string;
  sizes: number[];
}): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'askshot-bench-'));
  const records = new BenchRecords(options.records);
  try {
    const pool: ImageFeatures[] = [];
    for (const picture of picturesOf(options.sets))
      if (!picture.name.includes('__')) pool.push(await records.of(picture));
    let filled = 0;
    for (const size of options.sizes) {
      fill(folder, pool, filled, size);
      filled = size;
      const probe = fileURLToPath(new URL('scale-probe.ts', import.meta.url));
      const { stdout, stderr } = spawnSync(process.execPath, [probe, folder], { encoding: 'utf8' });
      process.stdout.write(stdout === '' ? stderr : stdout);
    }
  } finally {
    await records.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function fill(folder: string, pool: readonly ImageFeatures[], from: number, to: number): void {
  const opened = SqliteLibraryStore.open(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  for (let start = from; start < to; start += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, to - start) }, (_, at) => {
      const record = syntheticRecord(start + at, pool);
      const random = randomNumbers(start + at);
      return {
        record,
        bytes: null,
        pixelSha256: null,
        thumbnail: null,
        vector: recordSpace.ofRecord(record),
        look: Uint8Array.from({ length: 32 }, () => random() * 256),
        addedAt: Date.now(),
      };
    });
    const stored = opened.value.put(batch);
    if (!stored.ok) throw new Error(stored.error.message);
  }
  opened.value.close();
}
