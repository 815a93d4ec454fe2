import { monitorEventLoopDelay } from 'node:perf_hooks';
import sharp from 'sharp';
import { WorkerAnalyzer } from '../../electron/services/analysis/worker-analyzer.ts';

const ENTRY = new URL('../../electron/services/analysis/analysis-worker.ts', import.meta.url);
const PICTURE = new URL('../fixtures/pictures/chromium_refused.png', import.meta.url);

/** A 3840 x 2160 picture: a real screen repeated as tiles, so that all of it holds text. */
async function create4K(): Promise<Buffer> {
  const tile = await sharp(PICTURE.pathname).removeAlpha().png().toBuffer();
  return sharp({ create: { width: 3840, height: 2160, channels: 3, background: '#ffffff' } })
    .composite([{ input: tile, tile: true, gravity: 'northwest' }])
    .png()
    .toBuffer();
}

/** Event-loop delay of the host's main thread while a 4K screenshot is analysed; the bound is 50 ms at p99. */
export async function run(): Promise<void> {
  const bytes = await create4K();
  const analyzer = new WorkerAnalyzer(ENTRY, { workers: 1 });
  const request = {
    id: 'bench',
    bytes,
    file: '4k.png',
    kind: 'screenshot' as const,
    capturedAt: null,
    displayScale: 1,
    note: null,
    language: 'eng',
    text: null,
  };
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const started = performance.now();
  const result = await analyzer.analyze(request);
  delay.disable();
  const seconds = (performance.now() - started) / 1000;
  await analyzer.close();
  const milliseconds = (nanoseconds: number): string => (nanoseconds / 1e6).toFixed(1);
  console.log(
    `4K screenshot (${result.ok ? `${result.value.text.lines.length} lines` : result.error.message})`,
  );
  console.log(`  analysed in ${seconds.toFixed(1)} s`);
  console.log(`  event-loop delay of the main thread, ms (sampled each 5 ms, so 5 is none):`);
  console.log(
    `  p50 ${milliseconds(delay.percentile(50))}  p99 ${milliseconds(delay.percentile(99))}  max ${milliseconds(delay.max)}`,
  );
}
