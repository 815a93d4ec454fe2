/** Union-find over growing integer ids, with path halving (Tarjan and van Leeuwen, 1984). */
export class DisjointSets {
  #parent: Int32Array;
  #size = 0;

  constructor(capacity = 1024) {
    this.#parent = new Int32Array(capacity);
  }

  /** Sets 0..count-1 of one each. */
  static singles(count: number): DisjointSets {
    const sets = new DisjointSets(Math.max(1, count));
    for (let id = 0; id < count; id++) sets.#parent[id] = id;
    sets.#size = count;
    return sets;
  }

  get size(): number {
    return this.#size;
  }

  /** Makes a new set of one and returns its id. */
  add(): number {
    if (this.#size === this.#parent.length) {
      const larger = new Int32Array(this.#parent.length * 2);
      larger.set(this.#parent);
      this.#parent = larger;
    }
    this.#parent[this.#size] = this.#size;
    return this.#size++;
  }

  find(id: number): number {
    const parent = this.#parent;
    let root = id;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /** Joins two sets and returns the id that stands for both (the smaller). */
  union(a: number, b: number): number {
    const rootA = this.find(a);
    const rootB = this.find(b);
    const root = Math.min(rootA, rootB);
    this.#parent[Math.max(rootA, rootB)] = root;
    return root;
  }

  /** Numbers the sets 0..count-1 in the order of their first members: `map[id]` is the number of id's set. */
  compact(): { map: Int32Array; count: number } {
    const map = new Int32Array(this.#size);
    let count = 0;
    for (let id = 0; id < this.#size; id++) {
      const root = this.find(id);
      map[id] = root === id ? count++ : map[root];
    }
    return { map, count };
  }
}
