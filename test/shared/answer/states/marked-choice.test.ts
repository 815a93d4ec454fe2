import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { askOffered } from '../../../../shared/answer/states/ask-offered.ts';
import { markedChoice } from '../../../../shared/answer/states/marked-choice.ts';
import type { RoutedPart } from '../../../../shared/model/question.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { line, screen } from '../screen-record.ts';

/** A white picture with rings of about 12 pixels, a dot in each that is filled; uneven rings have gaps, as drawn by hand. */
function rings(places: readonly { x: number; y: number; filled: boolean }[], isUneven = false): RgbaImage {
  const [width, height] = [700, 300];
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (const { x, y, filled } of places)
    for (let dy = -6; dy <= 6; dy++)
      for (let dx = -6; dx <= 6; dx++) {
        const distance = Math.hypot(dx, dy);
        const isRing = distance >= 5 && distance <= 6.5 && !(isUneven && Math.abs(dx - dy) < 3);
        if (!isRing && !(filled && distance < 3)) continue;
        data.fill(0, 4 * ((y + dy) * width + x + dx), 4 * ((y + dy) * width + x + dx) + 3);
      }
  return { width, height, data };
}

const record = screen([
  line('t', 'Visitor permit', 20, 10, 20),
  line('z', 'Zone', 60, 60),
  line('a', 'North', 60, 90),
  line('b', 'Market', 240, 90),
  line('c', 'Castle', 420, 90),
  line('p', 'Payment', 20, 150),
  line('d', 'Card', 160, 150),
  line('e', 'Cash', 260, 150),
]);
const places = (zone: number, payment: number) => [
  ...[46, 226, 406].map((x, at) => ({ x, y: 97, filled: at === zone })),
  ...[146, 246].map((x, at) => ({ x, y: 157, filled: at === payment })),
];
const routed = (text: string): RoutedPart => ({ ...(routeQuestion(text) as RoutedPart), text });
const ask = (text: string, image: RgbaImage) =>
  markedChoice(routed(text), screenOf(record), { record, image, help: { documents: () => [] } })?.answer;

describe('the one of several choices whose mark is filled', () => {
  it.each(['which zone is chosen?', 'What zone did I pick?', 'the zone that is selected'])(
    'is told by the caption over them: %s',
    (question) => {
      expect(ask(question, rings(places(1, 0)))).toBe('Market');
      expect(ask(question, rings(places(2, 0)))).toBe('Castle');
    },
  );

  it('is told by the caption before them, also where rings are drawn by hand', () => {
    expect(ask('which payment is selected?', rings(places(0, 1)))).toBe('Cash');
    expect(ask('which payment is selected?', rings(places(0, 0), true))).toBe('Card');
  });

  it('is none where nothing is filled, or no caption says a word of the question', () => {
    expect(ask('which zone is chosen?', rings(places(-1, 0)))).toBeUndefined();
    expect(ask('which cake is chosen?', rings(places(0, 0)))).toBeUndefined();
  });

  it('is told of options that a question offers without saying that one is chosen', () => {
    const offered = (text: string) =>
      askOffered(routed(text), screenOf(record), {
        record,
        image: rings(places(0, 1)),
        help: { documents: () => [] },
      })?.answer;
    for (const question of [
      'do I pay by card or cash?',
      'Am I paying with Card or Cash',
      'is it cash or card?',
    ])
      expect(offered(question)?.toLowerCase()).toBe('cash');
    expect(offered('is it cash or cheque?')).toBeUndefined();
  });
});
