import { describe, expect, test } from 'vitest';
import { standsFree } from '../../../../shared/features/ui/stands-free.ts';
import { prepareSurface } from '../../../../shared/features/ui/surface.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';
import { cross, GREY, INK, PAGE, WHITE } from '../../../fixtures/paint-screen.ts';

const AREA = { x: 60, y: 60, width: 16, height: 16 };

describe('drawings that stand free', () => {
  test('lie on one ground, that of a page or of a button', () => {
    const page = canvas(200, 160, PAGE);
    fill(page, 50, 50, 36, 36, GREY);
    cross(page, 60, 60, 16, INK);
    cross(page, 140, 60, 16, INK);
    const surface = prepareSurface(page, []);
    expect(standsFree(surface, AREA)).toBe(true);
    expect(standsFree(surface, { ...AREA, x: 140 })).toBe(true);
  });

  test('are not the corners of other things', () => {
    const page = canvas(200, 160, PAGE);
    fill(page, 68, 68, 120, 80, GREY);
    expect(standsFree(prepareSurface(page, []), AREA)).toBe(false);
  });

  test('may touch the rim of the picture', () => {
    const page = canvas(60, 60, WHITE);
    cross(page, 0, 0, 16, INK);
    expect(standsFree(prepareSurface(page, []), { x: 0, y: 0, width: 17, height: 16 })).toBe(true);
    expect(standsFree(prepareSurface(page, []), { x: 0, y: 0, width: 60, height: 60 })).toBe(true);
  });
});
