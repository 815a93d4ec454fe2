/** What places are asked for by: their aim, their number, what is said there. */
export type PlaceTurns = {
  /** Asks what to do, not where something is said. */
  readonly doing: RegExp;
  /** Says what shall not happen, or not be lost. */
  readonly leftUndone: RegExp;
  /** What dialogs are answered with, what says it most plainly first. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Words that tell nothing of which one is meant, or that there is only one. */
  readonly anyOne: readonly string[];
  /** A remark, and what it is about: the group `subject`. */
  readonly remark: RegExp;
  /** What is written, rather than what it is written on. */
  readonly letters: RegExp;
  readonly behind: RegExp;
  readonly error: RegExp;
};
