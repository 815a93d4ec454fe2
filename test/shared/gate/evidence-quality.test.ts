import { describe, expect, it } from 'vitest';
import { answered } from '../../../shared/answer/draft.ts';
import { measureEvidence } from '../../../shared/gate/evidence-quality.ts';
import { line, screen } from '../answer/screen-record.ts';

const unsure = (id: string, text: string, y: number) => {
  const own = line(id, text, 20, y);
  return { ...own, confidence: 0.5, words: own.words.map((word) => ({ ...word, confidence: 0.5 })) };
};
const draft = answered({
  answer: 'station07.dat',
  confidence: 0.8,
  regions: [],
  evidence: ['a'],
  reasons: [],
});

describe('words that stand twice', () => {
  it('are as certain as where they were read best', () => {
    const alone = measureEvidence(draft, screen([unsure('a', 'station07.dat', 20)]));
    const twice = measureEvidence(
      draft,
      screen([unsure('a', 'station07.dat', 20), line('b', 'station07.dat', 20, 60)]),
    );
    expect(alone.weakest).toBeCloseTo(0.5);
    expect(twice.weakest).toBeCloseTo(0.97);
    expect(twice.confidence).toBeGreaterThan(alone.confidence);
  });

  it('are not, where they differ', () => {
    const other = screen([unsure('a', 'station07.dat', 20), line('b', 'station01.dat', 20, 60)]);
    expect(measureEvidence(draft, other).weakest).toBeCloseTo(0.5);
  });
});
