import { describe, expect, test } from 'vitest';
import { chartScore } from '../../../shared/features/chart-cues.ts';
import { measureCues } from '../../../shared/features/picture-cues.ts';
import { classifyScene } from '../../../shared/features/scene.ts';
import { hasLineNumbers, monospaceShare, terminalScore } from '../../../shared/features/terminal-cues.ts';
import type { Line } from '../../../shared/model/image-features.ts';
import { toGray } from '../../../shared/raster/gray.ts';
import { canvas, fill } from '../../fixtures/paint.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';

const NO_UI = { elements: [], windows: [] };

function line(text: string, x: number, y: number, width = text.length * 8): Line {
  const box = { x, y, width, height: 12 };
  return { id: `line-${y}-${x}`, text, confidence: 0.9, box, words: [{ text, confidence: 0.9, box }] };
}

const session = [
  line('demo@desk:~$ cp backup.tar /mnt', 10, 10),
  line('cp: error writing /mnt/backup.tar', 10, 26),
  line('demo@desk:~$ df -h /mnt', 10, 42),
  line('/dev/sdb1  1.0G  1.0G  0  100%', 10, 58),
];

describe('classifyScene', () => {
  test('a photograph is no user interface', async () => {
    const facts = classifyScene(await readFixture('seeing/photo.jpg'), [], NO_UI);
    expect(facts).toMatchObject({ is_ui: false, scene: { kind: 'real_life_photo' } });
  });

  test('a dialog and a bare web page are, even with nothing read', async () => {
    for (const name of ['seeing/zenity_question', 'seeing/nginx_502', 'pictures/zenity_denied']) {
      const facts = classifyScene(await readFixture(`${name}.png`), [], NO_UI);
      expect(facts).toMatchObject({ is_ui: true, scene: { kind: 'software_interface' } });
    }
  });

  test('a chart by itself is no user interface, a page with charts under headings is', () => {
    const image = canvas(600, 400, [255, 255, 255]);
    const axis = [300, 200, 100, 0].map((value, at) => line(String(value), 20, 60 + 80 * at, 30));
    const heading = (id: string, x: number) => ({
      id,
      role: 'heading' as const,
      name: id,
      state: [],
      box: { x, y: 20, width: 120, height: 18 },
      confidence: 0.9,
    });
    expect(classifyScene(image, axis, NO_UI)).toMatchObject({ is_ui: false, scene: { kind: 'chart' } });
    const page = { elements: [heading('Fruit', 100), heading('Payment', 400)], windows: [] };
    expect(classifyScene(image, axis, page)).toMatchObject({ is_ui: true });
  });

  test('shaded, dithered ground counts as drawn, the same levels with noise do not', () => {
    const uniform = (noise: number) => {
      const image = canvas(400, 300, [255, 255, 255]);
      for (let y = 0, seed = 1; y < image.height; y++)
        for (let x = 0; x < image.width; x++) {
          seed = (seed * 1103515245 + 12345) % 2147483648;
          const level = 250 - (y >> 1) + ((x + y) & 1) - Math.floor((seed / 2147483648) * noise);
          fill(image, x, y, 1, 1, [level, level, level]);
        }
      return measureCues(toGray(image)).uniform;
    };
    expect(uniform(0)).toBe(1);
    expect(uniform(3)).toBeLessThan(0.01);
  });

  test('faint and strong noise makes no photograph of a dialog; a dark photograph stays one', async () => {
    for (const spread of [6, 40]) {
      const image = await readFixture('seeing/zenity_question.png');
      const noisy = { ...image, data: Uint8Array.from(image.data) };
      for (let byte = 0, seed = 1; byte < noisy.data.length; byte++) {
        seed = (seed * 1664525 + 1013904223) >>> 0;
        const level = noisy.data[byte] + Math.round((seed / 2 ** 32 - 0.5) * spread);
        if (byte % 4 < 3) noisy.data[byte] = Math.max(0, Math.min(255, level));
      }
      expect(classifyScene(noisy, [], NO_UI).is_ui).toBe(true);
    }
    const dark = await readFixture('screens/images/photo_wallet.png');
    expect(classifyScene(dark, [], NO_UI)).toMatchObject({
      is_ui: false,
      scene: { kind: 'real_life_photo' },
    });
  });

  test('a photograph of little in focus is one, though its blurred ground looks drawn', async () => {
    const facts = classifyScene(await readFixture('held5-screens/images/photo_dandelion.png'), [], NO_UI);
    expect(facts).toMatchObject({ is_ui: false, scene: { kind: 'real_life_photo' } });
  });

  test('prompts in one character width make a terminal', async () => {
    const facts = classifyScene(await readFixture('seeing/xterm_diskfull.png'), session, NO_UI);
    expect(facts).toMatchObject({ is_ui: true, scene: { kind: 'terminal' } });
  });

  test('a photo inside a window is mixed', async () => {
    const photo = await readFixture('seeing/photo.jpg');
    const screen = canvas(480, 320, [240, 240, 240]);
    fill(screen, 0, 0, 480, 24, [50, 60, 70]);
    for (let row = 0; row < photo.height; row++)
      screen.data.set(
        photo.data.subarray(row * photo.width * 4, (row + 1) * photo.width * 4),
        ((row + 60) * screen.width + 100) * 4,
      );
    expect(classifyScene(screen, [], NO_UI)).toMatchObject({ is_ui: true, scene: { kind: 'mixed' } });
  });

  test("a viewer's toolbar over a page shows a document; page numbers alone do not", () => {
    const page = canvas(700, 500, [255, 255, 255]);
    const letter = [0, 1, 2, 3].map((row) => line('Some words of a letter', 60, 80 + row * 30));
    const kindOf = (bar: Line[]) => classifyScene(page, [...bar, ...letter], NO_UI).scene.kind;
    expect(kindOf([line('1', 10, 10), line('of 12', 30, 10), line('71.6%', 300, 10)])).toBe('document');
    expect(kindOf([line('3 of 12', 10, 10), line('Document Viewer', 300, 10)])).toBe('document');
    expect(kindOf([line('3 of 12', 10, 10), line('Results', 300, 10)])).toBe('software_interface');
  });

  test('paper without controls is a document and no user interface', () => {
    const page = canvas(500, 700, [255, 255, 255]);
    const lines = [0, 1, 2, 3, 4, 5].map((row) => line('Some words of a letter', 60, 80 + row * 30));
    expect(classifyScene(page, lines, NO_UI)).toMatchObject({ is_ui: false, scene: { kind: 'document' } });
  });
});

