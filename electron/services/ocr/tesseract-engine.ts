import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import type { OcrEngine, RecognizedLine, RecognizeOptions } from '../../../shared/ports.ts';
import type { GrayImage } from '../../../shared/raster/image.ts';
import { SharpCodec } from '../image/sharp-codec.ts';

const require = createRequire(import.meta.url);
const MODES = { line: PSM.SINGLE_LINE, block: PSM.SINGLE_BLOCK, page: PSM.SPARSE_TEXT } as const;

/** Tesseract as WebAssembly (tesseract.js), its data from npm packages, never from the network. */
export class TesseractEngine implements OcrEngine {
  readonly engine = 'tesseract.js 7.0.0 (LSTM, eng 4.0.0_best_int)';
  readonly concurrency: number;
  readonly #codec = new SharpCodec();
  #worker: Promise<Worker> | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(settings: { workers: number }) {
    this.concurrency = settings.workers;
  }

  recognize(image: GrayImage, options: RecognizeOptions): Promise<Result<RecognizedLine[]>> {
    const job = this.#queue.then(() => this.#recognizeNow(image, options));
    this.#queue = job.catch(() => undefined);
    return job;
  }

  async close(): Promise<void> {
    await (await this.#worker)?.terminate();
  }

  async #recognizeNow(image: GrayImage, options: RecognizeOptions): Promise<Result<RecognizedLine[]>> {
    if (options.signal?.aborted) return failed('cancelled', 'The work was cancelled.', 'Start it again.');
    this.#worker ??= createWorker('eng', OEM.LSTM_ONLY, {
      langPath: join(dirname(require.resolve('@tesseract.js-data/eng/package.json')), '4.0.0_best_int'),
      gzip: true,
      cacheMethod: 'none',
    });
    const worker = await this.#worker;
    await worker.setParameters({ tessedit_pageseg_mode: MODES[options.layout] });
    const png = Buffer.from(await this.#codec.encodePng(image));
    const { data } = await worker.recognize(png, {}, { blocks: true, text: false });
    const lines = (data.blocks ?? []).flatMap((block) =>
      block.paragraphs.flatMap((paragraph) => paragraph.lines),
    );
    return ok(
      lines.map((line) => ({
        text: line.text.trim(),
        confidence: line.confidence / 100,
        box: toBox(line.bbox),
        words: line.words.map((word) => ({
          text: word.text,
          confidence: word.confidence / 100,
          box: toBox(word.bbox),
          symbols: word.symbols.map((symbol) => ({
            text: symbol.text,
            confidence: symbol.confidence / 100,
            box: toBox(symbol.bbox),
          })),
        })),
      })),
    );
  }
}

const toBox = (box: { x0: number; y0: number; x1: number; y1: number }) => ({
  x: box.x0,
  y: box.y0,
  width: box.x1 - box.x0,
  height: box.y1 - box.y0,
});
