import type { ReadLine } from './read-line.ts';

/** A sign that was read less surely than this is worth a second look. */
const SURE = 0.75;

/** Whether a reading leaves doubt: signs that are unsure or have no ink, or tall ink that no sign was read from. */
export function hasDoubt({ signs, stacks, line }: ReadLine): boolean {
  if (signs.some((sign) => sign.confidence < SURE || !sign.stacks)) return true;
  const covered = new Set(
    signs.flatMap(({ stacks: span }) =>
      span ? Array.from({ length: span.last - span.first + 1 }, (_, index) => span.first + index) : [],
    ),
  );
  return stacks.some((stack, index) => !covered.has(index) && stack.box.height > 0.5 * line.tall);
}
