import { describe, expect, it } from 'vitest';
import { sceneChoice } from '../../../../shared/answer/skills/scene-choice.ts';
import { nameColor } from '../../../../shared/features/color-name.ts';
import { measureLine } from '../../../../shared/features/line-quality.ts';
import { measureQuality } from '../../../../shared/features/quality.ts';
import { grayOf } from '../../../../shared/raster/gray-of.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';
import { line } from '../screen-record.ts';

describe('what is told by looks', () => {
  it.each(['A photo or a terminal program?', 'is it a photo or a terminal window', 'photo or console app?'])(
    'a program in a terminal is a terminal where that and a photo are offered: %s',
    (question) => {
      expect(sceneChoice(question, 'software_interface')).toBe('terminal');
      expect(sceneChoice(question, 'real_life_photo')).toBe('photo');
    },
  );

  it.each(['#d28c23', '#cc8822', '#d4901f'])('amber glows too much to be tan: %s', (hex) => {
    expect(nameColor(hex).base).toBe('orange');
  });

  it.each(['#c8ad7f', '#d2b48c'])('sand does not: %s', (hex) => {
    expect(nameColor(hex).base).not.toBe('orange');
  });

  it('figures with little ink between their bows are as high as they are', () => {
    const image = canvas(60, 30, [255, 255, 255]);
    for (const at of [0, 1, 2]) {
      for (const y of [8, 13, 18]) fill(image, 10 + 10 * at, y, 7, 2, [0, 0, 0]);
      fill(image, 15 + 10 * at, 10, 1, 8, [0, 0, 0]);
    }
    const figures = { ...line('f', '333', 10, 8), box: { x: 10, y: 8, width: 27, height: 12 } };
    expect(measureLine(grayOf(image), figures).x_height).toBeGreaterThan(8);
  });

  it('dotted rules that were taken for lines do not make the text of a picture small', () => {
    const image = canvas(300, 200, [255, 255, 255]);
    const text = { ...line('t', 'AHE', 20, 20), box: { x: 20, y: 20, width: 40, height: 14 } };
    for (const x of [20, 34, 48]) fill(image, x, 20, 8, 14, [0, 0, 0]);
    const dots = [60, 90, 120, 150].map((y) => ({
      ...line(`d${y}`, '••••', 20, y),
      box: { x: 20, y, width: 60, height: 2 },
    }));
    for (const { box } of dots) for (let x = 20; x < 80; x += 4) fill(image, x, box.y, 2, 1, [0, 0, 0]);
    expect(measureQuality(image, [text, ...dots]).quality.text_height).toBe(
      measureQuality(image, [text]).quality.text_height,
    );
  });
});
