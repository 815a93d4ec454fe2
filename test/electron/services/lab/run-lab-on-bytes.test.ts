import { expect, it } from 'vitest';
import { systemClock } from '../../../../electron/services/clock.ts';
import { SharpCodec } from '../../../../electron/services/image/sharp-codec.ts';
import { runLabOnBytes } from '../../../../electron/services/lab/run-lab-on-bytes.ts';
import { ok } from '../../../../shared/model/errors.ts';
import type { OcrEngine } from '../../../../shared/ports.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';

/** A row of black strokes that may be letters. */
function picture(): Promise<Uint8Array> {
  const image = canvas(200, 60, [255, 255, 255]);
  for (let x = 20; x < 150; x += 10) {
    fill(image, x, 24, 2, 12, [0, 0, 0]);
    fill(image, x, 24, 6, 2, [0, 0, 0]);
  }
  return new SharpCodec().encodePng(image);
}

/** The languages that a picture of the lab is read in, where `asked` is asked for. */
async function readIn(asked: string, installed?: readonly string[]): Promise<string[]> {
  const read: string[] = [];
  const ocr: OcrEngine = {
    engine: 'recording',
    concurrency: 1,
    recognize: async (_image, { language }) => {
      read.push(language);
      return ok([]);
    },
    close: async () => {},
  };
  const report = await runLabOnBytes(
    { bytes: await picture(), file: 'x.png', questions: [], language: asked, done: [], ladder: [] },
    {
      readers: { ocr, codes: { read: async () => [] } },
      codec: new SharpCodec(),
      help: { documents: () => [] },
      clock: systemClock,
      ...(installed && { languages: () => installed }),
    },
    () => {},
  );
  expect(report.ok).toBe(true);
  return [...new Set(read)];
}

it('reads a picture of the lab in the languages that the analysis of it takes', async () => {
  expect(await readIn('heb', ['eng', 'heb'])).toContain('heb+eng');
  expect(await readIn('heb', ['heb'])).toContain('heb');
  expect(await readIn('eng', ['eng', 'heb'])).toEqual(['eng']);
});

it('reads it in the language asked for where nothing is known of others', async () => {
  expect(await readIn('heb')).toEqual(['heb']);
});
