import { expect, test } from 'vitest';
import { measureRotation } from '../../../shared/features/rotation.ts';
import { rotate } from '../../../shared/lab/spoil.ts';
import { toGray } from '../../../shared/raster/gray.ts';
import { turnPicture } from '../../../shared/raster/turn-picture.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';

test.each([3.3, -5])('a screen turned by %s degrees is measured and turned upright', async (degrees) => {
  const turned = rotate(await readFixture('./pictures/zenity_denied.png'), degrees);
  const measured = measureRotation(toGray(turned), 'fine');
  expect(measured).toBeCloseTo(degrees, 0);
  expect(measureRotation(toGray(turnPicture(turned, measured)))).toBe(0);
});
