import {
  area,
  type Box,
  bottom,
  containment,
  intersectionOverUnion,
  right,
} from '../../../model/geometry.ts';
import { CANDIDATE_CLASSES, type CandidateClass } from './candidate.ts';

/** A candidate's box, and the thing that it is drawn around. */
export type Placed = { box: Box; core: Box };

/** What a text, a drawing or a rectangle is taken for: the largest share of each class among the boxes around it. */
type Thing = {
  core: Box;
  members: number[];
  most: Float64Array;
  /** Probability of being an element, and the class that is likeliest then. */
  element: number;
  likeliest: number;
};

const indexOf = (name: CandidateClass): number => CANDIDATE_CLASSES.indexOf(name);
const OWN = (['link', 'button', 'tab', 'heading', 'choice'] as const).map(indexOf);
const HOLDERS = (['button', 'link', 'input', 'combobox', 'table', 'list', 'image', 'tab'] as const).map(
  indexOf,
);
const INSIDE = (['choice', 'link', 'button'] as const).map(indexOf);
const AROUND = (
  ['none', 'link', 'button', 'tab', 'heading', 'menu_item', 'choice', 'icon', 'input'] as const
).map(indexOf);

/** Two boxes that overlap more cannot both be elements. */
const RIVAL = 0.4;
/** What is held lies in its holder by such a share, and the holder is larger by such a factor. */
const HELD = 0.9;
const LARGER = 1.3;
/** What is likelier counts as an element; what is less likely than that is not looked at at all. */
const LIKELY = 0.3;
const POSSIBLE = 0.1;
/** Level and aligned within so many unscaled pixels. */
const LEVEL = 4;
const ALIGNED = 3;
const NOTHING = -1;

/**
 * What the other candidates are taken for tells of one: of the boxes around the same thing one is right, of those that
 * overlap one, controls hold no controls, and what stands in a row or a column is of one role.
 */
export class ShareContext {
  readonly #placed: readonly Placed[];
  readonly #shares: readonly Float64Array[];
  readonly #unit: number;
  readonly #things: Thing[];
  readonly #thingOf = new Map<Box, Thing>();
  readonly #likely: number[];
  readonly #page: number[];
  readonly #around = new Map<Thing, number[]>();

  constructor(placed: readonly Placed[], shares: readonly Float64Array[], unit: number) {
    this.#placed = placed;
    this.#shares = shares;
    this.#unit = unit;
    for (const [index, { core }] of placed.entries()) this.#add(core, index);
    this.#things = [...this.#thingOf.values()];
    for (const thing of this.#things) settle(thing);
    this.#likely = [...placed.keys()].filter((index) => 1 - shares[index][0] >= POSSIBLE);
    this.#page = AROUND.map((kind) => mean(this.#things.map(({ most }) => most[kind])));
  }

  /** Facts of one candidate. */
  of(index: number): number[] {
    const thing = this.#thingOf.get(this.#placed[index].core);
    if (!thing) throw new Error('a candidate of another screen');
    const own = this.#shares[index];
    const element = 1 - own[0];
    const sum = thing.members.reduce((all, member) => all + 1 - this.#shares[member][0], 0);
    return [
      ...own,
      thing.element,
      element / Math.max(1e-6, thing.element),
      sum,
      ...OWN.map((kind) => thing.most[kind]),
      ...this.#overlapping(index, thing),
      ...this.#surroundings(thing),
      ...this.#page,
    ];
  }

  #add(core: Box, index: number): void {
    const thing = this.#thingOf.get(core);
    const shares = this.#shares[index];
    if (thing) {
      thing.members.push(index);
      for (let kind = 0; kind < shares.length; kind++)
        if (shares[kind] > thing.most[kind]) thing.most[kind] = shares[kind];
      return;
    }
    const most = new Float64Array(CANDIDATE_CLASSES.length);
    most.set(shares);
    this.#thingOf.set(core, { core, members: [index], most, element: 0, likeliest: 0 });
  }

  /** Rivals of other things, what holds the box, and what lies in it. */
  #overlapping(index: number, own: Thing): number[] {
    const { box } = this.#placed[index];
    let rival = 0;
    let rivalKind = NOTHING;
    const holders = HOLDERS.map(() => 0);
    const inside = INSIDE.map(() => 0);
    const held = new Set<Box>();
    let mostInside = 0;
    for (const other of this.#likely) {
      const { box: around, core } = this.#placed[other];
      if (core === own.core || !touches(box, around)) continue;
      const shares = this.#shares[other];
      const element = 1 - shares[0];
      if (element > rival && intersectionOverUnion(box, around) > RIVAL) {
        rival = element;
        rivalKind = likeliestOf(shares);
      }
      if (area(around) > LARGER * area(box) && containment(box, around) > HELD)
        for (const [at, kind] of HOLDERS.entries()) holders[at] = Math.max(holders[at], shares[kind] ?? 0);
      else if (area(box) > LARGER * area(around) && containment(around, box) > HELD) {
        mostInside = Math.max(mostInside, element);
        if (element >= LIKELY) held.add(core);
        for (const [at, kind] of INSIDE.entries()) inside[at] = Math.max(inside[at], shares[kind] ?? 0);
      }
    }
    return [rival, rivalKind, ...holders, mostInside, held.size, ...inside];
  }

