import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SharpCodec } from '../../electron/services/image/sharp-codec.ts';
import { mayBeText } from '../../shared/features/reading/accept-line.ts';
import { findTextLines } from '../../shared/features/reading/find-text-lines.ts';
import { separateInk } from '../../shared/features/reading/ink.ts';
import { companyFacts } from '../../shared/features/reading/judged/company-facts.ts';
import { MOST_GLYPHS } from '../../shared/features/reading/judged/leave-drawings.ts';
import { shapeFacts } from '../../shared/features/reading/judged/shape-facts.ts';
import { measureSurroundings } from '../../shared/features/reading/surroundings.ts';
import type { TextLine } from '../../shared/features/reading/text-line.ts';
import { area, type Box, intersection } from '../../shared/model/geometry.ts';

/** A line that was found on a picture, and whether text stands there; `aspect` is its width over its height. */
export type LineExample = { facts: Float32Array; isText: boolean; image: string; aspect: number };

type Truth = {
  image: string;
  text: { box: [number, number, number, number] }[];
  text_complete: boolean;
};

/** Share of a line that must lie on listed text to be some, and up to which it is none where all text is listed. */
const ON_TEXT = 0.4;
const BESIDE_TEXT = 0.05;

/** All lines found on the sharp pictures of a set; where it is not known whether text stands, they are left out. */
export async function collectLines(folder: string): Promise<LineExample[]> {
  const names = readdirSync(join(folder, 'truth')).filter(
    (name) => name.endsWith('.json') && !name.includes('__'),
  );
  const examples: LineExample[] = [];
  for (const name of names)
    examples.push(...(await linesOn(folder, JSON.parse(readFileSync(join(folder, 'truth', name), 'utf8')))));
  return examples;
}

async function linesOn(folder: string, truth: Truth): Promise<LineExample[]> {
  const decoded = await new SharpCodec().decode(readFileSync(join(folder, 'images', truth.image)));
  if (!decoded.ok) throw new Error(decoded.error.message);
  const image = decoded.value.pixels;
  const ink = separateInk(image);
  const around = (line: TextLine) => measureSurroundings(image, ink, line);
  const lines = findTextLines(ink).lines.filter((line) => mayBeText(line, around(line)));
  const texts = truth.text.map(({ box: [x, y, width, height] }): Box => ({ x, y, width, height }));
  const company = companyFacts(lines);
  return lines.flatMap((line, index): LineExample[] => {
    if (line.glyphs.length > MOST_GLYPHS) return [];
    const { box } = line;
    const facts = Float32Array.from([...shapeFacts(image, ink, line, around(line)), ...company[index]]);
    const share = shareOn(box, texts);
    const isKnown = share >= ON_TEXT || (share <= BESIDE_TEXT && truth.text_complete);
    const aspect = box.width / box.height;
    return isKnown ? [{ facts, isText: share >= ON_TEXT, image: truth.image, aspect }] : [];
  });
}

const shareOn = (box: Box, texts: readonly Box[]): number =>
  Math.max(
    0,
    ...texts.map((text) => {
      const common = intersection(box, text);
      return common ? area(common) / area(box) : 0;
    }),
  );
