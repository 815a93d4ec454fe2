import { type Box, centre, containment } from '../../model/geometry.ts';
import type { Found } from './found.ts';
import type { Screen } from './screen.ts';
import type { TextRun } from './text-runs.ts';

const FEWEST = 3;
/** Numbers of one bar stand equally far apart but for a share, and no farther than so many font sizes. */
const UNEVEN = 0.15;
const FARTHEST = 4;
/** What marks the current page is at least so many font sizes high. */
const MARK = 1.3;
const TALLEST_BAR = 4;

/**
 * Page numbers in one bar without frames of their own, the current one on a ground that stands out: links, each as large
 * as that ground.
 */
export function findPageNumbers({ panels, blobs }: Screen): Found[] {
  return panels.flatMap(({ box: bar, runs, textInside, fill }): Found[] => {
    const numbers = [...runs].sort((a, b) => a.ink.x - b.ink.x);
    if (numbers.length < FEWEST || textInside > runs.length || !areInSequence(numbers)) return [];
    const [{ fontSize }] = numbers;
    const pitch =
      (centre(numbers[numbers.length - 1].ink).x - centre(numbers[0].ink).x) / (numbers.length - 1);
    if (pitch > FARTHEST * fontSize || bar.height > TALLEST_BAR * fontSize) return [];
    const isMark = (box: Box) =>
      containment(box, bar) > 0.9 &&
      box.height >= MARK * fontSize &&
      box.width <= 1.2 * pitch &&
      numbers.filter(({ ink }) => containment(ink, box) > 0.9).length === 1;
    const mark = [...panels, ...blobs].find(({ box }) => isMark(box));
    if (!mark) return [];
    const { width, height } = mark.box;
    return numbers.map(({ ink, text }) => ({
      role: 'link' as const,
      box: {
        x: Math.round(centre(ink).x - width / 2),
        y: mark.box.y,
        width,
        height,
      },
      name: text,
      state: [],
      confidence: 0.75,
      sure: true,
      color: fill,
    }));
  });
}

/** Whether texts side by side are numbers that follow one another, equally far apart. */
export function areInSequence(runs: readonly TextRun[]): boolean {
  const row = [...runs].sort((a, b) => a.ink.x - b.ink.x);
  const steps = row.slice(1).map((run, index) => centre(run.ink).x - centre(row[index].ink).x);
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  return (
    row.every(({ text }) => /^\d{1,4}$/.test(text)) &&
    row.every(({ text }, index) => Number(text) === Number(row[0].text) + index) &&
    steps.every((step) => Math.abs(step - mean) <= UNEVEN * mean)
  );
}
