import type { Picture } from '../../shared/features/reading/stack-picture.ts';

/** A drawing from rows of text: `#` is ink, everything else ground. */
export const pictureOf = (rows: readonly string[]): Picture => ({
  width: rows[0].length,
  height: rows.length,
  data: Uint8Array.from(rows.flatMap((row) => [...row].map((cell) => (cell === '#' ? 255 : 0)))),
});
