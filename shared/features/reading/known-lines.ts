import { type Box, grow, intersection } from '../../model/geometry.ts';
import type { Ink } from './ink.ts';
import type { Shown } from './same-glyphs.ts';
import type { Surroundings } from './surroundings.ts';
import type { TextLine } from './text-line.ts';

/** What was worked out of the pixels of one line and around it, each when it was asked for. */
export type LineFacts = {
  box: Box;
  /** Pixels around the box that they depend on, at most. */
  margin: number;
  /** How it was read, by language. */
  shown: Map<string, Shown>;
  around?: Surroundings;
  /** What its ink looks like (`shapeFacts`). */
  shape?: readonly number[];
  colors?: { foreground: string; background: string };
};

/** Pixels around a small line that are looked at for its surroundings. */
const LEAST_MARGIN = 4;

/**
 * Facts of the lines of a screen. A line is known by the numbers of its ink and ground, which stay the same from one
 * capture to the next where nothing changed.
 */
export class KnownLines {
  readonly #lines: Map<string, LineFacts>;
  /** Those that were asked for in this reading. */
  readonly #asked = new WeakMap<TextLine, LineFacts>();

  constructor(lines = new Map<string, LineFacts>()) {
    this.#lines = lines;
  }

  /** What is known of a line, for the caller to add to. */
  of(line: TextLine, ink: Ink): LineFacts {
    const asked = this.#asked.get(line);
    if (asked) return asked;
    const facts = this.#find(line, ink);
    this.#asked.set(line, facts);
    return facts;
  }

  #find(line: TextLine, { cells, regions }: Ink): LineFacts {
    const { box, ground, tall } = line;
    const cell = cells.isCell[ground] ? `${regions.left[ground]}-${regions.right[ground]}` : '';
    const ink = line.glyphs.map(({ component }) => component).join();
    const key = `${ground} ${cell} ${box.x},${box.y},${box.width},${box.height} ${tall} ${ink}`;
    const known = this.#lines.get(key) ?? { box, margin: Math.max(LEAST_MARGIN, tall), shown: new Map() };
    this.#lines.set(key, known);
    return known;
  }

  /** The lines that none of the areas comes near. */
  outside(areas: readonly Box[]): KnownLines {
    const far = [...this.#lines].filter(([, { box, margin }]) => {
      const reach = grow(box, margin, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
      return !areas.some((changed) => intersection(reach, changed));
    });
    return new KnownLines(new Map(far));
  }
}
