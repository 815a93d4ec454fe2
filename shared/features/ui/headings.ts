import { median } from '../../numbers/median.ts';
import type { Found } from './found.ts';
import type { TextRun } from './text-runs.ts';

const USUAL_BODY = 14;
const LARGEST_BODY = 18;
/** Texts of a page that has a title and hardly more, the smallest title in pixels, and the largest size of what follows. */
const FEWEST_OF_BODY = 3;
const LEAST_TITLE = 26;
const NEXT_SIZE = 0.75;

/** Headings: runs in letters clearly larger than the body's. */
export function findHeadings(runs: readonly TextRun[], code: ReadonlySet<TextRun>, unit: number): Found[] {
  const body = bodySize(runs, unit);
  return runs.flatMap((run) => {
    const ratio = run.fontSize / body;
    if (
      ratio < 1.3 ||
      run.text.length < 3 ||
      !/\p{L}{2}/u.test(run.text) ||
      run.underline !== null ||
      (code.has(run) && ratio < 1.6)
    )
      return [];
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

/**
 * The title of a page that says next to nothing else: the largest of at most three texts, in letters that no body has.
 * A message of a server is often no more than that.
 */
export function findSoleTitle(runs: readonly TextRun[]): Found | null {
  const written = runs.filter((run) => /\p{L}{2}/u.test(run.text)).sort((a, b) => b.fontSize - a.fontSize);
  const [title, next] = written;
  if (!title || written.length > FEWEST_OF_BODY || title.fontSize < LEAST_TITLE) return null;
  if (next && next.fontSize > NEXT_SIZE * title.fontSize) return null;
  return {
    role: 'heading',
    box: title.contentBox,
    name: title.text,
    state: [],
    confidence: 0.7,
    sure: true,
    color: title.background,
  };
}

/** The font size that most characters have; a page of a few large words has no body, so a usual size stands in. */
export function bodySize(runs: readonly TextRun[], unit: number): number {
  const sizes = runs.flatMap((run) =>
    Array.from({ length: Math.min(80, run.text.length) }, () => run.fontSize),
  );
  return Math.min(median(sizes, USUAL_BODY * unit), LARGEST_BODY * unit);
}
