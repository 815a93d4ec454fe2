/** Examples of icons to learn from: each file drawn several times, and signs of fonts. */

import { measureGlyph } from '../../shared/features/ui/glyphs/measure-glyph.ts';
import { generator } from '../learn/generator.ts';
import { type Drawn, drawIcon, drawLetter } from './draw-icon.ts';
import type { IconFile } from './icon-files.ts';

export type GlyphExample = { set: string; path: string; meaning: string; facts: Float32Array };

/** Files of one meaning of one set that are drawn, and how often each is. */
const MOST_FILES = { lines: 14, picture: 26 };
const MOST_OTHERS = 350;
const DRAWINGS = { lines: 5, picture: 4, other: 2 };
const FONTS = ['DejaVu Sans', 'Liberation Sans', 'Liberation Serif', 'DejaVu Sans Mono', 'DejaVu Serif'];
/** Signs that mean what an icon means. */
const SIGNS: Readonly<Record<string, string>> = {
  '×': 'Close',
  '✕': 'Close',
  '+': 'Add',
  '−': 'Remove',
  '–': 'Remove',
  '?': 'Help',
  '⋮': 'More',
  '…': 'More',
  '⋯': 'More',
  '≡': 'Menu',
  '☰': 'Menu',
  '‹': 'Back',
  '›': 'Forward',
  '←': 'Back',
  '→': 'Forward',
  '↑': 'Up',
  '↓': 'Down',
  '▾': 'Expand',
  '▼': 'Expand',
  '▴': 'Collapse',
  '▲': 'Collapse',
  '✓': 'Check',
  '✔': 'Check',
  '★': 'Favorite',
  '♥': 'Like',
  '▶': 'Play',
};
/** Letters that look like no icon; B, I, U and S are the icons of text styles. */
const LETTERS = 'ACDEFGHJKLMNPQRTWYZabcdefghjkmnpqrstuwyz0123456789&@#%$';

export async function collectGlyphs(files: readonly IconFile[]): Promise<GlyphExample[]> {
  const random = generator(11);
  const chosen = chooseFiles(files, random);
  const examples: GlyphExample[] = [];
  for (const file of chosen) {
    const times = file.meaning === '' ? DRAWINGS.other : file.side > 0 ? DRAWINGS.picture : DRAWINGS.lines;
    for (let time = 0; time < times; time++) {
      const drawn = await drawIcon(file, random);
      const facts = drawn && factsOf(drawn);
      if (facts) examples.push({ set: file.set, path: file.path, meaning: file.meaning, facts });
    }
  }
  for (const font of FONTS)
    for (const sign of [...Object.keys(SIGNS), ...LETTERS])
      for (let time = 0; time < 6; time++) {
        const facts = factsOf(await drawLetter(sign, font, random));
        if (facts) examples.push({ set: font, path: sign, meaning: SIGNS[sign] ?? '', facts });
      }
  return examples;
}

function factsOf({ image, ground }: Drawn): Float32Array | null {
  return measureGlyph(image, { x: 0, y: 0, width: image.width, height: image.height }, ground);
}

function chooseFiles(files: readonly IconFile[], random: () => number): IconFile[] {
  const groups = new Map<string, IconFile[]>();
  for (const file of files) {
    const key = `${file.set} ${file.meaning}`;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()].flatMap((group) =>
    group
      .map((file) => ({ file, order: random() }))
      .sort((a, b) => a.order - b.order)
      .slice(0, group[0].meaning === '' ? MOST_OTHERS : MOST_FILES[group[0].side > 0 ? 'picture' : 'lines'])
      .map(({ file }) => file),
  );
}
