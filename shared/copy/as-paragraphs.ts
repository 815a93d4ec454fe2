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

/** How far short of the block's right edge, in line heights, a line may end and still have been wrapped. */
const WRAP_SLACK = 6;

function joinBlock(block: readonly Line[]): string {
  const edge = Math.max(...block.map((line) => right(line.box)));
  let text = block[0].text;
  block.slice(1).forEach((line, index) => {
    const previous = block[index];
    const wrapped = edge - right(previous.box) < WRAP_SLACK * previous.box.height;
    if (!wrapped || /^[-*•·–]\s|^\d+[.)]\s/.test(line.text)) text += `\n${line.text}`;
    else if (text.endsWith('\u00ad')) text = text.slice(0, -1) + line.text;
    else text += /\p{L}-$/u.test(text) ? line.text : ` ${line.text}`;
  });
  return text;
}
