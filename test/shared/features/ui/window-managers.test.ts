import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findUiElements } from '../../../../shared/features/ui-elements.ts';
import { type Box, intersectionOverUnion } from '../../../../shared/model/geometry.ts';
import { readFixture } from '../../../fixtures/read-fixture.ts';
import { readLine } from '../../../fixtures/read-line.ts';

type Side = [x: number, y: number, width: number, height: number];
type Scene = {
  lines: [text: string, ...Side][];
  windows: { title: string; box: Side; front: boolean }[];
};

const folder = new URL('../../../fixtures/window-managers/', import.meta.url);
const scenes: Record<string, Scene> = JSON.parse(readFileSync(new URL('windows.json', folder), 'utf8'));

const toBox = ([x, y, width, height]: Side): Box => ({ x, y, width, height });

describe('windows as window managers frame them', () => {
  test.each(Object.entries(scenes))(
    '%s: every window with its title, and which is in front',
    async (name, scene) => {
      const image = await readFixture(`window-managers/${name}.png`);
      const found = findUiElements(
        image,
        scene.lines.map((line) => readLine(...line)),
      ).windows;
      for (const { title, box, front } of scene.windows) {
        const match = found.find((window) => intersectionOverUnion(window.box, toBox(box)) > 0.9);
        expect(match, title).toMatchObject({ title, front });
      }
      expect(found).toHaveLength(scene.windows.length);
    },
  );
});
