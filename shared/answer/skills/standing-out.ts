import { parseHex } from '../../features/color-space.ts';
import { type Box, bottom } from '../../model/geometry.ts';
import type { RgbaImage } from '../../raster/image.ts';
import type { Screen } from '../screen/screen.ts';
import { type Segment, sameRow } from '../screen/segments.ts';
import { colorDistance, commonColors, pixelAt, type Rgb } from './pixel-colors.ts';

/** Distances of colours (0..441): what one alone differs by, and what the others agree in. */
const UNLIKE = 55;
const AGREE = 24;
const LONGEST_NAME = 3;
/** How far under its text a line marks a tab, in heights of the text. */
const UNDER = 1.6;
/** Three at least: of two neither stands out. */
const FEWEST = 3;

/** The colour of ground, of letters, and of the line under a text. */
type Look = readonly [ground: Rgb, letters: Rgb, under: Rgb];

function lookOf({ box, line }: Segment, image: RgbaImage): Look | null {
  const around = { x: box.x - 2, y: box.y - 2, width: box.width + 4, height: box.height + 4 };
  const [ground] = commonColors(image, around);
  if (!ground) return null;
  const written = line.foreground;
  const letters: Rgb = written ? parseHex(written) : ground.color;
  return [ground.color, letters, lineUnder(box, image, ground.color)];
}

/** The row under a text that differs most from its ground all along, as its mean colour; the ground where none does. */
function lineUnder(box: Box, image: RgbaImage, ground: Rgb): Rgb {
  let most: Rgb = ground;
  for (let y = bottom(box) + 2; y <= bottom(box) + UNDER * box.height; y++) {
    const row = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) =>
      pixelAt(image, Math.round(box.x + share * box.width), y),
    );
    const [first] = row;
    const isLine = first && row.every((color) => color && colorDistance(color, first) < AGREE);
    if (isLine && colorDistance(first, ground) > colorDistance(most, ground)) most = first;
  }
  return most;
}

/** The one of some texts on a row whose ground, letters or underline differ from all the others', which agree. */
function oneUnlike(row: readonly Segment[], image: RgbaImage): Segment | null {
  const looks = row.map((segment) => lookOf(segment, image));
  let best: { segment: Segment; margin: number } | null = null;
  for (const part of [0, 2, 1] as const)
    for (const [at, look] of looks.entries()) {
      const others = looks.filter((other, index) => other !== null && index !== at) as Look[];
      if (!look || others.length < FEWEST - 1) continue;
      const margin = Math.min(...others.map((other) => colorDistance(other[part], look[part])));
      const agree = others.every((other) => colorDistance(other[part], others[0][part]) < AGREE);
      if (agree && margin > UNLIKE && margin > (best?.margin ?? 0)) best = { segment: row[at], margin };
    }
  return best?.segment ?? null;
}

/** The selected one of a row of tabs, by its ground, its letters or the line under it; null where none stands out. */
export function selectedTab({ segments, record }: Screen, image: RgbaImage | undefined): Segment | null {
  if (!image) return null;
  const tabs = record.ui.elements.filter(({ role }) => role === 'tab');
  const rows = tabs.map(({ box }) =>
    segments.filter((segment) => sameRow(segment.box, box) && segment.words.length <= LONGEST_NAME),
  );
  const longest = rows.sort((a, b) => b.length - a.length)[0] ?? [];
  return oneUnlike(longest, image);
}
