import { type JudgedLine, PROGRAM_TEXT } from './judge-line.ts';

/** Of the lines with words, those that are program text. */
export function shareOfCode(lines: readonly JudgedLine[]): number {
  const worded = lines.filter((line) => !line.control && line.veto !== 'no words');
  return worded.filter((line) => line.veto === PROGRAM_TEXT).length / Math.max(1, worded.length);
}

/** Median line height, long lines counting more: what is clearly taller is a heading. */
export function usualHeight(lines: readonly JudgedLine[]): number {
  const sized = lines
    .map((line) => ({ height: line.line.box.height, weight: line.line.text.length }))
    .sort((a, b) => a.height - b.height);
  const half = sized.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let passed = 0;
  for (const { height, weight } of sized) {
    passed += weight;
    if (passed >= half) return height;
  }
  return 0;
}
