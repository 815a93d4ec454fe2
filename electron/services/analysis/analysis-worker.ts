import { parentPort, workerData } from 'node:worker_threads';
import type { Result } from '../../../shared/model/errors.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import type { Progress } from '../../../shared/ports.ts';
import { ZxingReader } from '../codes/zxing-reader.ts';
import { SharpCodec } from '../image/sharp-codec.ts';
import { TesseractEngine } from '../ocr/tesseract-engine.ts';
import { analyzeBytes } from './analyze-bytes.ts';
import type { AnalysisRequest } from './analyzer.ts';

/** The analysis thread: decoding, line finding, reading and features happen here, never in the host's main thread. */
export type WorkerSettings = { workers: number };
export type ToWorker =
  | { type: 'analyze'; job: number; request: AnalysisRequest }
  | { type: 'cancel'; job: number }
  | { type: 'close' };
export type FromWorker =
  | { type: 'progress'; job: number; progress: Progress }
  | { type: 'done'; job: number; result: Result<ImageFeatures> }
  | { type: 'closed' };

const port = parentPort;
if (!port) throw new Error('analysis-worker runs as a worker thread only');
const settings = workerData as WorkerSettings;
const codec = new SharpCodec();
const ocr = new TesseractEngine(settings);
const codes = new ZxingReader();
const running = new Map<number, AbortController>();
const send = (message: FromWorker): void => port.postMessage(message);

async function analyze(job: number, request: AnalysisRequest): Promise<void> {
  const controller = new AbortController();
  running.set(job, controller);
  try {
    const result = await analyzeBytes(
      request,
      { codec, ocr, codes },
      (progress) => send({ type: 'progress', job, progress }),
      controller.signal,
    );
    send({ type: 'done', job, result });
  } catch (error) {
    const message = `The analysis failed on an unexpected fault (${error instanceof Error ? error.message : error}).`;
    send({
      type: 'done',
      job,
      result: {
        ok: false,
        error: { code: 'internal', message, remedy: 'Try again, and report it if it comes back.' },
      },
    });
  } finally {
    running.delete(job);
  }
}

port.on('message', (message: ToWorker) => {
  switch (message.type) {
    case 'analyze':
      void analyze(message.job, message.request);
      break;
    case 'cancel':
      running.get(message.job)?.abort();
      break;
    case 'close':
      void ocr.close().then(() => send({ type: 'closed' }));
      break;
  }
});
