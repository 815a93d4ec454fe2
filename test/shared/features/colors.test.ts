import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeColors } from '../../../shared/features/colors.ts';
import { canvas, fill } from '../../fixtures/paint.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';

describe('describeColors', () => {
  test.each([
    ['seeing/gxmessage_login', 'red', 'light'],
    ['seeing/xterm_diskfull', 'dark purple', 'dark'],
    ['seeing/zenity_question', 'dark grey', 'dark'],
    ['pictures/zenity_denied', 'dark blue', 'light'],
    ['seeing/nginx_502', 'white', 'light'],
  ])('%s: main colour %s, theme %s', async (name, color, theme) => {
    const facts = describeColors(await readFixture(`${name}.png`));
    expect(facts.main_color).toBe(color);
    expect(facts.colors.theme).toBe(theme);
  });

  test('a photograph has no theme and no status', async () => {
    const { main_color, colors } = describeColors(await readFixture('seeing/photo.jpg'));
    expect(main_color).toBe('blue');
    expect(colors.theme).toBe('mixed');
    expect(colors.status).toEqual([]);
  });

  test('the red icon of an error dialog is a status region', async () => {
    const { colors } = describeColors(await readFixture('pictures/zenity_denied.png'));
    expect(colors.status[0].meaning).toBe('error');
    expect(colors.status[0].box.width).toBeGreaterThan(30);
  });

  test('banners and fills have meanings, whole backgrounds and letters have none', () => {
    const image = canvas(600, 400, [255, 255, 255]);
    fill(image, 20, 20, 300, 40, [248, 215, 218]);
    fill(image, 20, 100, 40, 40, [255, 193, 7]);
    fill(image, 20, 200, 40, 40, [40, 167, 69]);
    fill(image, 300, 200, 3, 12, [220, 53, 69]);
    const { status } = describeColors(image).colors;
    expect(status.map(({ meaning }) => meaning).sort()).toEqual(['error', 'success', 'warning']);
    expect(status[0].box).toEqual({ x: 20, y: 20, width: 300, height: 40 });
    expect(describeColors(canvas(600, 400, [220, 53, 69])).colors.status).toEqual([]);
  });

  test('shares are exact for flat fills and never exceed one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 39 }), (rows) => {
        const image = canvas(40, 40, [255, 255, 255]);
        fill(image, 0, 0, 40, rows, [0, 0, 200]);
        const { dominant } = describeColors(image).colors;
        const blue = dominant.find(({ hex }) => hex === '#0000c8');
        expect(blue?.share).toBeCloseTo(rows / 40, 6);
        expect(dominant.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  test('a picture of one pixel has a colour', () => {
    expect(describeColors(canvas(1, 1, [0, 128, 0])).main_color).toBe('green');
  });
});
