import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findUiElements } from '../../../../../shared/features/ui-elements.ts';
import { intersectionOverUnion } from '../../../../../shared/model/geometry.ts';
import type { Line, UiElement } from '../../../../../shared/model/image-features.ts';
import { readFixture } from '../../../../fixtures/read-fixture.ts';

type Truth = { text: { text: string; box: [number, number, number, number] }[] };

/** The elements of a recorded screen, read as its truth tells. */
async function elementsOf(set: string, name: string): Promise<UiElement[]> {
  const folder = `../../test/fixtures/${set}`;
  const truth = JSON.parse(
    readFileSync(new URL(`../../../../fixtures/${set}/truth/${name}.json`, import.meta.url), 'utf8'),
  ) as Truth;
  const lines = truth.text.map(({ text, box: [x, y, width, height] }, index): Line => {
    const box = { x, y, width, height };
    return { id: `l${index}`, text, confidence: 0.95, box, words: wordsOf(text, box) };
  });
  return findUiElements(await readFixture(`${folder}/images/${name}.png`), lines).elements;
}

function wordsOf(text: string, { x, y, width, height }: Line['box']): Line['words'] {
  const pitch = width / text.length;
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    confidence: 0.95,
    box: { x: Math.round(x + index * pitch), y, width: Math.round(word.length * pitch), height },
  }));
}

const nameAt = (elements: readonly UiElement[], x: number, y: number, width: number, height: number) => {
  const best = elements
    .map((element) => ({ element, overlap: intersectionOverUnion(element.box, { x, y, width, height }) }))
    .sort((a, b) => b.overlap - a.overlap)[0];
  return best && best.overlap > 0.3 ? [best.element.name, best.element.name_from] : null;
};

describe('names of icons', () => {
  test('buttons of a page without words are called what their icons mean', async () => {
    const elements = await elementsOf('fresh-screens', 'quill_minutes');
    expect(nameAt(elements, 202, 33, 28, 24)).toEqual(['Underline', 'shape']);
  });

  test('so are those of a window, whether in a frame or on the bar', async () => {
    const elements = await elementsOf('fresh-screens', 'pluma_denied');
    const shaped = elements.filter(({ name_from }) => name_from === 'shape').map(({ name }) => name);
    for (const name of ['Save', 'Print']) expect(shaped).toContain(name);
  });

  test('what carries words keeps them', async () => {
    const elements = await elementsOf('fresh-screens', 'tabler_settings');
    for (const { name, name_from } of elements)
      if (name_from === 'shape') expect(name).toMatch(/^[A-Z][a-z]+(?: [a-z]+)*$/);
    expect(elements.some(({ name, name_from }) => name === 'Change' && name_from)).toBe(false);
  });
});
