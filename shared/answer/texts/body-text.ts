import { containment, right } from '../../model/geometry.ts';
import type { Role } from '../../model/image-features.ts';
import type { Screen } from '../screen/screen.ts';
import { rowText, type Segment } from '../screen/segments.ts';

/** One line of a running text, with the segments that stand in it. */
export type TextRow = { text: string; segments: readonly Segment[] };

/** What stands in these is no running text. */
const CONTROLS: ReadonlySet<Role> = new Set<Role>([
  'button',
  'link',
  'tab',
  'menu_item',
  'title_bar',
  'combobox',
  'checkbox',
  'radio',
  'switch',
]);
/** Lines of one text begin at one edge, within this share of their height, and follow each other this closely. */
const EDGE = 0.8;
const GAP = 3.6;
const SAME_HEIGHT = 1.5;
const FEWEST_ROWS = 2;
const FEWEST_LETTERS = 24;

const known = new WeakMap<Screen, readonly TextRow[]>();

/** The running text of a screen, line by line: the block of lines at one left edge that holds most letters; empty where there is none. */
export function bodyText(screen: Screen): readonly TextRow[] {
  const before = known.get(screen);
  if (before) return before;
  const blocks = blocksOf(screen);
  const best = blocks.sort((a, b) => lettersOf(b) - lettersOf(a))[0] ?? [];
  const made =
    best.length >= FEWEST_ROWS && lettersOf(best) >= FEWEST_LETTERS
      ? best.map((first) => wholeRow(first, screen))
      : [];
  known.set(screen, made);
  return made;
}

const lettersOf = (block: readonly Segment[]): number =>
  block.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);

function blocksOf({ segments, record, gutter }: Screen): Segment[][] {
  const controls = record.ui.elements.filter(({ role }) => CONTROLS.has(role));
  const free = segments.filter(
    (segment) =>
      !gutter.has(segment) &&
      segment.line.confidence > LEAST_READ &&
      controls.every(({ box }) => containment(segment.box, box) < 0.8),
  );
  const blocks: Segment[][] = [];
  for (const segment of free) {
    const own = blocks.find((block) => {
      const last = block[block.length - 1];
      const height = Math.max(last.box.height, segment.box.height);
      return (
        segment.row !== last.row &&
        Math.abs(last.box.x - segment.box.x) <= EDGE * height &&
        segment.box.y - last.box.y <= GAP * height &&
        height <= SAME_HEIGHT * Math.min(last.box.height, segment.box.height)
      );
    });
    if (own) own.push(segment);
    else blocks.push([segment]);
  }
  return blocks;
}
const LEAST_READ = 0.3;

/** A line with what stands right of its first text, up to a gap that no text has. */
function wholeRow(first: Segment, { segments }: Screen): TextRow {
  const row = segments
    .filter((other) => other.row === first.row && other.box.x >= first.box.x)
    .sort((a, b) => a.box.x - b.box.x);
  const end = row.findIndex(
    (other, at) => at > 0 && other.box.x - right(row[at - 1].box) > WIDE * first.box.height,
  );
  const own = end < 0 ? row : row.slice(0, end);
  return {
    text:
      own.length === row.length && own.length > 1
        ? rowText(first, own)
        : own.map(({ text }) => text).join(' '),
    segments: own,
  };
}
const WIDE = 8;
