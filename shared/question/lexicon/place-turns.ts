/** What places are asked for by: their aim, their number, what is said there. */
export type PlaceTurns = {
  /** Asks where the one called `name` is, or where it can be clicked. */
  readonly named: RegExp;
  /** Asks where to press. */
  readonly pressing: RegExp;
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
  /** Ask why an entry was not taken: the group `subject`. */
  readonly refused: readonly RegExp[];
  /** Asks for what closes a message. */
  readonly dismissing: RegExp;
  /** What is written, rather than what it is written on. */
  readonly letters: RegExp;
  readonly behind: RegExp;
  readonly error: RegExp;
  /** What any trouble, and the telling of it, is called. */
  readonly errorNames: RegExp;
  /** What is drawn beside a text, and words for its looks. */
  readonly sign: RegExp;
  readonly signLook: RegExp;
  /** What icons of a kind were named after, by what people call them. */
  readonly signNames: readonly (readonly [RegExp, readonly string[]])[];
  /** What is drawn as a chart. */
  readonly drawn: RegExp;
  /** Asks for the colour of what the text in the group `said` stands on. */
  readonly groundSaying: RegExp;
  /** One of several that is marked by its ground. */
  readonly marked: RegExp;
  /** Asks for the line that tells an error. */
  readonly ofLine: RegExp;
  /** What a message is called. */
  readonly message: RegExp;
  /** What the question says of letters where it means all of them. */
  readonly allText: RegExp;
  /** Says that something went wrong, in the words of the one who asks. */
  readonly wentWrong: RegExp;
  /** Says that something failed, of several things that were tried. */
  readonly failed: RegExp;
  /** Parts of a photo that lie in its upper and its lower part. */
  readonly sky: RegExp;
  readonly ground: RegExp;
};
