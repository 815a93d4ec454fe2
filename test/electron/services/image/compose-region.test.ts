import sharp from 'sharp';
import { expect, it } from 'vitest';
import { composeRegion } from '../../../../electron/services/image/compose-region.ts';
import { planRegion } from '../../../../shared/capture/region-plan.ts';

/** A picture whose pixels tell their column (red) and row (green). */
const places = (width: number, height: number, blue: number): Promise<Buffer> => {
  const pixels = Array.from({ length: width * height }, (_, at) => [
    at % width,
    Math.floor(at / width),
    blue,
  ]);
  return sharp(Buffer.from(pixels.flat()), { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
};
const fine = {
  id: 'fine',
  bounds: { x: -40, y: 0, width: 40, height: 30 },
  picture: { width: 80, height: 60 },
};
const coarse = {
  id: 'coarse',
  bounds: { x: 0, y: 10, width: 50, height: 40 },
  picture: { width: 50, height: 40 },
};

async function compose(selection: { x: number; y: number; width: number; height: number }) {
  const plan = planRegion(selection, [fine, coarse]);
  if (!plan.ok) throw new Error(plan.error.message);
  const pictures = new Map([
    ['fine', new Uint8Array(await places(80, 60, 7))],
    ['coarse', new Uint8Array(await places(50, 40, 9))],
  ]);
  const png = await composeRegion(plan.value, pictures);
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixel = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
  ];
  return { ...info, pixel };
}

it('takes the pixels of one display as they are', async () => {
  const { width, height, pixel } = await compose({ x: -30, y: 5, width: 20, height: 10 });
  expect([width, height]).toEqual([40, 20]);
  expect(pixel(0, 0)).toEqual([20, 10, 7]);
  expect(pixel(39, 19)).toEqual([59, 29, 7]);
});

it('puts displays side by side at the finer scale; where none is, it is black', async () => {
  const { width, height, pixel } = await compose({ x: -10, y: 0, width: 20, height: 20 });
  expect([width, height]).toEqual([40, 40]);
  expect(pixel(19, 39)).toEqual([79, 39, 7]);
  expect(pixel(20, 20)).toEqual([0, 0, 9]);
  expect(pixel(23, 21)).toEqual([1, 0, 9]);
  expect(pixel(30, 5)).toEqual([0, 0, 0]);
});
