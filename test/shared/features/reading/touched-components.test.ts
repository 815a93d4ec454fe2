import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersIn, touchedComponents } from '../../../../shared/features/reading/touched-components.ts';
import { bottom, grow, right } from '../../../../shared/model/geometry.ts';
import { labelComponents } from '../../../../shared/raster/components.ts';

const [WIDTH, HEIGHT] = [24, 18];
const PART = { x: 4, y: 3, width: 16, height: 12 };
const AREA = { x: 9, y: 7, width: 4, height: 3 };
const NEAR = 1;
const pixels = fc.uint8Array({ minLength: WIDTH * HEIGHT, maxLength: WIDTH * HEIGHT, max: 2 });

/** Ink wherever two of three numbers say so. */
const maskOf = (data: Uint8Array) => data.map((number) => (number > 0 ? 0 : 1));

test('what shares a pixel with something touched is touched, and nothing else', () => {
  fc.assert(
    fc.property(pixels, pixels, (before, after) => {
      const old = labelComponents({ width: WIDTH, height: HEIGHT, data: maskOf(before) });
      const data = new Uint8Array(PART.width * PART.height);
      for (let y = 0; y < PART.height; y++)
        for (let x = 0; x < PART.width; x++)
          data[y * PART.width + x] = maskOf(after)[(y + PART.y) * WIDTH + x + PART.x];
      const now = labelComponents({ width: PART.width, height: PART.height, data });
      const touched = touchedComponents(old, now, { part: PART, area: AREA }, NEAR);
      const [olds, nows] = [new Set(numbersIn(touched.old)), new Set(touched.now)];
      const reached = [new Set<number>(), new Set<number>()];
      const around = grow(AREA, NEAR, WIDTH, HEIGHT);
      for (let y = PART.y; y < bottom(PART); y++)
        for (let x = PART.x; x < right(PART); x++) {
          const then = old.labels[y * WIDTH + x];
          const here = now.labels[(y - PART.y) * PART.width + x - PART.x];
          if (then >= 0 && here >= 0) expect(olds.has(then)).toBe(nows.has(here));
          if (x < around.x || y < around.y || x >= right(around) || y >= bottom(around)) continue;
          if (then >= 0) reached[0].add(then);
          if (here >= 0) reached[1].add(here);
        }
      expect([...reached[0]].every((then) => olds.has(then))).toBe(true);
      expect([...reached[1]].every((here) => nows.has(here))).toBe(true);
      if (reached[0].size + reached[1].size === 0) expect(olds.size + nows.size).toBe(0);
    }),
  );
});
