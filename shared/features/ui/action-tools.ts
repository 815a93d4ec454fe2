import { type Box, containment, right, unionOf } from '../../model/geometry.ts';
import type { Blob } from './blobs.ts';
import type { Found } from './found.ts';
import { ACTION_WORDS } from './learned/control-words.ts';
import { leadingDrawing } from './learned/propose-candidates.ts';
import type { Screen } from './screen.ts';
import type { TextRun } from './text-runs.ts';

/** So many tools side by side make a bar; they stand on one level and so close, in font sizes. */
const FEWEST = 3;
const LEVEL = 0.25;
const FARTHEST = 6;
const MOST_WORDS = 3;

type Tool = { run: TextRun; box: Box };

/**
 * Links and tabs of a page that are tools of a bar without frames: an icon and a word that tells what is done, several
 * side by side. They are buttons.
 */
export function settleActionTools({ runs, blobs }: Screen, found: readonly Found[]): Found[] {
  const tools = runs.flatMap((run) => toolOf(run, blobs) ?? []).sort((a, b) => a.run.ink.x - b.run.ink.x);
  const inRows = rowsOf(tools)
    .filter((row) => row.length >= FEWEST)
    .flat();
  const isTool = ({ role, box, sure }: Found) =>
    !sure && (role === 'link' || role === 'tab') && inRows.some(({ run }) => containment(run.ink, box) > 0.9);
  return found.map((item) => (isTool(item) ? { ...item, role: 'button', state: [] } : item));
}

/** A word for an action behind an icon, which may have been read as a sign. */
function toolOf(run: TextRun, blobs: readonly Blob[]): Tool | null {
  const [, sign, word] = /^([^\p{L}]*)(\p{L}+)/u.exec(run.text) ?? [];
  if (word === undefined || run.words.length > MOST_WORDS || !ACTION_WORDS.has(word.toLowerCase()))
    return null;
  const icon = leadingDrawing(run, blobs);
  if (icon) return { run, box: unionOf([icon, run.contentBox]) };
  return sign ? { run, box: run.contentBox } : null;
}

function rowsOf(tools: readonly Tool[]): Tool[][] {
  const rows: Tool[][] = [];
  for (const tool of tools) {
    const row = rows.find((others) => follows(others[others.length - 1], tool));
    if (row) row.push(tool);
    else rows.push([tool]);
  }
  return rows;
}

function follows({ run: before, box: last }: Tool, { run, box }: Tool): boolean {
  const apart = before.ink.y + before.ink.height / 2 - run.ink.y - run.ink.height / 2;
  const gap = box.x - right(last);
  return Math.abs(apart) <= LEVEL * run.fontSize && gap > 0 && gap <= FARTHEST * run.fontSize;
}
