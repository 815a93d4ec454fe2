/**
 * Reading against its peers on the evaluation sets' sharp pictures, in one run.
 * Options: --root FOLDER (default ../shared/evalset), --sets web,desktop, --peers all | js | none, --workers 2
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addPicture, emptyScore, leastEdits, rates, type TextLine, type Truth } from './text-metrics.ts';
import {
  nativeReader,
  ourReader,
  plainReader,
  type Reader,
  type Reading,
  type Stages,
} from './text-readers.ts';

type Picture = { file: string; truth: Truth };
type TruthFile = {
  image: string;
  text: { text: string; box: [number, number, number, number] }[];
  text_complete: boolean;
};

export async function run(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: {
      root: { type: 'string', default: '../shared/evalset' },
      sets: { type: 'string', default: 'web,desktop' },
      peers: { type: 'string', default: 'all' },
      workers: { type: 'string', default: '2' },
    },
  });
  for (const set of values.sets.split(',')) {
    const folder = resolve(values.root, set);
    if (!existsSync(folder))
      throw new Error(`There is no evaluation set at ${folder}; name one with --root.`);
    const pictures = loadPictures(folder);
    console.log(`\n${set}: ${pictures.length} sharp pictures`);
    console.log(
      'reader                      recall  precision  CER     exact   seconds  against tesseract.js',
    );
    await compare(pictures, values.peers, Number(values.workers));
  }
}

async function compare(pictures: readonly Picture[], peers: string, workers: number): Promise<void> {
  const plainSeconds = peers === 'none' ? null : (await measure(() => plainReader(), pictures, null)).seconds;
  const ours = await measure(async () => ourReader(workers), pictures, plainSeconds);
  if (peers === 'all')
    for (const mode of [3, 6, 11])
      for (const scale of [1, 2, 3]) {
        const reader = await nativeReader(mode, scale);
        if (!reader) return console.log('native tesseract is not installed (apt-get install tesseract-ocr)');
        await measure(async () => reader, pictures, plainSeconds);
      }
  printStages(ours.readings);
  printReliability(pictures, ours.readings);
}

/** Reads all pictures, the reader's start included, and prints one row. */
async function measure(
  start: () => Promise<Reader>,
  pictures: readonly Picture[],
  plainSeconds: number | null,
): Promise<{ seconds: number; readings: Reading[] }> {
  const started = performance.now();
  const usage = process.cpuUsage();
  const reader = await start();
  const readings: Reading[] = [];
  for (const { file } of pictures) readings.push(await reader.read(file));
  const seconds = (performance.now() - started) / 1000;
  // Seconds of processor time of this process and its threads: fair to compare on a busy machine.
  const { user, system } = process.cpuUsage(usage);
  await reader.close();
  const score = emptyScore();
  pictures.forEach(({ truth }, index) => {
    addPicture(score, readings[index].lines, truth);
  });
  const { recall, precision, errorRate, exact } = rates(score);
  const ratio = (seconds / (plainSeconds ?? seconds)).toFixed(2);
  const figures = [recall.toFixed(4), precision.toFixed(4).padEnd(9), errorRate.toFixed(4), exact.toFixed(4)];
  console.log(
    `${reader.name.padEnd(26)}  ${figures.join('  ')}  ${seconds.toFixed(1).padStart(7)}  ${((user + system) / 1e6).toFixed(1).padStart(9)}  ${ratio}`,
  );
  return { seconds, readings };
}

function printStages(readings: readonly Reading[]): void {
  const sums: Stages = { decode: 0, find: 0, recognize: 0, settle: 0 };
  for (const { stages } of readings)
    for (const stage of Object.keys(sums) as (keyof Stages)[]) sums[stage] += stages?.[stage] ?? 0;
  const parts = Object.entries(sums).map(([stage, sum]) => `${stage} ${(sum / 1000).toFixed(2)} s`);
  console.log(`stages of askshot: ${parts.join(', ')} (lines are prepared while others are recognised)`);
}

/** How often lines of each confidence are exact, on pictures whose text is listed in full. */
function printReliability(pictures: readonly Picture[], readings: readonly Reading[]): void {
  const bins = Array.from({ length: 10 }, () => ({ lines: 0, exact: 0 }));
  pictures.forEach(({ truth }, index) => {
    if (!truth.isComplete) return;
    for (const line of readings[index].lines) {
      const bin = bins[Math.min(9, Math.floor(line.confidence * 10))];
      bin.lines++;
      if (isExact(line, truth.lines)) bin.exact++;
    }
  });
  console.log('confidence   lines  exact');
  bins.forEach(({ lines, exact }, index) => {
    const label = `${(index / 10).toFixed(1)}-${((index + 1) / 10).toFixed(1)}`;
    if (lines > 0)
      console.log(`${label.padEnd(11)}  ${String(lines).padStart(5)}  ${(exact / lines).toFixed(3)}`);
  });
}

/** A line is exact when it stands in the truth as it is: a line, a part of one, or several in a row. */
function isExact(line: TextLine, truth: readonly TextLine[]): boolean {
  return leastEdits(line, truth) === 0;
}

function loadPictures(folder: string): Picture[] {
  return readdirSync(join(folder, 'truth'))
    .filter((name) => name.endsWith('.json') && !name.includes('__'))
    .map((name) => {
      const truth = JSON.parse(readFileSync(join(folder, 'truth', name), 'utf8')) as TruthFile;
      const lines = truth.text.map(({ text, box: [x, y, width, height] }) => ({
        text,
        box: { x, y, width, height },
      }));
      return {
        file: join(folder, 'images', truth.image),
        truth: { lines, isComplete: truth.text_complete },
      };
    });
}
