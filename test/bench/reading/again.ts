import { readFile } from 'node:fs/promises';
import { SharpCodec } from '../../../electron/services/image/sharp-codec.ts';
import { RememberingEngine } from '../../../electron/services/ocr/remembering-engine.ts';
import { TesseractEngine } from '../../../electron/services/ocr/tesseract-engine.ts';
import { readText } from '../../../shared/features/read-text.ts';
import type { RgbaImage } from '../../../shared/raster/image.ts';
import { withChange } from './screens.ts';

/**
 * A second capture with 5 % of the screen changed, against the first: reading time and whether the result is that of a
 * fresh reading. The code is warm: other pictures were read before.
 */
export async function againBench(files: readonly string[], workers: number): Promise<void> {
  const codec = new SharpCodec();
  const engine = new TesseractEngine({ workers });
  const decode = async (bytes: Buffer): Promise<RgbaImage> => {
    const decoded = await codec.decode(bytes);
    if (!decoded.ok) throw new Error(decoded.error.message);
    return decoded.value.pixels;
  };
  const read = async (image: RgbaImage, reader: RememberingEngine) => {
    const usage = process.cpuUsage();
    const started = performance.now();
    const result = await readText(image, reader, { language: 'eng' });
    const milliseconds = performance.now() - started;
    const { user, system } = process.cpuUsage(usage);
    return { result, milliseconds, processor: (user + system) / 1000 };
  };
  const fresh = () => new RememberingEngine({ ...bound(engine), close: async () => {} });
  for (const file of files.slice(0, 4)) await read(await decode(await readFile(file)), fresh());
  let [first, again, same, equal, firstWork, againWork] = [0, 0, 0, 0, 0, 0];
  for (const [index, file] of files.entries()) {
    const before = await readFile(file);
    const image = await decode(before);
    const changed = await decode(await withChange(before, files[(index + 1) % files.length], 0.05));
    const reader = fresh();
    const whole = await read(image, reader);
    first += whole.milliseconds;
    firstWork += whole.processor;
    const second = await read(changed, reader);
    again += second.milliseconds;
    againWork += second.processor;
    same += (await read(changed, reader)).milliseconds;
    const control = await read(changed, fresh());
    if (JSON.stringify(control.result) === JSON.stringify(second.result)) equal++;
  }
  await engine.close();
  const each = (sum: number): string => `${(sum / files.length).toFixed(0)} ms`;
  console.log(`second capture of ${files.length} screens, 5 % of the area changed`);
  console.log(
    `  first reading ${each(first)}, again ${each(again)} (${(first / again).toFixed(1)} times faster), unchanged ${each(same)} (${(first / same).toFixed(1)} times)`,
  );
  console.log(
    `  processor time ${each(firstWork)}, again ${each(againWork)} (${(firstWork / againWork).toFixed(1)} times less)`,
  );
  console.log(`  same result as a fresh reading: ${equal} of ${files.length}`);
}

const bound = (engine: TesseractEngine) => ({
  engine: engine.engine,
  concurrency: engine.concurrency,
  recognize: engine.recognize.bind(engine),
});
