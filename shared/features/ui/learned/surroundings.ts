import { type Box, bottom, containment, right } from '../../../model/geometry.ts';
import type { Screen } from '../screen.ts';
import { FAR } from './page-context.ts';

/** Sizes that differ by no more are the same, in unscaled pixels. */
const SAME_SIZE = 2;
/** Longest side of drawings that stand in a row of icons, in unscaled pixels. */
const LARGEST_ICON = 36;

/**
 * How the writing, the drawing or the rectangle that a candidate is made of stands among the others: room on each side
 * (in font sizes of 16 unscaled pixels; FAR where nothing is), icons on its row and in its column, rectangles of its size.
 */
export class Surroundings {
  readonly #screen: Screen;
  readonly #things: Box[];
  readonly #icons: Box[];
  readonly #known = new Map<Box, number[]>();

  constructor(screen: Screen) {
    const { unit } = screen.surface;
    this.#screen = screen;
    const blobs = screen.blobs
      .map(({ box }) => box)
      .filter(({ width, height }) => Math.max(width, height) >= 6 * unit);
    this.#things = [...screen.runs.map(({ ink }) => ink), ...blobs];
    this.#icons = blobs.filter(({ width, height }) => Math.max(width, height) <= LARGEST_ICON * unit);
  }

  /** Facts of the thing with this box, the same array each time. */
  of(core: Box): readonly number[] {
    const known = this.#known.get(core);
    if (known) return known;
    const facts = this.#measure(core);
    this.#known.set(core, facts);
    return facts;
  }

  #measure(core: Box): number[] {
    const { unit } = this.#screen.surface;
    const room = [FAR, FAR, FAR, FAR];
    const size = 16 * unit;
    const near = (side: number, gap: number) => {
      if (gap > -0.3 * size) room[side] = Math.min(room[side], gap / size);
    };
    for (const other of this.#things) {
      if (other === core || containment(other, core) > 0.5) continue;
      if (overlap(core.y, bottom(core), other.y, bottom(other)) > 0.4) {
        if (other.x >= core.x) near(1, other.x - right(core));
        else near(0, core.x - right(other));
      } else if (overlap(core.x, right(core), other.x, right(other)) > 0.3) {
        if (other.y > core.y) near(3, other.y - bottom(core));
        else near(2, core.y - bottom(other));
      }
    }
    let onRow = 0;
    let inColumn = 0;
    let pitch = FAR;
    const [x, y] = [core.x + core.width / 2, core.y + core.height / 2];
    for (const icon of this.#icons) {
      if (icon === core || containment(icon, core) > 0.5) continue;
      const across = Math.abs(icon.x + icon.width / 2 - x);
      const down = Math.abs(icon.y + icon.height / 2 - y);
      if (down <= 4 * unit) {
        onRow++;
        pitch = Math.min(pitch, across / size);
      } else if (across <= 4 * unit) inColumn++;
    }
    return [...room, onRow, inColumn, pitch, ...this.#twins(core)];
  }

  /** Rectangles of the same size: on the same row, in the same column, anywhere. */
  #twins(core: Box): number[] {
    const { panels, surface } = this.#screen;
    const most = SAME_SIZE * surface.unit;
    let row = 0;
    let column = 0;
    let all = 0;
    for (const { box } of panels) {
      if (box === core || Math.abs(box.height - core.height) > most) continue;
      const level = Math.abs(box.y - core.y) <= most;
      if (level) row++;
      if (Math.abs(box.width - core.width) > most) continue;
      all++;
      if (!level && Math.abs(box.x - core.x) <= most) column++;
    }
    return [row, column, all];
  }
}

/** Shared part of two stretches, as a share of the shorter. */
const overlap = (a: number, aEnd: number, b: number, bEnd: number): number =>
  (Math.min(aEnd, bEnd) - Math.max(a, b)) / Math.max(1, Math.min(aEnd - a, bEnd - b));
