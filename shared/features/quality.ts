import { type Box, bottom, right } from '../model/geometry.ts';
import type { Line, LineQuality, Quality } from '../model/image-features.ts';
import { median } from '../numbers/median.ts';
import { grayOf } from '../raster/gray-of.ts';
import type { GrayImage, RgbaImage } from '../raster/image.ts';
import { shrinkRgba } from '../raster/shrink.ts';
import { measureCompression } from './compression.ts';
import { measureEdges, quantile } from './edge-width.ts';
import { legibility } from './legibility.ts';
import { type MeasuredLine, measureLine } from './line-quality.ts';
import { measureMotion } from './motion.ts';
import { measureNoise } from './noise.ts';

export type QualityFacts = { quality: Quality; lines: LineQuality[] };

/** x-height in pixels of interface text at 96 dots per inch, assumed where no line was found to measure it on. */
const USUAL_X_HEIGHT = 7;

const known = new WeakMap<readonly Line[], { image: RgbaImage; facts: QualityFacts }>();

/** `measureQuality`, worked out once for a picture and its lines: both are asked for damage, and for the record. */
export function qualityOf(image: RgbaImage, lines: readonly Line[]): QualityFacts {
  const before = known.get(lines);
  if (before?.image === image) return before.facts;
  const facts = measureQuality(image, lines);
  known.set(lines, { image, facts });
  return facts;
}

/**
 * Legibility of a picture and of each of its lines (same order), measured on the text itself: edge width over
 * x-height, contrast, height; for the whole also noise, JPEG compression, motion and text cut off by the border.
 * Where no line was found, the picture's own edges stand in for the text's.
 */
export function measureQuality(image: RgbaImage, lines: readonly Line[]): QualityFacts {
  const gray = grayOf(image);
  const measured = lines.map((line) => measureLine(gray, line));
  const noise = measureNoise(gray);
  const picture = pictureEdgeWidth(gray) || faintEdgeWidth(image);
  const text = summarize(
    measured.filter((_, index) => !isDots(lines[index])),
    picture,
  );
  const boxes = textBoxes(image, lines);
  const motion = measureMotion(gray, boxes, measured);
  const quality: Quality = {
    sharpness: round(sharpnessOf(text.edge_ratio)),
    text_height: round(text.x_height),
    contrast: round(text.contrast),
    noise,
    compression: round(measureCompression(gray, boxes, motion === 'none' ? picture : SMEARED)),
    edge_width: round(picture),
    motion,
    clipping: round(cutShare(image, lines)),
    verdict: 'good',
  };
  quality.verdict = verdictOf(lines, measured, quality);
  return {
    quality,
    lines: measured.map(({ x_height, edge_ratio, contrast, strokes }) => ({
      x_height,
      edge_ratio,
      contrast,
      strokes,
    })),
  };
}

/** Dots alone have no height of letters: hidden characters, leaders, dotted rules. */
const isDots = ({ text }: Line) => /^[•·.…\s]+$/.test(text);

/** Edge width that stands for letters which motion has smeared over their ground. */
const SMEARED = 9;

