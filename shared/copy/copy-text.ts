import type { CopyMode } from '../model/copy-mode.ts';
import { assertNever } from '../model/errors.ts';
import type { Box } from '../model/geometry.ts';
import type { Line } from '../model/image-features.ts';
import { asCode } from './as-code.ts';
import { asParagraphs } from './as-paragraphs.ts';
import { asTable } from './as-table.ts';
import { selectLines } from './select-lines.ts';

/**
 * The text of a picture, or of a region of it, as it is wanted on the clipboard.
 * @param lines in reading order, boxes in image pixels
 * @param region null for the whole picture
 */
export function copyText(lines: readonly Line[], mode: CopyMode, region: Box | null): string {
  const selected = selectLines(lines, region);
  switch (mode) {
    case 'plain':
      return selected.map((line) => line.text).join('\n');
    case 'paragraphs':
      return asParagraphs(selected);
    case 'code':
      return asCode(selected);
    case 'table':
      return asTable(selected);
    default:
      return assertNever(mode);
  }
}
