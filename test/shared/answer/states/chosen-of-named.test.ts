import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { chosenOfNamed } from '../../../../shared/answer/states/chosen-of-named.ts';
import type { UiElement } from '../../../../shared/model/image-features.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { element, line, screen } from '../screen-record.ts';

type Part = { x: number; ground: number; letters: number };
const [BAR, WIDTH, HEIGHT] = [220, 400, 100];
const LEFT = { x: 60, y: 40, width: 48, height: 14 };
const RIGHT = { x: 150, y: 40, width: 48, height: 14 };

/** A bar with a part of a control for each, letters as stripes in it. */
function parts(...all: readonly Part[]): RgbaImage {
  const data = new Uint8ClampedArray(4 * WIDTH * HEIGHT).fill(255);
  const paint = (x: number, y: number, width: number, height: number, shade: number) => {
    for (let row = y; row < y + height; row++)
      data.subarray(4 * (row * WIDTH + x), 4 * (row * WIDTH + x + width)).forEach((_, at, pixels) => {
        if (at % 4 < 3) pixels[at] = shade;
      });
  };
  paint(0, 0, WIDTH, HEIGHT, BAR);
  for (const { x, ground, letters } of all) {
    paint(x - 20, 30, 88, 34, ground);
    for (let stripe = 0; stripe < 48; stripe += 6) paint(x + stripe, 42, 2, 10, letters);
  }
  return { width: WIDTH, height: HEIGHT, data };
}

function chosen(image: RgbaImage, elements: readonly UiElement[] = []): string | undefined {
  const record = screen([line('a', 'Picker', 60, 40), line('b', 'Stored', 150, 40)], {
    ui: { elements: [...elements], windows: [] },
  });
  const named = [
    { name: 'Picker', box: LEFT },
    { name: 'Stored', box: RIGHT },
  ];
  return chosenOfNamed(named, screenOf(record), image)?.name;
}

describe('the chosen one of those that a question names', () => {
  it('is the part that is pressed in beside one that is raised', () => {
    const raised = { ground: 245, letters: 40 };
    const pressed = { ground: 200, letters: 40 };
    expect(chosen(parts({ x: 60, ...pressed }, { x: 150, ...raised }))).toBe('Picker');
    expect(chosen(parts({ x: 60, ...raised }, { x: 150, ...pressed }))).toBe('Stored');
  });

  it('is the part with the plainer letters', () => {
    const faint = { ground: 230, letters: 160 };
    expect(chosen(parts({ x: 60, ...faint }, { x: 150, ground: 255, letters: 20 }))).toBe('Stored');
  });

  it('is the control that was seen to be selected', () => {
    const alike = { ground: 245, letters: 40 };
    const tab = element('t', 'tab', 'Stored', [130, 30, 88, 34], ['selected']);
    expect(chosen(parts({ x: 60, ...alike }, { x: 150, ...alike }), [tab])).toBe('Stored');
  });

  it('is none where both look alike', () => {
    const alike = { ground: 245, letters: 40 };
    expect(chosen(parts({ x: 60, ...alike }, { x: 150, ...alike }))).toBeUndefined();
  });
});
