import { readFile } from 'node:fs/promises';
import { SharpCodec } from '../../../electron/services/image/sharp-codec.ts';
import { RememberingEngine } from '../../../electron/services/ocr/remembering-engine.ts';
import { TesseractEngine } from '../../../electron/services/ocr/tesseract-engine.ts';
import { readText } from '../../../shared/features/read-text.ts';
import { ScreenMemory } from '../../../shared/features/reading/screen-memory.ts';
import type { RgbaImage } from '../../../shared/raster/image.ts';
import { SCREEN_CHANGES } from '../../fixtures/change-screen.ts';

type Sample = { times: number; work: number; recognized: number; isEqual: boolean };

/**
 * A second capture with at most 5 % of the screen changed, in four ways, against the first: how many times faster it is
 * read (median over the screens), what share of the recogniser's pixels is recognised again, and whether the result is
 * that of a fresh reading. The code is warm: other pictures were read before.
 */
export async function againBench(files: readonly string[], workers: number): Promise<void> {
  const codec = new SharpCodec();
  const engine = new TesseractEngine({ workers });
  let pixels = 0;
  const counted = {
    engine: engine.engine,
    concurrency: engine.concurrency,
    recognize: (...[image, options]: Parameters<TesseractEngine['recognize']>) => {
      pixels += image.width * image.height;
      return engine.recognize(image, options);
    },
    close: async () => {},
  };
  const decode = async (file: string): Promise<RgbaImage> => {
    const decoded = await codec.decode(await readFile(file));
    if (!decoded.ok) throw new Error(decoded.error.message);
    return decoded.value.pixels;
  };
  const fresh = () => ({ ocr: new RememberingEngine(counted), memory: new ScreenMemory() });
  const read = async (image: RgbaImage, { ocr, memory }: ReturnType<typeof fresh>) => {
    pixels = 0;
    const usage = process.cpuUsage();
    const started = performance.now();
    const result = await readText(image, ocr, { language: 'eng', memory });
    const milliseconds = performance.now() - started;
    const { user, system } = process.cpuUsage(usage);
    if (!result.ok) throw new Error(result.error.message);
    return { text: result.value, milliseconds, processor: user + system, pixels };
  };
  for (const file of files.slice(0, 6)) {
    const warm = fresh();
    const image = await decode(file);
    await read(image, warm);
    await read(image, warm);
  }
  const samples = new Map<string, Sample[]>(Object.keys(SCREEN_CHANGES).map((kind) => [kind, []]));
  for (const [index, file] of files.entries()) {
    const screen = await decode(file);
    const other = await decode(files[(index + 1) % files.length]);
    for (const [kind, change] of Object.entries(SCREEN_CHANGES)) {
      const reader = fresh();
      const first = await read(screen, reader);
      const changed = change({ screen, other, lines: first.text.lines });
      if (!changed || first.pixels === 0) continue;
      const again = await read(changed.now, reader);
      const control = await read(changed.now, fresh());
      samples.get(kind)?.push({
        times: first.milliseconds / again.milliseconds,
        work: first.processor / again.processor,
        recognized: again.pixels / first.pixels,
        isEqual: JSON.stringify(control.text) === JSON.stringify(again.text),
      });
    }
  }
  await engine.close();
  console.log(`second capture of ${files.length} screens, at most 5 % of the area changed (medians)`);
  for (const [kind, all] of [...samples, ['all', [...samples.values()].flat()] as const])
    console.log(`  ${kind.padEnd(9)} ${summary(all)}`);
}

function summary(samples: readonly Sample[]): string {
  const middle = (pick: (sample: Sample) => number): number =>
    samples.map(pick).sort((a, b) => a - b)[samples.length >> 1];
  const equal = samples.filter(({ isEqual }) => isEqual).length;
  return [
    `${middle(({ times }) => times).toFixed(1)} times faster`,
    `${middle(({ work }) => work).toFixed(1)} times less processor time`,
    `${(100 * middle(({ recognized }) => recognized)).toFixed(0)} % of the pixels recognised again`,
    `as a fresh reading: ${equal} of ${samples.length}`,
  ].join(', ');
}
