import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SharpCodec } from '../../../../electron/services/image/sharp-codec.ts';
import { RememberingEngine } from '../../../../electron/services/ocr/remembering-engine.ts';
import { TesseractEngine } from '../../../../electron/services/ocr/tesseract-engine.ts';
import { readText } from '../../../../shared/features/read-text.ts';
import { findTextLines } from '../../../../shared/features/reading/find-text-lines.ts';
import { separateInk } from '../../../../shared/features/reading/ink.ts';
import { ScreenMemory } from '../../../../shared/features/reading/screen-memory.ts';
import { type Box, grow, intersection } from '../../../../shared/model/geometry.ts';
import type { Line } from '../../../../shared/model/image-features.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { SCREEN_CHANGES } from '../../../fixtures/change-screen.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';

const FOLDER = join(import.meta.dirname, '../../../fixtures/screens/images');
const SCREENS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.png') && !name.includes('__'))
  .filter((_, index) => index % 18 === 0);

const engine = new RememberingEngine(new TesseractEngine({ workers: 2 }), 1_000_000);
afterAll(() => engine.close());

async function decode(name: string): Promise<RgbaImage> {
  const decoded = await new SharpCodec().decode(readFileSync(join(FOLDER, name)));
  if (!decoded.ok) throw new Error(decoded.error.message);
  return decoded.value.pixels;
}

async function linesOf(image: RgbaImage, memory?: ScreenMemory): Promise<Line[]> {
  const read = await readText(image, engine, { language: 'eng', memory });
  if (!read.ok) throw new Error(read.error.message);
  return read.value.lines;
}

/** Pixels from the border of an area within which letters may touch what it cuts. */
const EDGE = 6;

/** Lines as they were read, without those that the border of an area cuts: what is left of their letters is a riddle. */
function uncut(lines: readonly Line[], area: Box): unknown[] {
  return lines
    .filter(({ box }) => {
      const around = intersection(grow(box, EDGE, 10_000, 10_000), area);
      return !around || (around.width === box.width + 2 * EDGE && around.height === box.height + 2 * EDGE);
    })
    .map(({ id: _id, block: _block, ...line }) => line);
}

describe('a second capture of a screen', () => {
  it.each(SCREENS)(
    'is read as if it were the first: %s',
    async (name) => {
      const screen = await decode(name);
      const other = await decode(SCREENS[(SCREENS.indexOf(name) + 1) % SCREENS.length]);
      const memory = new ScreenMemory();
      const lines = await linesOf(screen, memory);
      expect(await linesOf(screen, memory)).toEqual(lines);
      for (const change of Object.values(SCREEN_CHANGES)) {
        const changed = change({ screen, other, lines });
        if (!changed) continue;
        const fresh = uncut(await linesOf(changed.now), changed.area);
        expect(uncut(await linesOf(changed.now, memory), changed.area)).toEqual(fresh);
        expect(await linesOf(screen, memory)).toEqual(lines);
      }
    },
    60_000,
  );
});

/** Rows of black letters on white, in a frame. */
function sheet(): RgbaImage {
  const image = canvas(640, 480, [255, 255, 255]);
  fill(image, 20, 20, 600, 1, [90, 90, 90]);
  for (let row = 0; row < 12; row++)
    for (let letter = 0; letter < 40; letter++) {
      fill(image, 30 + letter * 12, 40 + row * 30, 2, 10, [0, 0, 0]);
      fill(image, 30 + letter * 12, 40 + row * 30, 7, 2, [0, 0, 0]);
    }
  return image;
}

const boxes = (memory: ScreenMemory, image: RgbaImage): Box[] =>
  findTextLines(memory.see(image).ink).lines.map(({ box }) => box);

describe('what is remembered of a screen', () => {
  it('is taken over where nothing changed, and lines are found as on a fresh screen', () => {
    const memory = new ScreenMemory();
    memory.see(sheet());
    const changed = sheet();
    fill(changed, 200, 200, 80, 40, [0, 90, 180]);
    fill(changed, 210, 210, 30, 10, [255, 255, 255]);
    expect(boxes(memory, changed)).toEqual(findTextLines(separateInk(changed)).lines.map(({ box }) => box));
    expect(memory.patches).toBe(1);
  });

  it('is dropped for a screen of another size, and where most of it changed', () => {
    const memory = new ScreenMemory();
    memory.see(sheet());
    memory.see(canvas(640, 470, [255, 255, 255]));
    expect(memory.patches).toBe(0);
    memory.see(canvas(640, 470, [20, 30, 40]));
    expect(memory.patches).toBe(0);
  });

  it('does not change while another reading goes on', () => {
    const memory = new ScreenMemory();
    const first = memory.see(sheet());
    const labels = first.ink.components.labels.slice();
    const changed = sheet();
    fill(changed, 200, 200, 80, 40, [0, 0, 0]);
    memory.see(changed);
    expect(first.ink.components.labels).toEqual(labels);
  });

  it('is changed in place once no reading looks at it, and is that of a fresh screen all the same', () => {
    const memory = new ScreenMemory();
    const first = memory.see(sheet());
    memory.done(first);
    const changed = sheet();
    fill(changed, 200, 200, 80, 40, [0, 90, 180]);
    const second = memory.see(changed);
    expect(second.ink.components.labels).toBe(first.ink.components.labels);
    expect(findTextLines(second.ink).lines.map(({ box }) => box)).toEqual(
      findTextLines(separateInk(changed)).lines.map(({ box }) => box),
    );
  });
});
