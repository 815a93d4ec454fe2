import { median } from '../../numbers/median.ts';
import type { Screen } from './screen.ts';
import type { Segment } from './segments.ts';

/** A line stands out as a heading where it is this much taller than the median line. */
const TALLER = 1.3;
/** What was read less surely than this is taken to be drawn: a picture's letters, a logo. */
const SURELY_READ = 0.5;

/** Bars and points of an icon that were read as letters: ".alll". */
const DRAWN = /^[.,:;|]\p{Ll}/u;

/** Headings by size: the tallest lines with letters, larger first, the upper first among equals. */
export function headingsOf(screen: Screen): Segment[] {
  const { segments, record } = screen;
  const usual = median(segments.map((segment) => segment.box.height));
  const marked = new Set(
    record.ui.elements.filter((element) => element.role === 'heading').map((element) => element.name),
  );
  const standing = segments
    .filter((segment) => /\p{L}{2}/u.test(segment.text) && segment.line.confidence >= SURELY_READ)
    .filter((segment) => !DRAWN.test(segment.text) && hasRoomForLetters(segment))
    .filter((segment) => segment.box.height >= TALLER * usual || marked.has(segment.text))
    .sort((a, b) => b.box.height - a.box.height);
  return alikeInHeight(standing).flatMap((alike) => alike.sort((a, b) => a.box.y - b.box.y));
}

/** Letters are so wide at least, as a part of their height: a ring drawn through a small text makes its box high. */
const NARROWEST = 0.26;
const hasRoomForLetters = ({ text, box }: Segment): boolean =>
  box.width >= NARROWEST * box.height * text.length;

/** Heights that differ by this many pixels at most are one size: letters reach up and down differently. */
const SAME_HEIGHT = 2;

/** Runs of segments, tallest first, each as tall as the tallest of its run. */
function alikeInHeight(byHeight: readonly Segment[]): Segment[][] {
  const runs: Segment[][] = [];
  for (const segment of byHeight) {
    const run = runs.at(-1);
    if (run && run[0].box.height - segment.box.height <= SAME_HEIGHT) run.push(segment);
    else runs.push([segment]);
  }
  return runs;
}
