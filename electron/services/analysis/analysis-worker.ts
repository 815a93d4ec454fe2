import { flushCompileCache } from 'node:module';
import { ScreenMemory } from '../../../shared/features/reading/screen-memory.ts';
import type { Result } from '../../../shared/model/errors.ts';
import type { RecognizedLine } from '../../../shared/ports.ts';
import { toGray } from '../../../shared/raster/gray.ts';
import { systemClock } from '../clock.ts';
import { ZxingReader } from '../codes/zxing-reader.ts';
import { BundledHelp } from '../help/help-index.ts';
import { SharpCodec } from '../image/sharp-codec.ts';
import { runLabOnBytes } from '../lab/run-lab-on-bytes.ts';
import { installedLanguages } from '../ocr/language-data.ts';
import { RememberingEngine } from '../ocr/remembering-engine.ts';
import { TesseractEngine } from '../ocr/tesseract-engine.ts';
import type { RenderedPdf } from '../pdf/render-pdf.ts';
import type { JobValue } from './analysis-messages.ts';
import { analyzeBytes } from './analyze-bytes.ts';
import { hostPort } from './host-port.ts';
import { KnownPictures } from './known-pictures.ts';

/**
 * The analysis program, a thread or a process: decoding, line finding, reading and features happen here, never in the
 * host's main thread.
 */
const { settings, send, receive } = hostPort();
const codec = new SharpCodec();
const ocr = new RememberingEngine(new TesseractEngine(settings));
const codes = new ZxingReader();
const known = new KnownPictures();
const memory = new ScreenMemory();
const languages = (): string[] => installedLanguages(settings.dataFolders);
const help = new BundledHelp();
const running = new Map<number, AbortController>();

type Work = (signal: AbortSignal) => Promise<Result<JobValue>>;

async function perform(job: number, work: Work): Promise<void> {
  const controller = new AbortController();
  running.set(job, controller);
  try {
    send({ type: 'done', job, result: await work(controller.signal) });
  } catch (error) {
    const message = `The work failed on an unexpected fault (${error instanceof Error ? error.message : error}).`;
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

async function readPage(
  bytes: Uint8Array,
  language: string,
  signal: AbortSignal,
): Promise<Result<RecognizedLine[]>> {
  const decoded = await codec.decode(bytes, signal);
  if (!decoded.ok) return decoded;
  return ocr.recognize(toGray(decoded.value.pixels), { layout: 'page', language, signal });
}

/** PDF pages are drawn on a canvas that maps every font of the system (40 MB), so it is loaded for PDF alone. */
async function renderPages(bytes: Uint8Array, signal: AbortSignal): Promise<Result<RenderedPdf>> {
  const { renderPdf } = await import('../pdf/render-pdf.ts');
  return renderPdf(bytes, signal);
}

/** Lets every reader load its program and data, by an empty picture each. */
function prepareReaders(language: string): void {
  for (let width = 8; width < 8 + ocr.concurrency; width++) {
    const image = { width, height: 8, data: new Uint8Array(width * 8).fill(255) };
    void ocr.recognize(image, { layout: 'line', language });
  }
}

receive((message) => {
  switch (message.type) {
    case 'analyze':
      void perform(message.job, (signal) =>
        analyzeBytes(
          message.request,
          { codec, ocr, codes, known, memory, languages },
          (progress) => send({ type: 'progress', job: message.job, progress }),
          signal,
        ),
      );
      break;
    case 'render_pdf':
      void perform(message.job, (signal) => renderPages(message.bytes, signal));
      break;
    case 'read_page':
      void perform(message.job, (signal) => readPage(message.bytes, message.language, signal));
      break;
    case 'run_lab':
      void perform(message.job, (signal) =>
        runLabOnBytes(
          message.request,
          { readers: { ocr, codes }, codec, help, clock: systemClock, languages },
          (progress) => send({ type: 'lab_step', job: message.job, progress }),
          signal,
        ),
      );
      break;
    case 'prepare':
      prepareReaders(message.language);
      break;
    case 'cancel':
      running.get(message.job)?.abort();
      break;
    case 'close':
      void ocr.close().then(() => {
        flushCompileCache();
        send({ type: 'closed' });
      });
      break;
  }
});
