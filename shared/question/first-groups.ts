/** The named groups of the first pattern that a text matches; undefined where none does. */
export const firstGroups = (patterns: readonly RegExp[], text: string): Record<string, string> | undefined =>
  patterns.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
