import type { ErrorFinding, ImageFeatures } from '../model/image-features.ts';

export type ErrorContext = Pick<ImageFeatures, 'text' | 'ui' | 'colors' | 'scene'>;

/** Error messages on a screen, the cause before its consequences. */
export function findErrors(context: ErrorContext): ErrorFinding[] {
  return context.text.lines
    .filter((line) => /\b(error|failed|denied|refused)\b/i.test(line.text))
    .map((line, index) => ({
      id: `error-${index + 1}`,
      category: 'unknown' as const,
      message: line.text,
      code: null,
      box: line.box,
      confidence: 0.3,
      evidence: [line.id],
      reasons: ['the line holds a word that errors use'],
      candidates: [],
    }));
}
