import { bottom, right } from '../model/geometry.ts';
import type { Line } from '../model/image-features.ts';

/**
 * Prose with its wraps undone: a line joins the one before where both belong to one block and that line was full.
 * A word cut by a soft hyphen at the wrap is joined; a hyphen between letters stays, since it may belong there.
 */
export function asParagraphs(lines: readonly Line[]): string {
  const blocks = groupByBlock(lines);
  return blocks.map(joinBlock).join('\n\n');
}

/** Lines of one block in reading order. Without block numbers, lines close below each other make a block. */
function groupByBlock(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const previous = last?.at(-1);
    if (last && previous && belongTogether(previous, line)) last.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

function belongTogether(previous: Line, line: Line): boolean {
  if (previous.block !== undefined && line.block !== undefined) return previous.block === line.block;
  const gap = line.box.y - bottom(previous.box);
  const below = gap > -0.5 * line.box.height && gap < 0.9 * line.box.height;
  return below && Math.abs(line.box.x - previous.box.x) < 2 * line.box.height;
}

/** How much nearer to the block's right edge, in line heights, a word may have come and still been wrapped. */
const WRAP_SLACK = 0.6;
/** Blocks less wide than this, in line heights, are lists rather than prose. */
const NARROW = 12;
/** Starts of list items and of the lines of a tree. */
const ITEM = /^([-*•·–]|\p{N}+[.)])\s|^[|`]/u;

function joinBlock(block: readonly Line[]): string {
  const edge = Math.max(...block.map((line) => right(line.box)));
  const left = Math.min(...block.map((line) => line.box.x));
  let text = block[0].text;
  block.slice(1).forEach((line, index) => {
    const previous = block[index];
    const wrapped = isWrapped(previous, line, { left, edge });
    if (!wrapped || ITEM.test(line.text)) text += `\n${line.text}`;
    else if (text.endsWith('\u00ad')) text = text.slice(0, -1) + line.text;
    else text += /\p{L}-$/u.test(text) ? line.text : ` ${line.text}`;
  });
  return text;
}

/**
 * Whether a line broke off because the first word of the next had no room left beside it. In a narrow block, where most
 * lines leave no room for a word, a capital begins a new entry.
 */
function isWrapped(previous: Line, next: Line, { left, edge }: { left: number; edge: number }): boolean {
  if (/\p{L}[-\u00ad]$/u.test(previous.text)) return true;
  const isNarrow = edge - left < NARROW * previous.box.height;
  if (isNarrow && !/^\p{Ll}/u.test(next.text)) return false;
  const first = next.text.split(' ')[0];
  const width = next.words[0]?.box.width ?? (next.box.width * first.length) / Math.max(1, next.text.length);
  const space = next.box.width / Math.max(1, next.text.length);
  return right(previous.box) + space + width > edge - WRAP_SLACK * previous.box.height;
}
