import type { Components } from '../../raster/components.ts';
import { boxOf } from './bounds.ts';

/** Sides in pixels of what is too slim or too large for a glyph, and the share of its box that a frame has less of. */
const SLIM = 8;
const LARGE = 150;
const SPARSE = 0.1;
/** What is this many times longer than thick is a rule or bar. */
const LONG = 8;

/** Whether a component may be a glyph or a row of them: neither a rule nor a frame nor an area. */
export function isGlyphLike(components: Components, component: number): boolean {
  const { width, height } = boxOf(components, component);
  const [thick, long] = [Math.min(width, height), Math.max(width, height)];
  const isRule = thick <= SLIM && long >= LONG * thick;
  return !isRule && thick <= LARGE && components.area[component] >= SPARSE * width * height;
}
