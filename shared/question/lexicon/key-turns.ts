/** How questions ask for the keys that a command goes by. */
export type KeyTurns = {
  /** Asks for keys; what else the question says names the command. */
  readonly asked: RegExp;
  /** Asks for nothing but keys: no key of a keyboard on the screen is meant. */
  readonly asksFor: RegExp;
  /** What a text consists of that is keys: names and signs joined, or a key of its own. */
  readonly form: RegExp;
};
