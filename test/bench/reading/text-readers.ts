import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { createWorker } from 'tesseract.js';
import { SharpCodec } from '../../../electron/services/image/sharp-codec.ts';
import { RememberingEngine } from '../../../electron/services/ocr/remembering-engine.ts';
import { TesseractEngine } from '../../../electron/services/ocr/tesseract-engine.ts';
import { readText } from '../../../shared/features/read-text.ts';
import type { OcrEngine } from '../../../shared/ports.ts';
import type { RgbaImage } from '../../../shared/raster/image.ts';
import type { TextLine } from './text-metrics.ts';

/** Milliseconds by stage of one picture. */
export type Stages = { decode: number; find: number; prepare: number; recognise: number; order: number };
export type Reading = { lines: (TextLine & { confidence: number })[] };
export type Reader = {
  name: string;
  /** Pictures that it reads at the same time. */
  inFlight: number;
  /** Whether it runs as processes of its own. */
  isOutside: boolean;
  start(): Promise<void>;
  read(file: string): Promise<Reading>;
  close(): Promise<void>;
};
export type OurReader = Reader & { timeStages(file: string): Promise<Stages> };

const run = promisify(execFile);

/** The product as the command line runs it on several pictures: two under way, lines read by a pool of threads. */
export function ourReader(workers: number): OurReader {
  const codec = new SharpCodec();
  const engine = new TesseractEngine({ workers });
  const decode = async (file: string): Promise<RgbaImage> => {
    const decoded = await codec.decode(await readFile(file));
    if (!decoded.ok) throw new Error(decoded.error.message);
    return decoded.value.pixels;
  };
  const read = async (image: RgbaImage, ocr: OcrEngine): Promise<Reading> => {
    const result = await readText(image, ocr, { language: 'eng' });
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  };
  return {
    name: `askshot (${workers} workers)`,
    inFlight: 2,
    isOutside: false,
    start: async () => {},
    close: () => engine.close(),
    read: async (file) => read(await decode(file), engine),
    timeStages: async (file) => {
      const started = performance.now();
      const image = await decode(file);
      const decoded = performance.now();
      const memory = new RememberingEngine(engine);
      await read(image, memory);
      const begun = performance.now();
      const whole = begun - decoded;
      const { engineTimed, span } = timedEngine(memory);
      await read(image, engineTimed);
      const ended = performance.now();
      // The second reading knows every line already: what it takes is all but recognition.
      const find = (span.first || ended) - begun;
      const order = ended - (span.last || ended);
      const own = ended - begun;
      return {
        decode: decoded - started,
        find,
        prepare: own - find - order,
        recognise: Math.max(0, whole - own),
        order,
      };
    },
  };
}

/** Notes when the first line was asked for and the last was answered. */
function timedEngine(engine: OcrEngine): { engineTimed: OcrEngine; span: { first: number; last: number } } {
  const span = { first: 0, last: 0 };
  const engineTimed: OcrEngine = {
    engine: engine.engine,
    concurrency: engine.concurrency,
    close: () => engine.close(),
    async recognize(image, options) {
      span.first ||= performance.now();
      const result = await engine.recognize(image, options);
      span.last = performance.now();
      return result;
    },
  };
  return { engineTimed, span };
}

/** tesseract.js as its README shows it: one worker, the whole picture, default settings. */
export function plainReader(): Reader {
  const data = createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json');
  const start = () =>
    createWorker('eng', 1, {
      langPath: join(dirname(data), '4.0.0_best_int'),
      gzip: true,
      cacheMethod: 'none',
    });
  let worker: Awaited<ReturnType<typeof start>>;
  return {
    name: 'tesseract.js (1 worker)',
    inFlight: 1,
    isOutside: false,
    start: async () => {
      worker = await start();
    },
    close: async () => void (await worker.terminate()),
    async read(file) {
      const { data: page } = await worker.recognize(file, {}, { blocks: true, text: false });
      const lines = (page.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((part) => part.lines));
      return {
        lines: lines.map(({ text, confidence, bbox }) => ({
          text: text.trim(),
          confidence: confidence / 100,
          box: { x: bbox.x0, y: bbox.y0, width: bbox.x1 - bbox.x0, height: bbox.y1 - bbox.y0 },
        })),
      };
    },
  };
}

/** Native tesseract on the picture enlarged `scale` times, or null where it isn't installed. */
export async function nativeReader(mode: number, scale: number): Promise<Reader | null> {
  try {
    execFileSync('tesseract', ['--version'], { stdio: 'ignore' });
  } catch {
    return null;
  }
  const folder = await mkdtemp(join(tmpdir(), 'askshot-bench-'));
  return {
    name: `native PSM ${mode} ${scale}x`,
    inFlight: 1,
    isOutside: true,
    start: async () => {},
    close: () => rm(folder, { recursive: true }),
    async read(file) {
      const enlarged = join(folder, 'page.png');
      const { width = 1 } = await sharp(file).metadata();
      await sharp(file)
        .resize({ width: width * scale })
        .flatten({ background: '#ffffff' })
        .toFile(enlarged);
      const { stdout } = await run('tesseract', [enlarged, 'stdout', '--psm', String(mode), 'tsv'], {
        maxBuffer: 1 << 26,
        env: { ...process.env, OMP_THREAD_LIMIT: '1' },
      });
      return { lines: parseTsv(stdout, scale) };
    },
  };
}

/** Words of Tesseract's TSV put together by block, paragraph and line. */
function parseTsv(tsv: string, scale: number): Reading['lines'] {
  const lines = new Map<string, Reading['lines'][number]>();
  for (const row of tsv.split('\n').slice(1)) {
    const [level, page, block, paragraph, line, , x, y, width, height, confidence, text] = row.split('\t');
    if (level !== '5' || !text?.trim()) continue;
    const key = [page, block, paragraph, line].join('.');
    const left = Number(x) / scale;
    const top = Number(y) / scale;
    const known = lines.get(key);
    if (!known) {
      const box = { x: left, y: top, width: Number(width) / scale, height: Number(height) / scale };
      lines.set(key, { text, confidence: Number(confidence) / 100, box });
      continue;
    }
    const end = Math.max(known.box.x + known.box.width, left + Number(width) / scale);
    const low = Math.max(known.box.y + known.box.height, top + Number(height) / scale);
    known.text += ` ${text}`;
    known.box.y = Math.min(known.box.y, top);
    known.box.width = end - known.box.x;
    known.box.height = low - known.box.y;
  }
  return [...lines.values()];
}
