import type { ReadLine } from './read-line.ts';

/** Capitals that icons seldom look like: no cross, ring, triangle or corner. */
const LETTER = /^[BDEFGHKMNPRSWYZ]$/;
const SURE = 0.75;
/** So many letters stand in one column, within this part of a capital's height of each other. */
const FEWEST = 3;
const ALIGNED = 0.35;

/**
 * Lone capitals of a table's column (the state S or R of each process): each as high as the words of its row and on
 * their line, one below the other. An icon is seldom as high as a capital, and hardly on the line.
 */
export function columnLetters(reads: readonly ReadLine[], accepted: readonly ReadLine[]): Set<ReadLine> {
  const letters = reads.filter((read) => isLetter(read) && accepted.some((row) => standsInRow(read, row)));
  return new Set(
    letters.filter((read) => letters.filter((other) => isInColumn(read, other)).length >= FEWEST),
  );
}

const isLetter = ({ signs }: ReadLine): boolean =>
  signs.length === 1 && LETTER.test(signs[0].text) && signs[0].confidence >= SURE;

/** Whether a letter is as high as the capitals or digits of words in its row, and stands on their line. */
const standsInRow = ({ line }: ReadLine, row: ReadLine): boolean =>
  row.signs.length > 1 &&
  Math.abs(row.line.baseline - line.baseline) <= 1 &&
  Math.abs(row.line.tall - line.box.height) <= 1;

const isInColumn = ({ line }: ReadLine, { line: other }: ReadLine): boolean =>
  line.tall === other.tall && Math.abs(middleOf(line) - middleOf(other)) <= ALIGNED * line.tall;

const middleOf = ({ box }: ReadLine['line']): number => box.x + box.width / 2;
