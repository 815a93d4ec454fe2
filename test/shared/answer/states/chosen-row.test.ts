import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { chosenRow } from '../../../../shared/answer/states/chosen-row.ts';
import type { RoutedPart } from '../../../../shared/model/question.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { element, line, screen } from '../screen-record.ts';

const STEP = 30;
const rows = [
  ['1', 'Heron', 'green', '8.2 m'],
  ['2', 'Otter', 'red', '7.9 m'],
  ['3', 'Curlew', 'green', '9.6 m'],
  ['4', 'Plover', 'white', '9.1 m'],
  ['5', 'Dunlin', 'red', '11.0 m'],
];
const COLUMNS = [40, 120, 280, 420];
const cellsOf = (texts: readonly string[], y: number) =>
  texts.map((text, at) => line(`${y}-${at}`, text, COLUMNS[at], y));
const record = (ticked = -1) =>
  screen(
    [
      ...cellsOf(['No', 'Buoy', 'Colour', 'Depth'], 40),
      ...rows.flatMap((row, at) => cellsOf(row, 70 + STEP * at)),
    ],
    {
      ui: {
        elements: rows.map((_, at) =>
          element(
            `r${at}`,
            'radio',
            '',
            [10, 70 + STEP * at, 14, 14],
            [at === ticked ? 'checked' : 'unchecked'],
          ),
        ),
        windows: [],
      },
    },
  );

/** Rows on white, every second one grey where they alternate, the marked one on blue. */
function picture(marked: number, isAlternating: boolean): RgbaImage {
  const [width, height] = [600, 300];
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  rows.forEach((_, at) => {
    const shade =
      at === marked ? [190, 220, 250] : isAlternating && at % 2 === 1 ? [240, 240, 240] : [255, 255, 255];
    for (let y = 63 + STEP * at; y < 63 + STEP * (at + 1); y++)
      for (let x = 0; x < width; x++) data.set(shade, 4 * (y * width + x));
  });
  return { width, height, data };
}

const ask = (text: string, image: RgbaImage, ticked = -1) =>
  chosenRow({ ...(routeQuestion(text) as RoutedPart), text }, screenOf(record(ticked)), image)?.answer;

describe('the marked row of a table', () => {
  it.each([true, false])('is told by its ground (alternating: %s)', (isAlternating) => {
    expect(ask('which buoy is highlighted?', picture(2, isAlternating))).toBe('Curlew');
    expect(ask('which one is selected?', picture(3, isAlternating))).toBe('Plover');
    expect(ask('which depth is marked?', picture(0, isAlternating))).toBe('8.2 m');
    expect(ask('which row is selected?', picture(0, isAlternating))).toBe('1 Heron green 8.2 m');
  });

  it('is told by the circle before it', () => {
    expect(ask('which buoy is selected?', picture(-1, true), 4)).toBe('Dunlin');
  });

  it('is none where no row differs from the others', () => {
    expect(ask('which buoy is selected?', picture(-1, true))).toBeUndefined();
    expect(ask('which buoy is selected?', picture(-1, false))).toBeUndefined();
  });
});
