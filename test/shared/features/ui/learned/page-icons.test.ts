import { describe, expect, test } from 'vitest';
import {
  CANDIDATE_CLASSES,
  type Candidate,
  type CandidateClass,
} from '../../../../../shared/features/ui/learned/candidate.ts';
import { asSign, findPageIcons, withoutIcons } from '../../../../../shared/features/ui/learned/page-icons.ts';
import type { Box } from '../../../../../shared/model/geometry.ts';
import type { Role } from '../../../../../shared/model/image-features.ts';

const drawing = (x: number, size = 16): Candidate => {
  const box: Box = { x, y: 10, width: size, height: size };
  return { kind: 'drawing', box, rule: null, run: null, panel: null, core: box };
};
const shares = (name: CandidateClass, share: number): Float64Array =>
  Float64Array.from(CANDIDATE_CLASSES, (other) =>
    other === name ? share : other === 'none' ? 1 - share : 0,
  );
const chosen = (role: Role, candidate: Candidate) => ({ candidate, role, probability: 0.9 });
const icons = (...others: ReturnType<typeof chosen>[]) =>
  findPageIcons(
    [drawing(20), drawing(22), drawing(80)],
    [0.5, 0.9, 0.1].map((share) => shares('icon', share)),
    others,
  );

describe('icons of a page', () => {
  test('are likely drawings, each once', () => {
    expect(icons().map(({ candidate: { box } }) => box.x)).toEqual([22]);
  });

  test('stand in buttons besides, but are neither the whole button nor a mark', () => {
    const around = { ...drawing(10), box: { x: 10, y: 2, width: 40, height: 32 } };
    expect(icons(chosen('button', around))).toHaveLength(1);
    expect(icons(chosen('button', drawing(22)))).toHaveLength(0);
    expect(icons(chosen('checkbox', drawing(22)))).toHaveLength(0);
  });

  test('are no other element', () => {
    expect(withoutIcons(shares('icon', 0.8))[0]).toBeCloseTo(1);
    expect(withoutIcons(shares('link', 0.8))).toEqual(shares('link', 0.8));
  });
});

describe('discs that rules take for marks', () => {
  const mark = (role: Role, rule = true) => ({
    candidate: {
      ...drawing(20),
      rule: rule ? { role, box: drawing(20).box, name: '', state: [], confidence: 0.8 } : null,
    },
    role,
    probability: 0.5,
  });
  const doubt = (icon: number, choice: number) =>
    Float64Array.from(CANDIDATE_CLASSES, (name) =>
      name === 'icon' ? icon : name === 'choice' ? choice : name === 'none' ? 1 - icon - choice : 0,
    );

  test('are signs where the model finds that likely', () => {
    expect(asSign(mark('radio'), doubt(0.4, 0.3))).toMatchObject({ role: 'icon', probability: 0.4 });
    expect(asSign(mark('checkbox'), doubt(0.3, 0.5)).role).toBe('icon');
  });

  test('are marks where it does not, or hardly knows', () => {
    expect(asSign(mark('radio'), doubt(0.2, 0.7)).role).toBe('radio');
    expect(asSign(mark('radio'), doubt(0.1, 0.02)).role).toBe('radio');
    expect(asSign(mark('button'), doubt(0.9, 0)).role).toBe('button');
    expect(asSign(mark('radio', false), doubt(0.9, 0)).role).toBe('radio');
  });
});
