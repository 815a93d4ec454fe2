import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cropGray, cropRgba } from '../../../shared/raster/crop.ts';

it('a crop has the pixels of its box, in grey as in colours', () => {
  const [width, height] = [9, 7];
  const gray = { width, height, data: Uint8Array.from({ length: width * height }, (_, at) => at) };
  const data = Uint8ClampedArray.from({ length: 4 * width * height }, (_, at) => at >> 2);
  fc.assert(
    fc.property(fc.nat(8), fc.nat(6), fc.nat(8), fc.nat(6), (x, y, wide, high) => {
      const box = { x, y, width: Math.min(wide + 1, width - x), height: Math.min(high + 1, height - y) };
      const crop = cropGray(gray, box);
      expect(crop.data[0]).toBe(y * width + x);
      expect(crop.data.at(-1)).toBe((y + box.height - 1) * width + x + box.width - 1);
      const colors = cropRgba({ width, height, data }, box);
      expect(Array.from(crop.data)).toEqual(Array.from(colors?.data ?? []).filter((_, at) => at % 4 === 0));
    }),
  );
});

it('a box outside of a picture has no crop', () => {
  const image = { width: 2, height: 2, data: new Uint8ClampedArray(16) };
  expect(cropRgba(image, { x: 5, y: 0, width: 2, height: 2 })).toBeNull();
});
