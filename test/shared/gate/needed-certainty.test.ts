import { describe, expect, it } from 'vitest';
import { answered } from '../../../shared/answer/draft.ts';
import { GATE_PARAMETERS } from '../../../shared/gate/gate-parameters.ts';
import { neededCertainty, suffersDamage } from '../../../shared/gate/needed-certainty.ts';
import { isDamaged } from '../../../shared/gate/picture-trouble.ts';
import { grow } from '../../../shared/model/geometry.ts';
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
/** As `pictured`, its first line read with doubt. */
const unsure = (quality: Partial<Quality>): ImageFeatures => {
  const record = pictured(quality);
  const read = record.text.lines.map((line, index) =>
    index > 0 ? line : sampleLine('L1', line.text, 0, 0.6),
  );
  return { ...record, text: { ...record.text, lines: read } };
};
const draft = answered({ answer: 'one', confidence: 0.9, evidence: ['L1'], regions: [] });
const { answer_from, answer_from_damaged } = GATE_PARAMETERS;

describe('the certainty that an answer needs', () => {
  it.each([
    [{}, false],
    [{ rotation: 2 }, true],
    [{ noise: 3 }, true],
    [{ edge_width: 3, verdict: 'poor' }, true],
    [{ covers: [{ x: 300, y: 200, width: 60, height: 40 }] }, true],
  ] as const)('knows whether a picture with %j is damaged', (quality, damaged) => {
    expect(isDamaged(pictured(quality as Partial<Quality>))).toBe(damaged);
  });

  it('is higher on a damaged picture', () => {
    expect(answer_from_damaged).toBeGreaterThan(answer_from);
    expect(neededCertainty(asked('read_text'), draft, pictured({}))).toBe(answer_from);
    expect(neededCertainty(asked('read_text'), draft, unsure({ noise: 3 }))).toBe(answer_from_damaged);
    expect(neededCertainty(asked('theme'), draft, unsure({ noise: 3 }))).toBe(answer_from);
  });

  it('is lower where every word was read surely nevertheless', () => {
    const needed = neededCertainty(asked('read_text'), draft, pictured({ noise: 3 }));
    expect(needed).toBeLessThan(answer_from_damaged);
    expect(needed).toBeGreaterThanOrEqual(answer_from);
  });

  it('is highest where damage does not show in the reading: on tilted screens and beside covers', () => {
    const beside = pictured({ covers: [grow(lines[0].box, 4, 800, 600)] });
    const tilted = neededCertainty(asked('read_text'), draft, pictured({ rotation: 2 }));
    expect(tilted).toBeGreaterThan(answer_from_damaged);
    expect(neededCertainty(asked('read_text'), draft, beside)).toBe(tilted);
    const clear = pictured({ covers: [{ x: 300, y: 200, width: 60, height: 40 }] });
    expect(neededCertainty(asked('read_text'), draft, clear)).toBeLessThan(tilted);
  });

  it('is not raised by what the answer does not suffer from', () => {
    const covered = pictured({ covers: [{ x: 300, y: 200, width: 60, height: 40 }] });
    expect(suffersDamage(asked('read_text'), draft, covered)).toBe(false);
    expect(suffersDamage(asked('theme'), draft, pictured({ rotation: 2 }))).toBe(false);
    expect(isDamaged({ ...pictured({ noise: 3 }), scene: { kind: 'real_life_photo', confidence: 1 } })).toBe(
      false,
    );
  });

  it('is higher for saying that no error is visible to somebody who asks for one', () => {
    const claim = answered({ answer: 'No error is visible', confidence: 0.9 });
    expect(neededCertainty(asked('locate_error'), claim, pictured({}))).toBe(0.75);
    expect(neededCertainty(asked('locate_error'), draft, pictured({}))).toBe(answer_from);
  });
});
