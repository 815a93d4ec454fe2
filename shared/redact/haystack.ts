import { right } from '../model/geometry.ts';
import type { Line, Word } from '../model/image-features.ts';

/** Text to be searched, and for each of its characters the word it came from (null between words). */
export type Haystack = { text: string; words: (Word | null)[] };

/** Lines as they were read: words parted by a space, lines by a line feed. */
export function asRead(lines: readonly Line[]): Haystack {
  return build(lines, () => '\n');
}

/** A word shorter than this was not broken off at the end of its line: short labels stand one under the other. */
const SHORTEST_BROKEN_WORD = 8;

/**
 * The same with wraps undone: where a line ends in a long word and the next line starts at the same left edge and is no
 * longer, its first word follows without a break, as in a key that was too long for its line.
 */
export function withoutWraps(lines: readonly Line[]): Haystack {
  return build(lines, (line, next) => (isWrap(line, next) ? '' : '\n'));
}

function isWrap(line: Line, next: Line): boolean {
  const below = next.box.y - (line.box.y + line.box.height);
  return (
    (line.words.at(-1)?.text.length ?? 0) >= SHORTEST_BROKEN_WORD &&
    below > -0.5 * line.box.height &&
    below < 1.2 * line.box.height &&
    Math.abs(next.box.x - line.box.x) < 3 * line.box.height &&
    right(line.box) > right(next.box) - line.box.height
  );
}

function build(lines: readonly Line[], separator: (line: Line, next: Line) => string): Haystack {
  let text = '';
  const words: (Word | null)[] = [];
  const append = (part: string, word: Word | null): void => {
    text += part;
    for (let index = 0; index < part.length; index++) words.push(word);
  };
  lines.forEach((line, index) => {
    line.words.forEach((word, position) => {
      if (position > 0) append(' ', null);
      append(word.text, word);
    });
    const next = lines[index + 1];
    if (next) append(separator(line, next), null);
  });
  return { text, words };
}
