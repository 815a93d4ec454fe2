import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { isNamed, nameColor } from '../../../../shared/features/color-name.ts';
import type { ImageFeatures, Line } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { element, line, screen } from '../screen-record.ts';

type Patch = readonly [x: number, y: number, width: number, height: number, rgb: readonly number[]];
/** A white picture of 800 x 600 with patches of colours. */
function picture(...patches: readonly Patch[]): RgbaImage {
  const data = new Uint8ClampedArray(800 * 600 * 4).fill(255);
  for (const [left, top, width, height, [red, green, blue]] of patches)
    for (let y = top; y < top + height; y++)
      for (let x = left; x < left + width; x++) data.set([red, green, blue], 4 * (800 * y + x));
  return { width: 800, height: 600, data };
}
const ask = (record: ImageFeatures, image: RgbaImage, question: string) =>
  draftAnswer(routeQuestion(question), { record, image, help: { documents: () => [] } }).answer;
const inColor = (own: Line, foreground: string): Line => ({ ...own, foreground, background: '#000000' });

describe('the colour of letters', () => {
  const terminal = screen([
    inColor(line('a', 'passes the tide', 40, 40), '#33cc33'),
    inColor(line('b', 'counts the boats', 40, 70), '#33cc33'),
    inColor(line('c', 'knows the neap tide', 40, 100), '#e01010'),
  ]);
  it.each([
    ['which colour is the text in this terminal?', 'green'],
    ['in which colour is the failed test written', 'red'],
    ['what color is most of the text?', 'green'],
  ])('%s → %s', (question, color) => {
    expect(ask(terminal, picture(), question)).toContain(color);
  });
});

describe('the colour of a sign', () => {
  const dialog = screen([line('a', 'Could not open the file', 300, 200), line('b', 'OK', 500, 300)], {
    ui: { elements: [element('1', 'dialog', '', [230, 160, 400, 200])], windows: [] },
  });
  const image = picture([250, 192, 30, 30, [224, 32, 32]]);
  it.each(['colour of the round icon in the message?', 'What colour is the warning triangle?'])(
    '%s',
    (question) => {
      expect(ask(dialog, image, question)).toContain('red');
    },
  );
  it('is not told where none is drawn', () => {
    expect(ask(dialog, picture(), 'colour of the round icon in the message?')).not.toContain('red');
  });
});

describe('names of colours between two', () => {
  it.each([
    ['#e07a5f', ['red', 'coral', 'salmon']],
    ['#c24415', ['orange', 'dark orange', 'brown']],
    ['#d9230f', ['red']],
    ['#8b4513', ['brown']],
  ])('%s is called %j', (hex, names) => {
    for (const name of names) expect([nameColor(hex), isNamed(hex, name)]).toEqual([nameColor(hex), true]);
  });
});

describe('the ground of a message', () => {
  const on = (own: Line, background: string): Line => ({ ...own, foreground: '#ffffff', background });
  const desk = screen([
    line('a', 'Print label', 40, 40),
    on(line('b', 'Label for parcel 17 printed', 480, 480), '#3dc763'),
    on(line('c', 'The look-up timed out', 480, 540), '#ed3d3d'),
  ]);
  it.each([
    ['What colour is the toast that says a label was printed?', 'green'],
    ['which color has the box saying the look-up timed out', 'red'],
  ])('%s → %s', (question, color) => {
    expect(ask(desk, picture(), question)).toContain(color);
  });
});
