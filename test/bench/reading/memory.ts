import { spawnSync } from 'node:child_process';
import { leanMemory } from '../../../bin/lean-memory.mjs';
import { WorkerAnalyzer } from '../../../electron/services/analysis/worker-analyzer.ts';
import { composeScreen, requestFor } from './screens.ts';

const ENTRY = new URL('../../../electron/services/analysis/analysis-worker.ts', import.meta.url);
const SAMPLE = 50;

/**
 * Resident memory of the whole process while full-HD screens go through, each put together from other pictures. The
 * process is started with the allocator's settings that the program is started with.
 */
export async function memoryBench(files: readonly string[], screens: number, workers: number): Promise<void> {
  if (process.env.MALLOC_ARENA_MAX !== leanMemory.MALLOC_ARENA_MAX) {
    const env = { ...process.env, ...leanMemory };
    process.exitCode =
      spawnSync(process.execPath, process.argv.slice(1), { stdio: 'inherit', env }).status ?? 1;
    return;
  }
  const analyzer = new WorkerAnalyzer(ENTRY, { workers });
  const peaks: number[] = [];
  let peak = 0;
  const sampler = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, SAMPLE);
  for (let index = 0; index < screens; index++) {
    const four = [0, 7, 13, 19].map((step) => files[(index * 3 + step) % files.length]);
    peak = process.memoryUsage.rss();
    const result = await analyzer.analyze(requestFor(await composeScreen(four), `screen-${index}`));
    if (!result.ok) throw new Error(result.error.message);
    peaks.push(peak);
    if (index % 10 === 9)
      console.log(`  screen ${index + 1}: ${megabytes(peak)} (${result.value.text.lines.length} lines)`);
  }
  clearInterval(sampler);
  await analyzer.close();
  const highest = (from: number, to: number): number => Math.max(...peaks.slice(from, to));
  console.log(`  peak ${megabytes(highest(0, screens))}, bound 900 MB`);
  console.log(
    `  screens 6 to 15: ${megabytes(highest(5, 15))}, last ten: ${megabytes(highest(screens - 10, screens))}`,
  );
}

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;
