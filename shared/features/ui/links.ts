import { channelDifference, chroma, hue, luma } from './color-difference.ts';
import type { Found } from './found.ts';
import type { TextRun } from './text-runs.ts';

/** Text counts as coloured from this spread of its channels on. */
const COLORED = 60;

/** Runs of text that are painted as links: underlined, or in a colour of their own that is not an alarm's. */
export function findLinks(runs: readonly TextRun[]): Found[] {
  const code = linesOfCode(runs);
  return runs.flatMap((run) =>
    isLink(run, code)
      ? [
          {
            role: 'link' as const,
            box: run.contentBox,
            name: run.text,
            state: [],
            confidence: run.underlined ? 0.9 : 0.7,
            color: run.background,
          },
        ]
      : [],
  );
}

function isLink(run: TextRun, code: ReadonlySet<unknown>): boolean {
  if (!/[\p{L}\p{N}?]/u.test(run.text)) return false;
  if (run.underlined) return true;
  if (code.has(run.line) || chroma(run.foreground) < COLORED || chroma(run.background) > 50) return false;
  const angle = hue(run.foreground);
  if (angle < 20 || angle > 330) return false;
  return Math.abs(luma(run.foreground) - luma(run.background)) > 40;
}

/** Lines of program text: neighbours that mix three or more colours. */
function linesOfCode(runs: readonly TextRun[]): Set<unknown> {
  const colors = new Map<unknown, number[]>();
  for (const run of runs) {
    const seen = colors.get(run.line) ?? [];
    if (!seen.some((color) => channelDifference(color, run.foreground) < 40)) seen.push(run.foreground);
    colors.set(run.line, seen);
  }
  return new Set([...colors].filter(([, seen]) => seen.length >= 3).map(([line]) => line));
}
