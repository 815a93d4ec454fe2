import type { Box } from '../model/geometry.ts';
import type { GrayImage } from '../raster/image.ts';
import { measuredBands } from '../raster/measured-bands.ts';

/** Edges along one direction: their 10-90 % widths in pixels, ascending. */
export type EdgeWidths = Float32Array;

/** Most edges that are collected; enough for stable quantiles. */
const MOST_EDGES = 4000;

/**
 * Widths of the monotone edges in a box, along rows or columns: the distance between 10 % and 90 % of the rise from
 * one local extreme to the next (ISO 12233's edge response), interpolated between pixels. Stroke edges of sharp text
 * measure 0.8-1.6 pixels; Gaussian blur adds 2.56 sigma in quadrature.
 * @param least rise in grey levels that counts as an edge
 */
export function measureEdges(
  gray: GrayImage,
  box: Box,
  direction: 'horizontal' | 'vertical',
  least: number,
): EdgeWidths {
  const along = direction === 'horizontal' ? 1 : gray.width;
  const across = direction === 'horizontal' ? gray.width : 1;
  const length = direction === 'horizontal' ? box.width : box.height;
  const lines = direction === 'horizontal' ? box.height : box.width;
  const step = Math.max(1, Math.floor(lines / 400));
  const widthsOn = (line: number): number[] => {
    const widths: number[] = [];
    collectEdges(gray.data, box.y * gray.width + box.x + line * across, along, length, least, widths);
    return widths;
  };
  const isWhole = box.width === gray.width && box.height === gray.height;
  const bands = { of: direction === 'horizontal' ? 'rows' : 'columns', size: step, reach: 0 } as const;
  const count = Math.ceil(lines / step);
  const inBand = isWhole
    ? measuredBands(gray, `widths ${least}`, { ...bands, count }, (band) => widthsOn(band * step))
    : (band: number) => widthsOn(band * step);
  const widths: number[] = [];
  for (let band = 0; band < count && widths.length < MOST_EDGES; band++)
    for (const width of inBand(band)) widths.push(width);
  return Float32Array.from(widths).sort();
}

/** Wobbles up to this many levels do not end an edge (noise, JPEG ringing). */
const WOBBLE = 2;

function collectEdges(
  data: Uint8Array,
  start: number,
  along: number,
  length: number,
  least: number,
  widths: number[],
): void {
  let from = 0;
  let direction = 0;
  for (let at = 1; at <= length; at++) {
    const difference = at < length ? data[start + at * along] - data[start + (at - 1) * along] : 0;
    const turn = Math.abs(difference) <= WOBBLE ? 0 : Math.sign(difference);
    if (turn === direction && at < length) continue;
    if (direction !== 0) {
      const rise = data[start + (at - 1) * along] - data[start + from * along];
      if (Math.abs(rise) >= least) widths.push(edgeWidth(data, start, along, from, at - 1));
    }
    from = at - 1;
    direction = turn;
  }
}

/** 10-90 % width of the monotone run between two samples. */
function edgeWidth(data: Uint8Array, start: number, along: number, from: number, to: number): number {
  const low = data[start + from * along];
  const rise = data[start + to * along] - low;
  const crossing = (share: number): number => {
    for (let at = from + 1; at <= to; at++) {
      const before = (data[start + (at - 1) * along] - low) / rise;
      const after = (data[start + at * along] - low) / rise;
      if (after >= share) return at - 1 + (share - before) / (after - before);
    }
    return to;
  };
  return crossing(0.9) - crossing(0.1);
}

/** The value below which `share` (0..1) of the widths lie; NaN where there are none. */
export function quantile(widths: EdgeWidths, share: number): number {
  if (widths.length === 0) return Number.NaN;
  return widths[Math.min(widths.length - 1, Math.floor(share * widths.length))];
}
