import { describe, expect, test } from 'vitest';
import { looksLikePlus } from '../../../../shared/features/ui/glyph-shapes.ts';
import { findPageControls } from '../../../../shared/features/ui/page-controls.ts';
import { prepareScreen } from '../../../../shared/features/ui/screen.ts';
import type { Line } from '../../../../shared/model/image-features.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';
import {
  type Color,
  cross,
  disc,
  frame,
  GREY,
  INK,
  PAGE,
  WHITE,
  writtenWord,
} from '../../../fixtures/paint-screen.ts';

const BLUE: Color = [30, 100, 200];
const PALE: Color = [236, 236, 240];

/** What is found for sure on a painted page, as role, name and box. */
function found(width: number, height: number, paint: (image: RgbaImage) => Line[]) {
  const image = canvas(width, height, PAGE);
  const screen = prepareScreen(image, paint(image));
  return (screen ? findPageControls(screen) : []).map(({ role, name, box }) => ({
    role,
    name,
    box: [box.x, box.y, box.width, box.height],
  }));
}

const plus = (image: RgbaImage, x: number, y: number): void => {
  fill(image, x, y + 4, 11, 2, INK);
  fill(image, x + 4, y, 2, 11, INK);
};

describe('tabs with a bar below the open one', () => {
  const labels = (image: RgbaImage): Line[] => [
    writtenWord(image, 'Members', 60, 60, 60, INK),
    writtenWord(image, 'Boats', 150, 60, 40, INK),
    writtenWord(image, 'Fees', 220, 60, 34, INK),
    writtenWord(image, 'Some text below', 60, 140, 120, INK),
  ];

  test('are as high as the bar lies below the middle, with the room that it leaves beside its label', () => {
    const tabs = found(700, 300, (image) => {
      const lines = labels(image);
      fill(image, 44, 84, 92, 3, BLUE);
      return lines;
    });
    expect(tabs.map(({ role, name }) => [role, name])).toEqual([
      ['tab', 'Members'],
      ['tab', 'Boats'],
      ['tab', 'Fees'],
    ]);
    const [members, boats] = tabs;
    expect(members.box[0]).toBe(44);
    expect(members.box[1] + members.box[3]).toBe(87);
    expect(boats.box[2]).toBeGreaterThan(64);
  });

  test('are none below a line that underlines a word, nor above a field', () => {
    const underlined = (image: RgbaImage) => {
      const lines = labels(image);
      fill(image, 60, 74, 60, 2, BLUE);
      return lines;
    };
    const field = (image: RgbaImage) => {
      const lines = labels(image);
      frame(image, 44, 84, 92, 30, BLUE, WHITE);
      frame(image, 45, 85, 90, 28, BLUE, WHITE);
      return lines;
    };
    expect(found(700, 300, underlined)).toEqual([]);
    expect(found(700, 300, field)).toEqual([]);
  });
});

describe('the bar along the foot of a phone', () => {
  const phone = (places: readonly number[]) =>
    found(400, 780, (image) => {
      fill(image, 0, 720, 400, 60, WHITE);
      fill(image, 0, 719, 400, 1, GREY);
      return [
        writtenWord(image, 'My basket is here', 20, 100, 140, INK),
        ...places.map((x, index) =>
          writtenWord(image, ['Shop', 'Offers', 'Basket', 'Account'][index], x, 746, 50, INK),
        ),
      ];
    });

  test('is parted into tabs where its labels share it evenly', () => {
    const tabs = phone([25, 125, 225, 325]);
    expect(tabs.map(({ role, name }) => [role, name])).toEqual([
      ['tab', 'Shop'],
      ['tab', 'Offers'],
      ['tab', 'Basket'],
      ['tab', 'Account'],
    ]);
    expect(tabs[1].box.slice(0, 3)).toEqual([100, expect.any(Number), 100]);
  });

  test('has none where they stand otherwise', () => {
    expect(phone([25, 85, 145, 325])).toEqual([]);
  });
});

