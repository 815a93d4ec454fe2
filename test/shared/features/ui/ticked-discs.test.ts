import { expect, test } from 'vitest';
import type { Found } from '../../../../shared/features/ui/found.ts';
import { prepareSurface } from '../../../../shared/features/ui/surface.ts';
import { settleTicks } from '../../../../shared/features/ui/ticked-discs.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';
import { type Color, disc, PAGE, WHITE } from '../../../fixtures/paint-screen.ts';

const RED: Color = [240, 50, 40];

/** The roles of two discs under one another, a light mark in the upper one. */
function roles(tick: boolean): string[] {
  const image = canvas(200, 200, PAGE);
  disc(image, 50, 50, 12, RED);
  disc(image, 50, 110, 12, RED);
  disc(image, 50, 110, 10, PAGE);
  if (tick) for (let at = 0; at < 12; at++) fill(image, 44 + at, 54 - (Math.abs(at - 3) >> 1), 2, 2, WHITE);
  else disc(image, 50, 50, 4, WHITE);
  const radio = (y: number): Found => ({
    role: 'radio',
    box: { x: 38, y: y - 12, width: 25, height: 25 },
    name: '',
    state: [],
    confidence: 0.5,
  });
  return settleTicks(prepareSurface(image, []), [radio(50), radio(110)]).map(({ role }) => role);
}

test('discs are boxes to tick where one of them holds a tick, and are chosen by a dot', () => {
  expect(roles(true)).toEqual(['checkbox', 'checkbox']);
  expect(roles(false)).toEqual(['radio', 'radio']);
});