/** Where letters are; the whole picture where none were read with any certainty. */
function textBoxes({ width, height }: RgbaImage, lines: readonly Line[]): Box[] {
  const boxes = lines.filter((line) => line.confidence >= READ).map((line) => line.box);
  return boxes.length > 0 ? boxes : [{ x: 0, y: 0, width, height }];
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/**
 * 10-90 % width in pixels of the picture's sharper edges (lower quartile, wider direction): borders and letters of an
 * undamaged screen measure about 1; 0 where there is no edge at all.
 */
function pictureEdgeWidth(gray: GrayImage): number {
  const box: Box = { x: 0, y: 0, width: gray.width, height: gray.height };
  const least = Math.max(8, 0.15 * levelRange(gray));
  const across = quantile(measureEdges(gray, box, 'horizontal', least), 0.25);
  const down = quantile(measureEdges(gray, box, 'vertical', least), 0.25);
  if (Number.isNaN(across)) return Number.isNaN(down) ? 0 : down;
  return Number.isNaN(down) ? across : Math.max(across, down);
}

/** Edges that rise by less than a level a pixel show on the picture made so many times smaller. */
const SMALLER = 4;
/** What is wider in pixels is no letter or border out of focus but shading. */
const WIDEST = 60;

/** The same of a picture whose edges are too faint and wide to be seen at its own size; 0 where nothing but shading is. */
function faintEdgeWidth(image: RgbaImage): number {
  if (Math.min(image.width, image.height) < 4 * SMALLER) return 0;
  const width = SMALLER * pictureEdgeWidth(grayOf(shrinkRgba(image, SMALLER)));
  return width > WIDEST ? 0 : width;
}

/** Distance between the levels that 0.5 % of the pixels lie below and above. */
function levelRange({ data }: GrayImage): number {
  const levels = new Uint32Array(256);
  const step = Math.max(1, Math.floor(data.length / 200_000));
  let count = 0;
  for (let at = 0; at < data.length; at += step, count++) levels[data[at]]++;
  const bound = count * 0.005;
  let low = 0;
  for (let sum = levels[0]; sum < bound && low < 255; sum += levels[++low]);
  let high = 255;
  for (let sum = levels[255]; sum < bound && high > low; sum += levels[--high]);
  return high - low;
}

type TextSummary = { edge_ratio: number; x_height: number; contrast: number };

/** Medians over the lines; without lines, the picture's edges against text of usual size. */
function summarize(lines: readonly MeasuredLine[], pictureEdge: number): TextSummary {
  if (lines.length === 0) return { edge_ratio: pictureEdge / USUAL_X_HEIGHT, x_height: 0, contrast: 1 };
  return {
    edge_ratio: median(lines.map((line) => line.edge_ratio)),
    x_height: median(lines.map((line) => line.x_height)),
    contrast: median(lines.map((line) => line.contrast)),
  };
}

/** 1 for edges far narrower than the letters, 0.5 where they reach 45 % of the x-height, 0 beyond it. */
const sharpnessOf = (edgeRatio: number) => 1 / (1 + (edgeRatio / 0.45) ** 3);

/** Share of the lines that touch the picture's border and so may be cut off. */
function cutShare({ width, height }: RgbaImage, lines: readonly Line[]): number {
  const cut = lines.filter(
    ({ box }) => box.x <= 0 || box.y <= 0 || right(box) >= width || bottom(box) >= height,
  );
  return lines.length === 0 ? 0 : cut.length / lines.length;
}

/** Legibility below which text passes for unreadable, and at which it is in doubt. */
const UNREADABLE = 0.25;
const DOUBTFUL = 0.75;

/** Lines read with less certainty may be texture that was taken for text; where most are, none counts. */
const CREDIBLE = 0.5;

/** Lines that show where letters are, well read or not. */
const READ = 0.25;
const MOSTLY = 0.6;

/** Fewer lines are no sample of a picture's text: one of them may be texture of a photograph. */
const FEW_LINES = 3;

/** The poorer of two views: the credible lines' median, and text of the usual size behind the picture's own edges. */
function verdictOf(
  lines: readonly Line[],
  measured: readonly MeasuredLine[],
  { edge_width = 0, text_height, noise, compression, motion }: Quality,
): Quality['verdict'] {
  const scores = measured
    .filter((_, index) => lines[index].confidence >= CREDIBLE)
    .map((line) => legibility(line, noise, compression));
  const known = scores.length >= Math.max(FEW_LINES, MOSTLY * lines.length);
  const usual = known ? median(scores) : 1;
  const x_height = Math.max(text_height, USUAL_X_HEIGHT);
  const assumed: LineQuality = {
    x_height,
    edge_ratio: edge_width / x_height,
    contrast: 1,
    strokes: STROKES_TIMES_WIDTH / Math.max(1, edge_width),
  };
  const score = Math.min(usual, legibility(assumed, noise));
  if (score < UNREADABLE) return 'unusable';
  return score < DOUBTFUL || motion !== 'none' ? 'poor' : 'good';
}

/** Strokes per pixel fall as edges widen; their product stays about here on blurred screens. */
const STROKES_TIMES_WIDTH = 3.4;
