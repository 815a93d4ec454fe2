import type { Found } from './found.ts';
import type { TextRun } from './text-runs.ts';

/** Headings: runs in letters clearly larger than the body's. */
export function findHeadings(runs: readonly TextRun[]): Found[] {
  const body = bodySize(runs);
  return runs.flatMap((run) => {
    const ratio = run.fontSize / body;
    if (ratio < 1.25 || run.text.length < 3 || !/\p{L}{2}/u.test(run.text) || run.underlined) return [];
    return [
      {
        role: 'heading' as const,
        box: run.contentBox,
        name: run.text,
        state: [],
        confidence: ratio > 1.5 ? 0.85 : 0.65,
        color: run.background,
      },
    ];
  });
}

/** The font size that most characters have. */
export function bodySize(runs: readonly TextRun[]): number {
  const sizes = runs
    .flatMap((run) => Array.from({ length: Math.min(80, run.text.length) }, () => run.fontSize))
    .sort((a, b) => a - b);
  return sizes.length > 0 ? sizes[sizes.length >> 1] : 14;
}