describe('quantities with a minus and a plus', () => {
  const stepper = (minusAt: number) =>
    found(700, 300, (image) => {
      const words = [
        writtenWord(image, 'Oat biscuits', 60, 60, 100, INK),
        writtenWord(image, 'In a tin of 400 g', 60, 100, 130, INK),
      ];
      fill(image, 350, 92, 46, 26, PALE);
      const number = writtenWord(image, '3', 370, 99, 7, INK);
      fill(image, minusAt, 104, 11, 2, INK);
      plus(image, 410, 99);
      return [...words, number];
    });

  test('are two buttons and the field between them', () => {
    const [minus, field, more] = stepper(326);
    expect([minus.role, field.role, more.role]).toEqual(['button', 'input', 'button']);
    expect(field.box).toEqual([350, 92, 46, 26]);
    expect(more.box[2]).toBeGreaterThan(16);
  });

  test('are none where the minus stands elsewhere', () => {
    expect(stepper(250)).toEqual([]);
  });
});

describe('page numbers in one bar', () => {
  const numbers = (texts: readonly string[]) =>
    found(700, 300, (image) => {
      fill(image, 100, 100, 140, 36, [200, 200, 205]);
      disc(image, 153, 118, 14, WHITE);
      return [
        writtenWord(image, 'All that is listed', 60, 40, 130, INK),
        ...texts.map((text, index) => writtenWord(image, text, 117 + 32 * index, 112, 8, INK)),
      ];
    });

  test('are links as large as the mark of the current one', () => {
    const links = numbers(['1', '2', '3', '4']);
    expect(links.map(({ role, name }) => [role, name])).toEqual(
      ['1', '2', '3', '4'].map((name) => ['link', name]),
    );
    expect(links[0].box[2]).toBe(29);
  });

  test('are none where they do not follow one another', () => {
    expect(numbers(['7', '2', '9', '4'])).toEqual([]);
  });
});

test('a strip with a cross at the end of a message closes it', () => {
  const buttons = found(700, 300, (image) => {
    fill(image, 100, 100, 300, 60, [60, 190, 90]);
    fill(image, 400, 100, 36, 60, [50, 170, 80]);
    cross(image, 413, 125, 9, WHITE);
    return [writtenWord(image, 'Label was printed', 130, 124, 140, WHITE)];
  });
  expect(buttons).toEqual([{ role: 'button', name: '', box: [400, 100, 36, 60] }]);
});

test('a wide frame with nothing but a plus is a button, one with nothing in it is none', () => {
  const buttons = found(700, 300, (image) => {
    frame(image, 100, 100, 280, 32, GREY, PAGE);
    frame(image, 100, 180, 280, 32, GREY, PAGE);
    plus(image, 235, 111);
    return [writtenWord(image, 'Still to plan', 100, 60, 100, INK)];
  });
  expect(buttons).toEqual([{ role: 'button', name: '', box: [100, 100, 280, 32] }]);
});

describe('the same words behind arrows', () => {
  const lines = (texts: readonly string[]) =>
    found(700, 400, (image) =>
      texts.map((text, index) => {
        for (let at = 0; at < 6; at++) fill(image, 60 + at * 2, 60 + 60 * index + at, 2, 12 - 2 * at, INK);
        return writtenWord(image, text, 78, 60 + 60 * index, 80, INK);
      }),
    );

  test('open what is below each part', () => {
    expect(lines(['Local vars', 'Local vars', 'Local vars']).map(({ role, name }) => [role, name])).toEqual(
      Array.from({ length: 3 }, () => ['link', 'Local vars']),
    );
  });

  test('say nothing where they differ', () => {
    expect(lines(['Folders', 'Pictures', 'Music'])).toEqual([]);
  });
});

describe('signs without a frame', () => {
  test('a plus is told from a dot, which has ink between its arms', () => {
    const image = canvas(200, 100, PAGE);
    plus(image, 20, 20);
    for (const [at, radius] of [2, 3, 4, 5].entries()) disc(image, 60 + 30 * at, 26, radius, INK);
    const surface = prepareScreen(image, [writtenWord(image, 'Rowing', 20, 70, 50, INK)])?.surface;
    if (!surface) throw new Error('no screen');
    expect(looksLikePlus(surface, { x: 20, y: 20, width: 11, height: 11 })).toBe(true);
    for (const [at, radius] of [2, 3, 4, 5].entries()) {
      const side = 2 * radius + 1;
      expect(
        looksLikePlus(surface, { x: 60 + 30 * at - radius, y: 26 - radius, width: side, height: side }),
      ).toBe(false);
    }
  });
});
