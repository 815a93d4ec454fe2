import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findUiElements } from '../../../shared/features/ui-elements.ts';
import { intersectionOverUnion } from '../../../shared/model/geometry.ts';
import { elementSchema, type Line, windowSchema } from '../../../shared/model/image-features.ts';
import type { RgbaImage } from '../../../shared/raster/image.ts';
import { canvas, fill } from '../../fixtures/paint.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';
import { readLine } from '../../fixtures/read-line.ts';

const backupLines = [
  readLine('~/Documents/notes.txt - Mousepad', 525, 150, 230, 17),
  readLine('File', 328, 176, 24, 13),
  readLine('Edit', 368, 176, 27, 13),
  readLine('Search', 409, 176, 47, 13),
  readLine('View', 470, 176, 35, 13),
  readLine('Document', 519, 176, 68, 13),
  readLine('Help', 602, 176, 32, 17),
  readLine('Kitchen renovation', 323, 201, 162, 13),
  readLine('Backup', 616, 339, 51, 17),
  readLine('Could not write /srv/archive/home.tar: Permission denied', 484, 379, 374, 15),
  readLine('OK', 843, 459, 22, 14),
];

const mailLines = [
  readLine('Mail sync', 691, 381, 60, 16),
  readLine('Login failed for account office@example.org: wrong user name or password.', 474, 416, 487, 16),
  readLine('Edit account', 772, 517, 81, 13),
  readLine('Close', 899, 517, 39, 13),
  readLine('Retry', 687, 518, 37, 15),
];

/** Every pixel is the mean of those up to `reach` to its right and below. */
function smeared({ width, height, data }: RgbaImage, reach: number): RgbaImage {
  const result = { width, height, data: new Uint8Array(data.length).fill(255) };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let dy = 0; dy <= reach; dy++)
          for (let dx = 0; dx <= reach; dx++)
            sum += data[(Math.min(height - 1, y + dy) * width + Math.min(width - 1, x + dx)) * 4 + channel];
        result.data[(y * width + x) * 4 + channel] = Math.round(sum / (reach + 1) ** 2);
      }
  return result;
}

