import { describe, expect, test } from 'vitest';
import { CANDIDATE_CLASSES, type Candidate } from '../../../../../shared/features/ui/learned/candidate.ts';
import { smoothShares } from '../../../../../shared/features/ui/learned/smooth-shares.ts';
import { prepareScreen, type Screen } from '../../../../../shared/features/ui/screen.ts';
import { canvas } from '../../../../fixtures/paint.ts';
import { frame, GREY, INK, WHITE, writtenWord } from '../../../../fixtures/paint-screen.ts';

function painted(): Screen {
  const image = canvas(400, 200, WHITE);
  frame(image, 40, 40, 130, 36, GREY, [240, 240, 245]);
  const screen = prepareScreen(image, [writtenWord(image, 'Upload', 70, 50, 70, INK)]);
  if (!screen) throw new Error('no screen');
  return screen;
}

const drawing = (x: number, y: number, size = 16, kind: Candidate['kind'] = 'padded_drawing'): Candidate => {
  const core = { x, y, width: size, height: size };
  return { kind, box: core, rule: null, run: null, panel: null, core };
};

const button = (share: number): Float64Array =>
  Float64Array.from(CANDIDATE_CLASSES, (name) =>
    name === 'button' ? share : name === 'none' ? 1 - share : 0,
  );

const smoothed = (candidates: Candidate[], shares: number[]): number[] =>
  smoothShares(candidates, shares.map(button), painted()).map(
    (share) => share[CANDIDATE_CLASSES.indexOf('button')],
  );

describe('smoothing the shares of siblings', () => {
  test('an icon among icons that are buttons is likelier to be one', () => {
    const row = [20, 60, 100, 140].map((x) => drawing(x, 20));
    const [doubted] = smoothed(row, [0.1, 0.9, 0.9, 0.9]);
    expect(doubted).toBeGreaterThan(0.35);
    expect(doubted).toBeLessThan(0.9);
  });

  test('what stands elsewhere, is larger or of another kind has no say', () => {
    const alone = drawing(20, 20);
    const others = [drawing(90, 90), drawing(60, 20, 40), drawing(60, 20, 16, 'roomy_drawing')];
    expect(smoothed([alone, ...others], [0.1, 0.9, 0.9, 0.9])[0]).toBeCloseTo(0.1);
  });

  test('the word of a rule is not mixed', () => {
    const rule = { role: 'button', box: drawing(20, 20).box, name: '', state: [], confidence: 0.8 } as const;
    const ruled: Candidate = { ...drawing(20, 20), rule: { ...rule, state: [] } };
    expect(smoothed([ruled, drawing(60, 20)], [0.1, 0.9])[0]).toBeCloseTo(0.1);
  });

  test('shares still sum to one', () => {
    const candidates = [drawing(20, 20), drawing(60, 20)];
    for (const share of smoothShares(candidates, [0.3, 0.8].map(button), painted()))
      expect(share.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1);
  });
});
