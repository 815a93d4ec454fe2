import { describe, expect, it } from 'vitest';
import { answered } from '../../../shared/answer/draft.ts';
import { GATE_PARAMETERS } from '../../../shared/gate/gate-parameters.ts';
import { damagesBehind, neededCertainty } from '../../../shared/gate/needed-certainty.ts';
import { damagesOf } from '../../../shared/gate/picture-trouble.ts';
import type { ImageFeatures, Quality } from '../../../shared/model/image-features.ts';
import type { RoutedQuestion, Skill } from '../../../shared/model/question.ts';
import { sampleLine, sampleRecord } from '../../fakes/sample-record.ts';

const asked = (skill: Skill): RoutedQuestion => ({
  text: 'What does it say?',
  task_type: 'semantic_qa',
  skill,
  slots: {},
  confidence: 0.9,
  evidence: [],
});
const lines = ['one', 'two', 'three'].map((text, index) =>
  sampleLine(`L${index + 1}`, text, 20 * index, 0.95),
);
const pictured = (quality: Partial<Quality>): ImageFeatures => {
  const record = sampleRecord({ text: { engine: 'fake', language: 'eng', lines, mean_confidence: 0.95 } });
  return { ...record, quality: { ...record.quality, edge_width: 0.9, motion: 'none', ...quality } };
};
const draft = answered({ answer: 'one', confidence: 0.9, evidence: ['L1'], regions: [] });
const { answer_from, answer_from_damaged } = GATE_PARAMETERS;

describe('the certainty that an answer needs', () => {
  it.each([
    [{}, []],
    [{ rotation: 2 }, ['turned']],
    [{ noise: 3 }, ['noisy']],
    [{ edge_width: 3, verdict: 'poor' }, ['soft']],
    [{ noise: 3, rotation: 2 }, ['turned', 'noisy']],
  ] as const)('knows the damage of a picture with %j', (quality, damages) => {
    expect(damagesOf(pictured(quality))).toEqual(damages);
  });

  it('is that of the damage which asks for the most', () => {
    expect(neededCertainty(asked('read_text'), draft, pictured({}))).toBe(answer_from);
    expect(neededCertainty(asked('read_text'), draft, pictured({ noise: 3, rotation: 2 }))).toBe(
      Math.max(answer_from_damaged.turned, answer_from_damaged.noisy),
    );
  });

  it('is not raised by what the answer does not suffer from', () => {
    const covered = pictured({ covers: [{ x: 300, y: 200, width: 60, height: 40 }] });
    expect(damagesOf(covered)).toEqual(['covered']);
    expect(damagesBehind(asked('read_text'), draft, covered)).toEqual([]);
    expect(damagesBehind(asked('theme'), draft, pictured({ rotation: 2 }))).toEqual([]);
    expect(
      damagesOf({ ...pictured({ noise: 3 }), scene: { kind: 'real_life_photo', confidence: 1 } }),
    ).toEqual([]);
  });
});
