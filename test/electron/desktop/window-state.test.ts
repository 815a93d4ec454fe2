import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  placeWindow,
  readWindowState,
  SMALLEST,
  saveWindowState,
} from '../../../electron/desktop/window-state.ts';
import { intersection } from '../../../shared/model/geometry.ts';

const folder = mkdtempSync(join(tmpdir(), 'askshot-window-'));
afterAll(() => rmSync(folder, { recursive: true }));
const area = { x: 0, y: 0, width: 1920, height: 1040 };
const right = { x: 1920, y: -200, width: 1280, height: 1024 };

describe('where the window opens', () => {
  it('is where it was', () => {
    const saved = { x: 2000, y: 0, width: 900, height: 700 };
    expect(placeWindow(saved, [area, right])).toEqual(saved);
  });

  it('is the middle of the first display where its own is gone', () => {
    const place = placeWindow({ x: 2000, y: 0, width: 900, height: 700 }, [area]);
    expect(intersection(place, area)).toEqual(place);
  });

  it('can always be reached and is never smaller than the smallest size', () => {
    const box = fc.record({
      x: fc.integer({ min: -5000, max: 5000 }),
      y: fc.integer({ min: -5000, max: 5000 }),
      width: fc.integer({ min: 0, max: 4000 }),
      height: fc.integer({ min: 0, max: 4000 }),
    });
    fc.assert(
      fc.property(fc.option(box), (saved) => {
        const place = placeWindow(saved, [area, right]);
        const common = [area, right].map((display) => intersection(place, display));
        expect(common.some((part) => part !== null && part.width >= 120 && part.height >= 80)).toBe(true);
        expect(place.width).toBeGreaterThanOrEqual(SMALLEST.width);
        expect(place.height).toBeGreaterThanOrEqual(SMALLEST.height);
      }),
    );
  });
});

describe('the state file', () => {
  const file = join(folder, 'window.json');
  const state = { bounds: { x: 1, y: 2, width: 900, height: 700 }, maximized: true };

  it('survives the round trip', async () => {
    await saveWindowState(file, state);
    expect(await readWindowState(file)).toEqual(state);
  });

  it.each(['', '{', '[]', '{"bounds":{"x":"a"}}', 'null'])('is ignored where it holds %j', async (text) => {
    writeFileSync(file, text);
    expect(await readWindowState(file)).toBeNull();
    expect(await readWindowState(join(folder, 'none.json'))).toBeNull();
  });
});
