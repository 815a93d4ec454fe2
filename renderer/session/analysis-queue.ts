export type AnalysisQueueParts = {
  /** Analyses a picture; never rejects. */
  run: (shot: string) => Promise<void>;
  /** Whether a picture is still to be analysed. */
  isWaiting: (shot: string) => boolean;
  isShown: (shot: string) => boolean;
};

/**
 * Analyses of pictures. What is shown is analysed at once; of many pictures that came together the others follow one by
 * one, so that the one that is looked at has the machine for itself.
 */
export class AnalysisQueue {
  readonly #parts: AnalysisQueueParts;
  /** Analyses under way, so that an event and a click ask for one only once. */
  readonly #running = new Map<string, Promise<void>>();
  #later: string[] = [];

  constructor(parts: AnalysisQueueParts) {
    this.#parts = parts;
  }

  /** Analyses a picture now, or waits for the analysis under way. */
  start(shot: string): Promise<void> {
    const known = this.#running.get(shot);
    if (known) return known;
    const running = this.#parts.run(shot).finally(() => {
      this.#running.delete(shot);
      this.#next();
    });
    this.#running.set(shot, running);
    return running;
  }

  /**
   * Analyses pictures that came together: the one that is shown first, until which this waits; the others when nothing
   * else is analysed.
   */
  async startAll(shots: readonly string[]): Promise<void> {
    const shown = shots.filter((shot) => this.#parts.isShown(shot));
    this.#later.push(...shots.filter((shot) => !shown.includes(shot)));
    const started = shown.map((shot) => this.start(shot));
    this.#next();
    await Promise.all(started);
  }

  #next(): void {
    if (this.#running.size > 0) return;
    this.#later = this.#later.filter((shot) => this.#parts.isWaiting(shot));
    const next = this.#later.shift();
    if (next !== undefined) void this.start(next);
  }
}