  #surroundings(thing: Thing): number[] {
    const known = this.#around.get(thing);
    if (known) return known;
    const facts = this.#look(thing);
    this.#around.set(thing, facts);
    return facts;
  }

  /** What stands on the thing's row and in its column, and its nearest neighbours. */
  #look({ core }: Thing): number[] {
    const row: Thing[] = [];
    const column: Thing[] = [];
    const near: (Thing | null)[] = [null, null, null, null];
    const gaps = [Infinity, Infinity, Infinity, Infinity];
    const see = (side: number, gap: number, other: Thing): void => {
      if (gap < gaps[side]) {
        gaps[side] = gap;
        near[side] = other;
      }
    };
    const middle = core.y + core.height / 2;
    for (const other of this.#things) {
      if (other.core === core || touches(other.core, core)) continue;
      const { x, y, width, height } = other.core;
      if (Math.abs(y + height / 2 - middle) <= LEVEL * this.#unit) {
        row.push(other);
        if (x >= core.x) see(1, x - right(core), other);
        else see(0, core.x - x - width, other);
      } else if (Math.abs(x - core.x) <= ALIGNED * this.#unit) {
        column.push(other);
        if (y > core.y) see(3, y - bottom(core), other);
        else see(2, core.y - y - height, other);
      }
    }
    const alike = [...row, ...column].filter(
      (other) => Math.abs(other.core.height - core.height) <= 0.2 * core.height + 2 * this.#unit,
    );
    return [
      row.length,
      ...AROUND.map((kind) => mean(row.map(({ most }) => most[kind]))),
      column.length,
      ...AROUND.map((kind) => mean(column.map(({ most }) => most[kind]))),
      alike.length,
      ...AROUND.map((kind) => mean(alike.map(({ most }) => most[kind]))),
      ...near.flatMap((other) => (other ? [other.element, other.likeliest] : [NOTHING, NOTHING])),
    ];
  }
}

function settle(thing: Thing): void {
  thing.element = Math.max(...thing.most.subarray(1));
  thing.likeliest = likeliestOf(thing.most);
}

function likeliestOf(shares: Float64Array): number {
  let best = 1;
  for (let kind = 2; kind < shares.length; kind++) if (shares[kind] > shares[best]) best = kind;
  return best;
}

const touches = (a: Box, b: Box): boolean =>
  a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);

const mean = (values: readonly number[]): number =>
  values.length === 0 ? NOTHING : values.reduce((sum, value) => sum + value, 0) / values.length;
