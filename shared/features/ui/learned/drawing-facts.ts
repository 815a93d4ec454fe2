import { type Box, containment, right } from '../../../model/geometry.ts';
import { channelDifference, chroma } from '../../../raster/color-difference.ts';
import type { Blob } from '../blobs.ts';
import { surroundings } from '../glyph-shapes.ts';
import { glyphMeaning } from '../glyphs/glyph-model.ts';
import { measureGlyph } from '../glyphs/measure-glyph.ts';
import type { Screen } from '../screen.ts';
import { colorAt } from '../surface.ts';

/** Longest side of what can mean something by its shape, in unscaled pixels. */
const SMALLEST = 7;
const LARGEST = 48;
const NOTHING = -1;
/** Meanings that tell roles: arrows of fields and branches, marks, signs of fields and of alarms. */
const TELLING = [
  new Set(['Down', 'Sort', 'Expand', 'Up']),
  new Set(['Forward', 'Back', 'Next', 'Previous', 'Play']),
  new Set(['Close', 'Remove', 'Add', 'Delete']),
  new Set(['Check', 'Info', 'Warning', 'Error', 'Help']),
  new Set(['Search', 'Calendar', 'Filter', 'Clock']),
  new Set(['Menu', 'More', 'Settings']),
];

type Shape = { ink: number; chroma: number; contrast: number; known: number; kind: number };

/** What the drawings in a candidate look like, each measured once. */
export class DrawingFacts {
  readonly #screen: Screen;
  readonly #shapes = new Map<Blob, Shape>();

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  of(box: Box, drawings: readonly Blob[]): number[] {
    if (drawings.length === 0) return new Array<number>(8).fill(NOTHING);
    const largest = drawings.reduce((a, b) => (size(b) > size(a) ? b : a));
    const last = drawings.reduce((a, b) => (right(b.box) > right(a.box) ? b : a));
    const shape = this.#shape(largest);
    const end = this.#shape(last);
    return [
      shape.ink,
      shape.chroma,
      shape.contrast,
      shape.known,
      shape.kind,
      end.kind,
      (right(box) - right(last.box)) / Math.max(1, box.height),
      drawings.filter(({ box: other }) => containment(other, largest.box) <= 0.5).length,
    ];
  }

  #shape(blob: Blob): Shape {
    const known = this.#shapes.get(blob);
    if (known) return known;
    const shape = this.#measure(blob);
    this.#shapes.set(blob, shape);
    return shape;
  }

  #measure({ box, ink }: Blob): Shape {
    const { surface } = this.#screen;
    const ground = surroundings(surface, box);
    const side = Math.max(box.width, box.height) / surface.unit;
    const facts = side >= SMALLEST && side <= LARGEST ? measureGlyph(surface.image, box, ground) : null;
    const meaning = facts && glyphMeaning(facts);
    const middle = colorAt(surface.image, box.x + (box.width >> 1), box.y + (box.height >> 1));
    return {
      ink: ink / Math.max(1, box.width * box.height),
      chroma: chroma(middle),
      contrast: channelDifference(middle, ground),
      known: meaning?.probability ?? 0,
      kind: meaning ? TELLING.findIndex((names) => names.has(meaning.name)) : NOTHING,
    };
  }
}

const size = ({ box }: Blob): number => box.width * box.height;
