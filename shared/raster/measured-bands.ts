import { type Box, bottom, right } from '../model/geometry.ts';
import type { GrayImage, RgbaImage } from './image.ts';
import { successionOf } from './succession.ts';

/**
 * Bands of a picture that a measure looks at one by one: `rows` of so many pixels from top to bottom, or `columns`
 * from left to right. What is measured of a band depends on its pixels, and on others up to `reach` beyond its sides.
 */
export type Bands = { of: 'rows' | 'columns'; size: number; reach: number; count: number };

const known = new WeakMap<RgbaImage | GrayImage, Map<string, unknown[]>>();

/**
 * What is measured of each band of a picture, worked out once when it is asked for. Of a picture that succeeds another
 * the bands that hold no change are taken over. The values may not be written to.
 * @param kind names the measure and whatever it depends on besides the picture
 */
export function measuredBands<Value>(
  picture: RgbaImage | GrayImage,
  kind: string,
  bands: Bands,
  measure: (band: number) => Value,
): (band: number) => Value {
  const key = `${kind} ${bands.of} ${bands.size} ${bands.reach} ${bands.count}`;
  const own = known.get(picture) ?? new Map<string, unknown[]>();
  known.set(picture, own);
  const values = (own.get(key) ?? takeOver(picture, key, bands)) as (Value | undefined)[];
  own.set(key, values);
  return (band) => {
    const value = values[band] ?? measure(band);
    values[band] = value;
    return value;
  };
}

function takeOver(picture: RgbaImage | GrayImage, key: string, bands: Bands): unknown[] {
  const succession = successionOf(picture);
  const earlier = succession && known.get(succession.before)?.get(key);
  if (!earlier) return new Array(bands.count);
  const values = [...earlier];
  for (const area of succession.areas) {
    const [first, last] = touched(bands, area);
    for (let band = first; band <= last; band++) values[band] = undefined;
  }
  return values;
}

/** The first and the last band that an area has a pixel in, or within reach of. */
function touched({ of, size, reach, count }: Bands, area: Box): [first: number, last: number] {
  const [from, to] = of === 'rows' ? [area.y, bottom(area)] : [area.x, right(area)];
  return [
    Math.max(0, Math.floor((from - reach) / size)),
    Math.min(count - 1, Math.floor((to - 1 + reach) / size)),
  ];
}
