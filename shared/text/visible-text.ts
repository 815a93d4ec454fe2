/** Control characters, zero-width characters and bidirectional overrides: what can hide or reorder text. */
const HIDDEN = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Text from a screen with hidden characters made visible (`⟨U+202E⟩`); white space becomes a blank. */
export const visibleText = (text: string): string =>
  text.replace(HIDDEN, (character) =>
    /[\t\n\r]/.test(character)
      ? ' '
      : `⟨U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
