import { expect, test } from 'vitest';
import { inscribedSquares } from '../../../../shared/features/reading/inscribed-squares.ts';
import { findFlatRegions } from '../../../../shared/raster/flat-regions.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';

test('strokes are as thick as the largest square within them', () => {
  const image = canvas(60, 60, [255, 255, 255]);
  fill(image, 10, 10, 30, 7, [0, 0, 0]);
  fill(image, 10, 10, 5, 40, [0, 0, 0]);
  const regions = findFlatRegions(image, 5, null);
  expect(inscribedSquares(regions)[regions.labels[10 * 60 + 10]]).toBe(7);
});
