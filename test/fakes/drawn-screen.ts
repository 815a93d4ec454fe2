import type { ErrorContext } from '../../shared/features/error-findings.ts';
import type { ErrorFinding } from '../../shared/model/image-features.ts';

export type Drawn = {
  text: string;
  x: number;
  y: number;
  height?: number;
  foreground?: string;
  background?: string;
};
export type Element = ErrorContext['ui']['elements'][number];

const CHARACTER = 0.55;

/** A screen with these lines, set in a font whose characters are a good half as wide as high. */
export function screen(drawn: readonly Drawn[], parts: Partial<ErrorContext> = {}): ErrorContext {
  const lines = drawn.map(({ text, x, y, height = 14, foreground, background }, index) => ({
    id: `line-${index + 1}`,
    text,
    confidence: 0.95,
    box: { x, y, width: Math.round(CHARACTER * height * text.length), height },
    words: [],
    foreground,
    background,
  }));
  return {
    text: { engine: 'test', language: 'eng', lines, mean_confidence: 0.95 },
    ui: { elements: [], windows: [] },
    colors: { theme: 'light', dominant: [], status: [] },
    scene: { kind: 'software_interface', confidence: 0.9 },
    ...parts,
  };
}

export const element = (
  role: Element['role'],
  name: string,
  box: [number, number, number, number],
): Element => ({
  id: `${role}-${name}-${box}`,
  role,
  name,
  state: [],
  box: { x: box[0], y: box[1], width: box[2], height: box[3] },
  confidence: 0.9,
});

export const terminal = (rows: readonly string[]): ErrorContext =>
  screen(
    rows.flatMap((row, index) =>
      row.trim()
        ? [
            {
              text: row.trim().replace(/\s+/g, ' '),
              x: 20 + 8 * (row.length - row.trimStart().length),
              y: 20 + 18 * index,
            },
          ]
        : [],
    ),
    { scene: { kind: 'terminal', confidence: 0.95 } },
  );

export const summary = (findings: readonly ErrorFinding[]): string[] =>
  findings.map(({ category, message }) => `${category}: ${message}`);
