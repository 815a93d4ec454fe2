import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from '../../../../../shared/features/read-text.ts';
import { findTextLines } from '../../../../../shared/features/reading/find-text-lines.ts';
import { separateInk } from '../../../../../shared/features/reading/ink.ts';
import { leaveDrawings } from '../../../../../shared/features/reading/judged/leave-drawings.ts';
import { shapeFacts } from '../../../../../shared/features/reading/judged/shape-facts.ts';
import { measureSurroundings } from '../../../../../shared/features/reading/surroundings.ts';
import { ok } from '../../../../../shared/model/errors.ts';
import { type Box, intersection } from '../../../../../shared/model/geometry.ts';
import { readFixture } from '../../../../fixtures/read-fixture.ts';

const SCREEN = 'pcmanfm_folder';

const textsOn = (name: string): Box[] => {
  const file = new URL(`../../../../fixtures/screens/truth/${name}.json`, import.meta.url);
  const { text } = JSON.parse(readFileSync(file, 'utf8')) as {
    text: { box: [number, number, number, number] }[];
  };
  return text.map(({ box: [x, y, width, height] }) => ({ x, y, width, height }));
};

test('icons of a file manager are left out, and no text is', async () => {
  const image = await readFixture(`./screens/images/${SCREEN}.png`);
  const ink = separateInk(image);
  const found = findTextLines(ink).lines;
  const kept = leaveDrawings(found, (line) =>
    shapeFacts(image, ink, line, measureSurroundings(image, ink, line)),
  );
  const left = found.filter((line) => !kept.includes(line));
  const texts = textsOn(SCREEN);
  expect(left.length).toBeGreaterThan(8);
  expect(left.filter(({ box }) => texts.some((text) => intersection(text, box)))).toEqual([]);
});

test('in a script whose letters were not learned, everything is read', async () => {
  const image = await readFixture(`./screens/images/${SCREEN}.png`);
  const looksIn = async (language: string): Promise<number> => {
    let looks = 0;
    const recognize = async () => {
      looks++;
      return ok([]);
    };
    await readText(
      image,
      { engine: 'blind', concurrency: 1, recognize, close: async () => {} },
      { language },
    );
    return looks;
  };
  const [latin, other] = [await looksIn('eng'), await looksIn('jpn+eng')];
  expect(latin).toBeGreaterThan(0);
  expect(other).toBeGreaterThan(latin);
});
