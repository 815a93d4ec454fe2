import { unionOf } from '../../../shared/model/geometry.ts';
import type { Line, Word } from '../../../shared/model/image-features.ts';

/** One run of glyphs of a PDF page: text, and its box in pixels of the rendered page (not yet whole pixels). */
export type TextRun = { text: string; x: number; baseline: number; width: number; height: number };

/** Runs whose gap is wider than this many text heights belong to different lines (columns, table cells). */
const COLUMN_GAP = 1.2;
/** A gap of this many text heights between runs is a space, where the text itself has none. */
const SPACE_GAP = 0.15;
/** Share of the text height that stands above the baseline. */
const ASCENT = 0.8;

/** Joins the runs of a page's text layer into lines with word boxes, from the top, confidence 1. */
export function linesOfTextLayer(runs: readonly TextRun[]): Line[] {
  const visible = runs.filter((run) => run.text.trim() !== '' && run.width > 0 && run.height > 0);
  const rows: TextRun[][] = [];
  for (const run of [...visible].sort((a, b) => a.baseline - b.baseline || a.x - b.x)) {
    const row = rows.findLast(
      ([first]) => Math.abs(first.baseline - run.baseline) < 0.3 * Math.min(first.height, run.height),
    );
    if (row) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap(splitRow).map((parts, index) => {
    const words = parts.flatMap(wordsOf);
    return {
      id: `line-${index + 1}`,
      text: words.map((word) => word.text).join(' '),
      confidence: 1,
      box: unionOf(words.map((word) => word.box)),
      words: words.map((word) => ({ ...word })),
    };
  });
}

/** The runs of a row from the left, merged where no space stands between them, split at column gaps. */
function splitRow(row: readonly TextRun[]): TextRun[][] {
  const lines: TextRun[][] = [];
  for (const run of [...row].sort((a, b) => a.x - b.x)) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const gap = last ? run.x - (last.x + last.width) : Number.POSITIVE_INFINITY;
    if (!line || !last || gap > COLUMN_GAP * run.height) lines.push([run]);
    else if (gap < SPACE_GAP * run.height && !/\s$/.test(last.text) && !/^\s/.test(run.text))
      line[line.length - 1] = { ...last, text: last.text + run.text, width: run.x + run.width - last.x };
    else line.push(run);
  }
  return lines;
}

/** The words of a run; a PDF gives no widths of characters, so each gets its share of the run's width. */
function wordsOf(run: TextRun): Word[] {
  const pitch = run.width / run.text.length;
  return [...run.text.matchAll(/\S+/g)].map((match) => {
    const x = Math.round(run.x + match.index * pitch);
    const width = Math.max(1, Math.round(match[0].length * pitch));
    const y = Math.round(run.baseline - ASCENT * run.height);
    return {
      text: match[0],
      confidence: 1,
      box: { x, y, width, height: Math.max(1, Math.round(run.height)) },
    };
  });
}
