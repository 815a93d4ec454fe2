import { expect, test } from 'vitest';
import { rememberReadings } from '../../../../shared/features/reading/remember-readings.ts';
import { ok } from '../../../../shared/model/errors.ts';
import type { GrayImage } from '../../../../shared/raster/image.ts';

const picture = (width: number, fill: number): GrayImage => ({
  width,
  height: 12 / width,
  data: new Uint8Array(12).fill(fill),
});

test('the same picture is recognised once, another of the same pixels in other rows is not taken for it', async () => {
  const asked: GrayImage[] = [];
  const ocr = rememberReadings({
    engine: 'fake',
    concurrency: 1,
    recognize: async (image) => {
      asked.push(image);
      return ok([]);
    },
    close: async () => {},
  });
  const options = { language: 'eng', layout: 'line' as const };
  await ocr.recognize(picture(4, 7), options);
  await ocr.recognize(picture(4, 7), options);
  await ocr.recognize(picture(3, 7), options);
  await ocr.recognize(picture(4, 8), options);
  expect(asked.map(({ width, data }) => [width, data[0]])).toEqual([
    [4, 7],
    [3, 7],
    [4, 8],
  ]);
});
