import { describe, expect, test } from 'vitest';
import {
  looksLikeCross,
  looksLikeDownArrow,
  looksLikeUpArrow,
} from '../../../../shared/features/ui/glyph-shapes.ts';
import { nameIcon } from '../../../../shared/features/ui/icon-names.ts';
import { findPhotoAreas, photoShare } from '../../../../shared/features/ui/photo-areas.ts';
import { prepareSurface } from '../../../../shared/features/ui/surface.ts';
import { chroma, hue, luma, toHex } from '../../../../shared/raster/color-difference.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';
import { readFixture } from '../../../fixtures/read-fixture.ts';

type Color = readonly [number, number, number];

function disc(image: RgbaImage, x: number, y: number, radius: number, color: Color) {
  for (let row = -radius; row <= radius; row++) {
    const half = Math.round(Math.sqrt(radius * radius - row * row));
    fill(image, x - half, y + row, 2 * half + 1, 1, color);
  }
}

function triangle(image: RgbaImage, x: number, y: number, side: number, color: Color) {
  for (let row = 0; row < side; row++) fill(image, x + ((side - row) >> 1), y + row, row + 1, 1, color);
}

const drawn = (paint: (image: RgbaImage) => void) => {
  const image = canvas(80, 80, [245, 245, 245]);
  paint(image);
  return prepareSurface(image, []);
};

describe('signs', () => {
  const box = { x: 20, y: 20, width: 41, height: 41 };
  test.each([
    ['error', [210, 20, 20]],
    ['success', [30, 160, 60]],
    ['info', [30, 90, 210]],
  ] as const)('a disc that means %s', (name, color) => {
    expect(
      nameIcon(
        drawn((image) => disc(image, 40, 40, 20, color)),
        box,
      ),
    ).toBe(name);
  });

  test('an amber triangle warns; a grey disc and a red square mean nothing', () => {
    expect(
      nameIcon(
        drawn((image) => triangle(image, 20, 20, 40, [240, 160, 20])),
        { ...box, width: 40, height: 40 },
      ),
    ).toBe('warning');
    expect(
      nameIcon(
        drawn((image) => disc(image, 40, 40, 20, [120, 120, 120])),
        box,
      ),
    ).toBeNull();
    expect(
      nameIcon(
        drawn((image) => fill(image, 20, 20, 41, 41, [210, 20, 20])),
        box,
      ),
    ).toBeNull();
  });
});

describe('glyphs', () => {
  const cross = drawn((image) => {
    for (let at = 0; at < 10; at++) {
      fill(image, 30 + at, 30 + at, 2, 1, [20, 20, 20]);
      fill(image, 39 - at, 30 + at, 2, 1, [20, 20, 20]);
    }
  });
  const arrow = drawn((image) => {
    for (let row = 0; row < 6; row++) fill(image, 30 + row, 30 + row, 12 - 2 * row, 1, [20, 20, 20]);
  });

  test('a cross is a cross and no arrow', () => {
    const box = { x: 30, y: 30, width: 11, height: 10 };
    expect(looksLikeCross(cross, box)).toBe(true);
    expect(looksLikeDownArrow(cross, box)).toBe(false);
  });

  test('arrows know their direction', () => {
    const box = { x: 30, y: 30, width: 12, height: 6 };
    expect(looksLikeDownArrow(arrow, box)).toBe(true);
    expect(looksLikeUpArrow(arrow, box)).toBe(false);
    expect(looksLikeCross(arrow, box)).toBe(false);
  });
});

describe('photo areas', () => {
  test('a photograph is one, a dialog and one colour are none', async () => {
    const share = (image: RgbaImage) =>
      photoShare(findPhotoAreas(image), { x: 0, y: 0, width: image.width, height: image.height });
    expect(share(await readFixture('seeing/photo.jpg'))).toBeGreaterThan(0.4);
    expect(share(await readFixture('seeing/zenity_question.png'))).toBe(0);
    expect(share(canvas(200, 200, [9, 9, 9]))).toBe(0);
  });
});

describe('colours', () => {
  test('luma, chroma, hue and hexadecimal form of known colours', () => {
    expect([luma(0xffffff), luma(0)].map(Math.round)).toEqual([255, 0]);
    expect([chroma(0x808080), chroma(0xff8000)]).toEqual([0, 255]);
    expect([hue(0xff0000), hue(0x00ff00), hue(0x0000ff), hue(0x777777)]).toEqual([0, 120, 240, 0]);
    expect(toHex(0x0a0b0c)).toBe('#0a0b0c');
  });
});
