import { containment } from '../../../model/geometry.ts';
import type { Screen } from '../screen.ts';
import type { Candidate } from './candidate.ts';
import { DrawingFacts } from './drawing-facts.ts';
import { NeighbourFacts } from './neighbour-facts.ts';
import type { ShareContext } from './share-context.ts';
import { WORDING_FACTS, wordingOf } from './wording.ts';

/** Share of a drawing that lies in the candidate that it is a part of. */
const HELD = 0.8;

/** What is measured of a candidate only when it is looked at again: its words, its labels and its drawings. */
export class CloserFacts {
  readonly #screen: Screen;
  readonly #neighbours: NeighbourFacts;
  readonly #drawings: DrawingFacts;

  constructor(screen: Screen) {
    this.#screen = screen;
    this.#neighbours = new NeighbourFacts(screen);
    this.#drawings = new DrawingFacts(screen);
  }

  /**
   * The facts of the second look, in the order that its model was trained with.
   * @param facts those of the first
   */
  of(candidate: Candidate, facts: Float32Array, context: ShareContext, index: number): Float32Array {
    const { run, box } = candidate;
    const drawings = this.#screen.blobs.filter((blob) => containment(blob.box, box) > HELD);
    return Float32Array.from([
      ...facts,
      ...(run ? wordingOf(run.text) : new Array<number>(WORDING_FACTS).fill(-1)),
      ...this.#neighbours.of(candidate),
      ...this.#drawings.of(box, drawings),
      ...context.of(index),
    ]);
  }
}
