import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { askOffered } from '../../../../shared/answer/states/ask-offered.ts';
import type { RoutedPart } from '../../../../shared/model/question.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { line, screen } from '../screen-record.ts';

/** A white picture with rings of 12 pixels, a dot in each that is filled. */
function radios(places: readonly { x: number; y: number; filled: boolean }[]): RgbaImage {
  const [width, height] = [400, 100];
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (const { x, y, filled } of places)
    for (let dy = -6; dy <= 6; dy++)
      for (let dx = -6; dx <= 6; dx++) {
        const distance = Math.hypot(dx, dy);
        if ((distance < 5 || distance > 6.5) && !(filled && distance < 3)) continue;
        data.fill(0, 4 * ((y + dy) * width + x + dx), 4 * ((y + dy) * width + x + dx) + 3);
      }
  return { width, height, data };
}

const record = screen([line('a', 'Move', 60, 40), line('b', 'Copy', 140, 40), line('c', 'Link', 220, 40)]);
const ask = (text: string, filled: number) =>
  askOffered({ ...(routeQuestion(text) as RoutedPart), text }, screenOf(record), {
    record,
    image: radios([46, 126, 206].map((x, index) => ({ x, y: 47, filled: index === filled }))),
    help: { documents: () => [] },
  });

describe('askOffered', () => {
  it('tells the one of the named options whose mark is filled', () => {
    expect(ask('which of Move, Copy and Link is selected?', 1)?.answer).toBe('Copy');
    expect(ask('What is chosen: Move or Link?', 2)?.answer).toBe('Link');
  });

  it('tells it where the options are said first, or the noun behind the last of them', () => {
    expect(ask('which one of Move, copy or link is chosen?', 0)?.answer).toBe('Move');
    expect(ask('which one of Move or Copy mode is picked?', 1)?.answer).toBe('Copy');
    expect(ask('which of the Copy and Link options is selected?', 2)?.answer).toBe('Link');
  });

  it('tells it where the noun is said with each, before what is asked', () => {
    expect(ask('is the Move mode or the Copy mode selected?', 1)?.answer).toBe('Copy');
  });

  it('tells none where all marks look alike, or where one of the options is not there', () => {
    expect(ask('which of Move, Copy and Link is selected?', -1)).toBeNull();
    expect(ask('which of Move, Copy and Rename is selected?', 0)).toBeNull();
  });
});
