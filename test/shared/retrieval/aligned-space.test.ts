import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cosine,
  rankByCosine,
  reportSeparation,
  separationOf,
} from '../../../shared/retrieval/aligned-space.ts';

const IMAGES = {
  cat_photo: [0.95, 0.1, 0.05],
  car_photo: [0.05, 0.2, 0.95],
  cake_photo: [0.6, 0.85, 0.1],
};
const TEXTS = {
  'a small cat': [0.9, 0.15, 0.05],
  'a vehicle': [0.05, 0.1, 0.98],
  'a sweet dessert': [0.55, 0.9, 0.1],
};

const ranking = (text: keyof typeof TEXTS): string[] =>
  rankByCosine(TEXTS[text], IMAGES).map(({ id, score }) => `${id} ${score.toFixed(4)}`);

describe('the aligned space of the lesson', () => {
  it('ranks the pictures for each text, four decimals', () => {
    expect(ranking('a small cat')).toEqual(['cat_photo 0.9982', 'cake_photo 0.7041', 'car_photo 0.1379']);
    expect(ranking('a vehicle')).toEqual(['car_photo 0.9944', 'cake_photo 0.2066', 'cat_photo 0.1129']);
    expect(ranking('a sweet dessert')).toEqual(['cake_photo 0.9978', 'cat_photo 0.6093', 'car_photo 0.2937']);
  });

  it('says by how much the best leads the rest', () => {
    const separation = separationOf(rankByCosine(TEXTS['a sweet dessert'], IMAGES));
    expect(separation.best.id).toBe('cake_photo');
    expect(separation.runner_up?.id).toBe('cat_photo');
    expect(separation.lead).toBeCloseTo(0.9978 - 0.6093, 3);
    expect(separation.lead_over_rest).toBeCloseTo(0.9978 - (0.6093 + 0.2937) / 2, 3);
  });

  it('raises the score of a picture whose fitting dimensions rise, and warns of nothing', () => {
    const changed = { ...IMAGES, cake_photo: [0.6, 0.95, 0.1] };
    const report = reportSeparation(TEXTS['a sweet dessert'], IMAGES, changed, 'cake_photo');
    expect(report.target_rise).toBeGreaterThan(0);
    expect(report.margin_rise).toBeGreaterThan(0);
    expect(report.warnings).toEqual([]);
  });

  it('warns where unrelated pictures rise with it', () => {
    const changed = { ...IMAGES, cake_photo: [0.6, 0.95, 0.1], car_photo: [0.05, 0.6, 0.95] };
    const report = reportSeparation(TEXTS['a sweet dessert'], IMAGES, changed, 'cake_photo');
    expect(report.risen_with_it.map(({ id }) => id)).toEqual(['car_photo']);
    expect(report.warnings.join(' ')).toContain('car_photo rose by');
  });

  it('warns where the change harms its own target', () => {
    const changed = { ...IMAGES, cake_photo: [0.6, 0.1, 0.9] };
    const report = reportSeparation(TEXTS['a sweet dessert'], IMAGES, changed, 'cake_photo');
    expect(report.warnings.join(' ')).toMatch(/itself fell.*stands out less.*cat_photo ranks before/);
  });
});

describe('cosine', () => {
  const vector = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 });
  const long = vector.filter((values) => Math.hypot(...values) > 1e-3);

  it('is symmetric, bounded and blind to length', () => {
    fc.assert(
      fc.property(long, long, fc.double({ min: 0.1, max: 10, noNaN: true }), (a, b, factor) => {
        const value = cosine(a, b);
        expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-9);
        expect(cosine(b, a)).toBeCloseTo(value, 9);
        expect(
          cosine(
            a.map((part) => part * factor),
            b,
          ),
        ).toBeCloseTo(value, 9);
        expect(cosine(a, a)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is 0 for a zero vector and refuses vectors of different spaces', () => {
    expect(cosine([0, 0], [1, 0])).toBe(0);
    expect(() => cosine([1], [1, 0])).toThrow(RangeError);
    expect(() => separationOf([])).toThrow(RangeError);
  });
});
