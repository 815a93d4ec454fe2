import { WorkerAnalyzer } from '../../../electron/services/analysis/worker-analyzer.ts';
import type { Stage } from '../../../shared/ports.ts';
import { composeScreen, requestFor } from './screens.ts';

const ENTRY = new URL('../../../electron/services/analysis/analysis-worker.ts', import.meta.url);

/** Time from cancelling an analysis to its result, and until the analysis thread takes up the next picture. */
export async function cancelBench(files: readonly string[], workers: number): Promise<void> {
  const analyzer = new WorkerAnalyzer(ENTRY, { workers });
  const screen = await composeScreen(files.slice(0, 4));
  const next = await composeScreen(files.slice(4, 8));
  await analyzer.analyze(requestFor(screen));
  for (const stage of ['decode', 'read', 'features'] as const) {
    const { settled, free } = await cancelAt(analyzer, stage, [await composeScreen(files.slice(8)), next]);
    console.log(
      `  cancelled in ${stage}: answered after ${settled.toFixed(0)} ms, next picture begun after ${free.toFixed(0)} ms`,
    );
  }
  await analyzer.close();
}

async function cancelAt(
  analyzer: WorkerAnalyzer,
  stage: Stage,
  [first, second]: [Buffer, Buffer],
): Promise<{ settled: number; free: number }> {
  const controller = new AbortController();
  let cancelled = 0;
  const onProgress = (progress: { stage: Stage }): void => {
    if (progress.stage !== stage || cancelled > 0) return;
    cancelled = performance.now();
    controller.abort();
  };
  await analyzer.analyze(requestFor(first), onProgress, controller.signal);
  const settled = performance.now() - cancelled;
  const stop = new AbortController();
  let begun = 0;
  await analyzer.analyze(
    requestFor(second),
    () => {
      begun ||= performance.now();
      stop.abort();
    },
    stop.signal,
  );
  return { settled, free: begun - cancelled };
}