describe('cues', () => {
  test('one character width is told from proportional text', () => {
    expect(monospaceShare(session)).toBeGreaterThan(0.95);
    const proportional = [
      line('Proportional text', 0, 0, 99),
      line('wide WORDS HERE', 0, 20, 160),
      line('illicit filling', 0, 40, 77),
    ];
    expect(monospaceShare(proportional)).toBeLessThan(0.6);
  });

  test('line numbers speak against a terminal', () => {
    const code = [1, 2, 3, 4, 5].map((number) =>
      line(`${number} value = compute(${number})`, 0, number * 16),
    );
    expect(hasLineNumbers(code)).toBe(true);
    expect(terminalScore(code, [], true)).toBeLessThan(0.5);
    expect(terminalScore(session, [], false)).toBeGreaterThan(0.9);
    const paths = ['.../demo/packing-2025.txt', '.../demo/packing-2026.txt'].map((text, row) =>
      line(text, 10, 10 + 16 * row),
    );
    expect(terminalScore(paths, [], true)).toBeLessThan(0.5);
    const output = [1, 2, 3, 4, 5, 6].map((row) =>
      line('drwxr-xr-x 2 demo demo 4096 notes.txt', 10, row * 16),
    );
    expect(terminalScore(output, ['Terminal'], true)).toBeGreaterThan(0.7);
    expect(terminalScore(output, [], true, 12)).toBeLessThan(0.5);
  });

  test('an axis rises upwards in equal steps; a gutter does not', () => {
    const axis = [100, 80, 60, 40, 20].map((value, row) => line(String(value), 10, 10 + row * 50, 20));
    expect(chartScore(axis)).toBeGreaterThan(0.5);
    const gutter = [1, 2, 3, 4, 5].map((value, row) => line(String(value), 10, 10 + row * 16, 20));
    expect(chartScore(gutter)).toBe(0);
  });

  test('the days of a month, under the names of the days, are no axis', () => {
    const cell = (text: string, column: number, row: number): Line =>
      line(text, 20 + 100 * column, 20 + 60 * row, 20);
    const names = 'Mon Tue Wed Thu Fri Sat Sun'.split(' ').map((name, at) => cell(name, at, 0));
    const days = Array.from({ length: 28 }, (_, day) => cell(`${day + 1}`, day % 7, 1 + Math.floor(day / 7)));
    expect(chartScore(days)).toBeGreaterThan(0.5);
    expect(chartScore([...names, ...days])).toBe(0);
  });
});
