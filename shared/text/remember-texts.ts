/** Characters of the texts that are kept at least: some six full screens. */
const LEAST = 50_000;

/**
 * Remembers what a pure function made of texts: many questions, and many skills for each of them, look at the texts of
 * one screen. At most twice as many characters as `least` are kept; what was asked for longest ago is forgotten first.
 * What it returns is shared and must not be written to.
 * @param least characters of the latest texts that are kept
 */
export function rememberTexts<Made extends object>(
  make: (text: string) => Made,
  least = LEAST,
): (text: string) => Made {
  let latest = new Map<string, Made>();
  let earlier = new Map<string, Made>();
  let characters = 0;
  return (text) => {
    const known = latest.get(text);
    if (known) return known;
    const made = earlier.get(text) ?? make(text);
    if (characters > least) {
      earlier = latest;
      latest = new Map();
      characters = 0;
    }
    latest.set(text, made);
    characters += text.length + 1;
    return made;
  };
}
