import { parseHex } from '../../features/color-space.ts';
import { type Box, unionOf } from '../../model/geometry.ts';
import { isLetterRow } from '../screen/gutter.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { colorDistance } from '../skills/pixel-colors.ts';

/** A letter or number of the edge stands on a ground this far from the others' (0..441). */
const MARKED = 9;

export type SelectedCells = { name: string; box: Box; segments: readonly Segment[] };

/** The cells of a spreadsheet that are selected, by the letters over and the numbers before them: "A1" or "A1:E1"; null where none stand out. */
export function selectedCells(screen: Screen): SelectedCells | null {
  const letters = screen.rows.rows.map(lettersOf).find((row) => row.length >= FEWEST);
  if (!letters) return null;
  const columns = standOut(letters);
  const rows = standOut([...screen.gutter].filter(({ box }) => box.y > letters[0].box.y)).sort(
    (a, b) => Number(a.text) - Number(b.text),
  );
  const [first, top] = [columns[0], rows[0]];
  if (!first || !top) return null;
  const from = `${first.text}${top.text}`;
  const to = `${columns[columns.length - 1].text}${rows[rows.length - 1].text}`;
  return {
    name: from === to ? from : `${from}:${to}`,
    box: unionOf([...columns, ...rows].map(({ box }) => box)),
    segments: [...columns, ...rows],
  };
}
const FEWEST = 3;

const lettersOf = (row: readonly Segment[]): Segment[] => {
  const letters = row.filter(({ text }) => /^[A-Z]{1,2}$/.test(text.trim()));
  return isLetterRow(letters) && 2 * letters.length > row.length ? letters : [];
};

/** Those on another ground than the commonest, unless they are most. */
function standOut(marks: readonly Segment[]): Segment[] {
  const grounds = marks.flatMap(({ line }) => (line.background ? [parseHex(line.background)] : []));
  if (grounds.length < FEWEST || grounds.length < marks.length) return [];
  const usual = grounds.reduce(
    (best, ground) => {
      const size = grounds.filter((other) => colorDistance(other, ground) < MARKED).length;
      return size > best.size ? { ground, size } : best;
    },
    { ground: grounds[0], size: 0 },
  ).ground;
  return marks.filter((_, at) => colorDistance(grounds[at], usual) >= MARKED);
}