describe('findUiElements on real screens', () => {
  test('a dialog over a window: both with their titles, the dialog in front, its button and its error sign', async () => {
    const ui = findUiElements(await readFixture('pictures/zenity_denied.png'), backupLines);
    expect(ui.windows).toMatchObject([
      { title: '~/Documents/notes.txt - Mousepad', kind: 'window', front: false, theme: 'light' },
      { title: 'Backup', kind: 'dialog', front: true, theme: 'light', box: { x: 377, y: 334 } },
    ]);
    const menu = ui.elements.filter(({ role }) => role === 'menu_item').map(({ name }) => name);
    expect(menu.sort()).toEqual(['Document', 'Edit', 'File', 'Help', 'Search', 'View']);
    const ok = ui.elements.find(({ role, name }) => role === 'button' && name === 'OK');
    expect(ok?.window).toBe(ui.windows[1].id);
    const sign = ui.elements.find(({ role }) => role === 'icon');
    expect(sign?.name).toBe('error');
    expect(
      intersectionOverUnion(sign?.box ?? { x: 0, y: 0, width: 0, height: 0 }, {
        x: 396,
        y: 377,
        width: 48,
        height: 46,
      }),
    ).toBeGreaterThan(0.6);
  });

  test('three buttons and the window controls of a dark title bar', async () => {
    const ui = findUiElements(await readFixture('seeing/gxmessage_login.png'), mailLines);
    const names = ui.elements.filter(({ role }) => role === 'button').map(({ name }) => name);
    expect(names.sort()).toEqual(['Close', 'Close', 'Edit account', 'Maximize', 'Minimize', 'Retry']);
    expect(ui.windows).toMatchObject([{ title: 'Mail sync', front: true }]);
    for (const element of ui.elements) expect(elementSchema.parse(element)).toEqual(element);
    for (const window of ui.windows) expect(windowSchema.parse(window)).toEqual(window);
  });

  test('a photograph has no elements, whatever was read on it', async () => {
    const photo = await readFixture('seeing/photo.jpg');
    const signs = [readLine('EXIT', 40, 60, 50, 20), readLine('Rue du Marché', 120, 90, 140, 24)];
    expect(findUiElements(photo, signs)).toEqual({ elements: [], windows: [] });
  });

  test('nor has a blurred one', async () => {
    for (const name of ['photo_house', 'photo_wallet']) {
      const photo = await readFixture(`screens/images/${name}.png`);
      for (const reach of [2, 6]) expect(findUiElements(smeared(photo, reach), []).elements).toEqual([]);
    }
  });

  test('a gradient with faint noise is no picture', () => {
    const page = canvas(640, 480, [250, 250, 250]);
    for (let y = 0; y < 480; y++)
      for (let x = 0; x < 200; x++) {
        const level = Math.round(200 - y / 6 + ((x * 7 + y * 13) % 3) - 1);
        page.data.set([40, 80, level], (y * 640 + x) * 4);
      }
    const found = findUiElements(page, [readLine('Welcome', 300, 40, 90, 14)]).elements;
    expect(found.filter(({ role }) => role === 'image')).toEqual([]);
  });

  test('a bare page of two lines: one heading and nothing else', async () => {
    const page = await readFixture('seeing/nginx_502.png');
    const lines = [readLine('502 Bad Gateway', 520, 14, 241, 30), readLine('nginx/1.22.1', 599, 78, 81, 17)];
    const ui = findUiElements(page, lines);
    expect(ui.elements.map(({ role, name }) => [role, name])).toEqual([['heading', '502 Bad Gateway']]);
    expect(ui.windows).toEqual([]);
  });
});

describe('findUiElements on bad input', () => {
  test('one colour, of any size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 0, max: 255 }),
        (width, height, value) => {
          expect(findUiElements(canvas(width, height, [value, value, value]), [])).toEqual({
            elements: [],
            windows: [],
          });
        },
      ),
      // As large as a control, it is still a picture of nothing.
      { numRuns: 25, examples: [[13, 7, 255]] },
    );
  });

  test('noise', () => {
    const image = canvas(400, 300, [0, 0, 0]);
    let seed = 7;
    for (let byte = 0; byte < image.data.length; byte++) {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      image.data[byte] = byte % 4 === 3 ? 255 : seed >> 16;
    }
    expect(findUiElements(image, [])).toEqual({ elements: [], windows: [] });
  });

  test('lines outside of the picture, empty or upside down do no harm', () => {
    const odd: Line[] = [
      readLine('far away', 900, 900, 80, 12),
      readLine('x', -5, -5, 3, 3),
      { ...readLine('void', 10, 10, 1, 1), words: [] },
    ];
    expect(findUiElements(canvas(120, 80, [255, 255, 255]), odd)).toEqual({ elements: [], windows: [] });
  });

  test('a wallpaper of 8K is looked at in a smaller size, and boxes come back in its own pixels', () => {
    const image = { width: 7680, height: 4320, data: new Uint8Array(7680 * 4320 * 4).fill(120) };
    fill(image, 3000, 2000, 400, 120, [220, 220, 220]);
    fill(image, 3000, 2000, 400, 8, [60, 60, 60]);
    fill(image, 3000, 2112, 400, 8, [60, 60, 60]);
    fill(image, 3000, 2000, 8, 120, [60, 60, 60]);
    fill(image, 3392, 2000, 8, 120, [60, 60, 60]);
    const ui = findUiElements(image, []);
    expect(ui.elements.length).toBeLessThanOrEqual(1);
    for (const { box } of ui.elements)
      expect(intersectionOverUnion(box, { x: 3000, y: 2000, width: 400, height: 120 })).toBeGreaterThan(0.9);
  }, 20_000);
});
