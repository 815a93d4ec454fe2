import { mapInParallel } from '../../../electron/hosts/cli/map-in-parallel.ts';
import type { Picture } from './evaluation-pictures.ts';
import { addPicture, emptyScore, leastEdits, rates, type TextLine } from './text-metrics.ts';
import {
  nativeReader,
  type OurReader,
  ourReader,
  plainReader,
  type Reader,
  type Reading,
} from './text-readers.ts';

const MODES = [3, 6, 11];
const SCALES = [1, 2, 3];

/** Prints one row for each reader, then our stages and the reliability of our confidence. */
export async function compareReaders(
  pictures: readonly Picture[],
  readers: readonly string[],
  workers: number,
): Promise<void> {
  console.log(
    'reader                      recall  precision  CER     exact   seconds  processor  against js',
  );
  const plain = readers.includes('js') ? await measure(plainReader(), pictures, null) : null;
  const seconds = plain?.seconds ?? null;
  if (readers.includes('native'))
    for (const mode of MODES)
      for (const scale of SCALES) {
        const reader = await nativeReader(mode, scale);
        if (reader) await measure(reader, pictures, seconds);
        else if (mode === MODES[0] && scale === 1)
          console.log('native tesseract is not installed (apt-get install tesseract-ocr)');
      }
  if (!readers.includes('askshot')) return;
  const reader = ourReader(workers);
  const { readings } = await measure(reader, pictures, seconds, () => printStages(reader, pictures));
  printReliability(pictures, readings);
}

/** Reads all pictures, the reader's start included, and prints one row. */
async function measure(
  reader: Reader,
  pictures: readonly Picture[],
  plainSeconds: number | null,
  beforeClose?: () => Promise<void>,
): Promise<{ seconds: number; readings: Reading[] }> {
  const started = performance.now();
  const usage = process.cpuUsage();
  await reader.start();
  const readings = await mapInParallel(pictures, reader.inFlight, ({ file }) => reader.read(file));
  const seconds = (performance.now() - started) / 1000;
  // Seconds of processor time of this process and its threads: fair to compare on a busy machine.
  const { user, system } = process.cpuUsage(usage);
  const processor = reader.isOutside ? '-' : ((user + system) / 1e6).toFixed(1);
  const score = emptyScore();
  pictures.forEach(({ truth }, index) => {
    addPicture(score, readings[index].lines, truth);
  });
  const { recall, precision, errorRate, exact } = rates(score);
  const ratio = plainSeconds === null ? '' : (seconds / plainSeconds).toFixed(2);
  const figures = [recall.toFixed(4), precision.toFixed(4).padEnd(9), errorRate.toFixed(4), exact.toFixed(4)];
  console.log(
    `${reader.name.padEnd(26)}  ${figures.join('  ')}  ${seconds.toFixed(1).padStart(7)}  ${processor.padStart(9)}  ${ratio}`,
  );
  await beforeClose?.();
  await reader.close();
  return { seconds, readings };
}

/** The stages of reading, one picture after the other. */
async function printStages(reader: OurReader, pictures: readonly Picture[]): Promise<void> {
  const sums = new Map<string, number>();
  for (const { file } of pictures)
    for (const [stage, milliseconds] of Object.entries(await reader.timeStages(file)))
      sums.set(stage, (sums.get(stage) ?? 0) + milliseconds);
  const parts = [...sums].map(([stage, sum]) => `${stage} ${(sum / pictures.length).toFixed(0)} ms`);
  console.log(`stages of askshot, mean of a picture, one at a time: ${parts.join(', ')}`);
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
