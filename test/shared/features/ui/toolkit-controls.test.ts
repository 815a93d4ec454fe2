import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findUiElements } from '../../../../shared/features/ui-elements.ts';
import { type Box, intersectionOverUnion } from '../../../../shared/model/geometry.ts';
import type { Line } from '../../../../shared/model/image-features.ts';
import { readFixture } from '../../../fixtures/read-fixture.ts';

/** What each toolkit told about its controls, and what was read on its picture. */
type Gallery = { lines: Line[]; elements: { role: string; name: string; box: Box }[] };

const FOLDER = new URL('../../../fixtures/toolkits/', import.meta.url);
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));
/** Shares of the controls that are found, and found in their role. */
const FOUND = 0.8;
const IN_ROLE = 0.7;

describe('controls of toolkits that draw them in their own ways', () => {
  it.each(names)('are found in their roles: %s', async (name) => {
    const gallery = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as Gallery;
    const image = await readFixture(`toolkits/${name}.png`);
    const { elements } = findUiElements(image, gallery.lines);
    const over = gallery.elements.map((wanted) => ({
      wanted,
      found: elements.filter(({ box }) => intersectionOverUnion(box, wanted.box) >= 0.5),
    }));
    const found = over.filter((item) => item.found.length > 0);
    const inRole = over.filter((item) => item.found.some(({ role }) => role === item.wanted.role));
    expect(found.length / over.length).toBeGreaterThanOrEqual(FOUND);
    expect(inRole.length / over.length).toBeGreaterThanOrEqual(IN_ROLE);
  });
});
