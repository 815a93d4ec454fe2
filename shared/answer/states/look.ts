import { measureInk } from '../../features/ui/ink-style.ts';
import { type Box, bottom } from '../../model/geometry.ts';
import type { RgbaImage } from '../../raster/image.ts';
import { colorDistance, commonColors, pixelAt, type Rgb } from '../skills/pixel-colors.ts';

/**
 * How a name is drawn: what it stands on, a line under it, a bar before it, the rim around its control, its letters, and the
 * mean width of their strokes in pixels (0 where it can't be told). Colours are 0..255 a channel.
 */
export type Look = { ground: Rgb; under: Rgb; side: Rgb; rim: Rgb; letters: Rgb; stroke: number };

/** How far under a name a line still marks it, in heights of the name, and how far before it a bar does. */
const UNDER = 2;
const BEFORE = 3;
/** Colours along one line differ by less than this. */
const ONE_COLOR = 24;
const ALONG = [0.1, 0.3, 0.5, 0.7, 0.9];

const rgbOf = (color: number): Rgb => [(color >> 16) & 255, (color >> 8) & 255, color & 255];

/** Measures the look of the name in `box`, within its control's `frame` where that is known; null where nothing is there. */
export function lookAt(image: RgbaImage, box: Box, name: string, frame: Box | null): Look | null {
  const around = { x: box.x - 2, y: box.y - 2, width: box.width + 4, height: box.height + 4 };
  const [common] = commonColors(image, around);
  if (!common) return null;
  const ground = common.color;
  const ink = measureInk({ image, unit: 1 }, box, name);
  return {
    ground,
    under: lineUnder(image, box, ground),
    side: barBefore(image, box, ground),
    rim: frame ? rimOf(image, frame, ground) : ground,
    letters: ink ? rgbOf(ink.foreground) : ground,
    stroke: ink?.stroke ?? 0,
  };
}

/** The colour all along some pixels, or null where they are of several. */
function oneColor(colors: readonly (Rgb | null)[]): Rgb | null {
  const [first] = colors;
  return first && colors.every((color) => color && colorDistance(color, first) < ONE_COLOR) ? first : null;
}

/** Of some lines the one that differs most from the ground; the ground where none does. */
const farthest = (lines: readonly (Rgb | null)[], ground: Rgb): Rgb =>
  lines.reduce<Rgb>(
    (most, line) => (line && colorDistance(line, ground) > colorDistance(most, ground) ? line : most),
    ground,
  );

function lineUnder(image: RgbaImage, box: Box, ground: Rgb): Rgb {
  const lines = [];
  for (let y = bottom(box) + 2; y <= bottom(box) + UNDER * box.height; y++)
    lines.push(oneColor(ALONG.map((share) => pixelAt(image, Math.round(box.x + share * box.width), y))));
  return farthest(lines, ground);
}

function barBefore(image: RgbaImage, box: Box, ground: Rgb): Rgb {
  const lines = [];
  for (let x = box.x - 3; x >= box.x - BEFORE * box.height; x--)
    lines.push(oneColor(ALONG.map((share) => pixelAt(image, x, Math.round(box.y + share * box.height)))));
  return farthest(lines, ground);
}

/** The outermost line around a control that is not its ground. */
function rimOf(image: RgbaImage, { x, y, width, height }: Box, ground: Rgb): Rgb {
  const lines = [-1, 0, 1, 2].map((depth) =>
    oneColor(
      ALONG.flatMap((share) => [
        pixelAt(image, Math.round(x + share * width), y + depth),
        pixelAt(image, Math.round(x + share * width), y + height - 1 - depth),
      ]),
    ),
  );
  return farthest(lines, ground);
}
