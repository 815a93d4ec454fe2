import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, declined } from '../../../shared/answer/draft.ts';
import { GATE_INPUTS, gateInputs, grounding } from '../../../shared/gate/gate-inputs.ts';
import { GATE_PARAMETERS } from '../../../shared/gate/gate-parameters.ts';
import { judgeAnswer } from '../../../shared/gate/judge-answer.ts';
import { findTroubles, pictureDoubt } from '../../../shared/gate/picture-trouble.ts';
import type { Draft } from '../../../shared/model/answer.ts';
import { type Box, unionOf } from '../../../shared/model/geometry.ts';
import type { ImageFeatures, Quality } from '../../../shared/model/image-features.ts';
import type { RoutedQuestion } from '../../../shared/model/question.ts';
import { sampleLine, sampleRecord } from '../../fakes/sample-record.ts';

const question: RoutedQuestion = {
  text: 'What does the error say?',
  task_type: 'semantic_qa',
  skill: 'read_error',
  slots: {},
  confidence: 0.9,
  evidence: [],
};

function seen(quality: Partial<Quality>, confidence: number): ImageFeatures {
  const lines = [
    {
      ...sampleLine('L1', 'Could not connect', 12, confidence),
      quality: { x_height: 8, edge_ratio: 0.2, contrast: 0.8, strokes: 3 },
    },
    {
      ...sampleLine('L2', 'Connection refused', 32, confidence),
      quality: { x_height: 8, edge_ratio: 0.2, contrast: 0.8, strokes: 3 },
    },
    sampleLine('L3', 'Retry', 70, confidence),
  ];
  const record = sampleRecord({
    text: { engine: 'fake', language: 'eng', lines, mean_confidence: confidence },
  });
  return { ...record, quality: { ...record.quality, edge_width: 0.9, motion: 'none', ...quality } };
}

const sharp = seen({}, 0.95);
const blurred = seen({ edge_width: 5, verdict: 'unusable', sharpness: 0.1 }, 0.3);
const strong: Draft = answered({
  answer: 'Connection refused',
  confidence: 0.95,
  evidence: ['L2'],
  regions: [{ x: 10, y: 32, width: 126, height: 14, label: 'Connection refused' }],
});
const nothing = declined('No error is visible.', ['no line looks like an error']);

describe('judgeAnswer', () => {
  test('a strong answer on a sharp picture passes', () => {
    const judged = judgeAnswer(question, strong, sharp);
    expect(judged.decision).toBe('answer');
    expect(judged.confidence).toBeGreaterThan(0.8);
  });

  test('what was not found on a sharp picture is declined, on a blurred one a clearer image is asked for', () => {
    expect(judgeAnswer(question, nothing, sharp).decision).toBe('decline');
    const asked = judgeAnswer(question, nothing, blurred);
    expect(asked.decision).toBe('ask_for_clearer_image');
    expect(asked.answer).toMatch(/clearer image/);
    expect(asked.reasons[0]).toMatch(/blurred/);
    expect(asked.advice[0]).toMatch(/Capture .* again/);
  });

  test('where nothing was found, the lines that were read badly are what is unclear', () => {
    const asked = judgeAnswer(question, nothing, blurred);
    expect(asked.unclear).toEqual(unionOf(blurred.text.lines.map(({ box }) => box)));
    const clear = { ...blurred, text: { ...blurred.text, lines: seen({}, 0.95).text.lines.slice(0, 2) } };
    expect(judgeAnswer(question, nothing, clear).unclear).toBeUndefined();
  });

  test('a claim that points at nothing is not given on a picture that cannot be read', () => {
    const claim = answered({ answer: 'No error is visible', confidence: 0.9 });
    expect(judgeAnswer(question, claim, blurred).decision).toBe('ask_for_clearer_image');
  });

  test('that no error is visible is less sure where its kind was asked for, since one was seen then', () => {
    const claim = answered({ answer: 'No error is visible', confidence: 0.85 });
    const record = seen({}, 0.95);
    const place: RoutedQuestion = {
      ...question,
      skill: 'locate_error',
      text: 'Where is the error?',
      slots: {},
    };
    const kind: RoutedQuestion = { ...place, skill: 'classify_error', text: 'What kind of error is shown?' };
    const judged = judgeAnswer(kind, claim, record);
    expect(judged.decision).toBe('answer');
    expect(judged.confidence).toBe(0.7);
    expect(judgeAnswer(place, claim, record).confidence).toBeGreaterThan(0.9);
  });

  test('a weak answer on a sharp picture is declined with reasons, never gated', () => {
    const weak = { ...strong, confidence: 0.05, runner_up: 0.04, evidence: [], regions: [] };
    const judged = judgeAnswer({ ...question, confidence: 0.2 }, weak, seen({}, 0.9));
    expect(judged.decision).not.toBe('ask_for_clearer_image');
    if (judged.decision === 'decline') expect(judged.reasons.length).toBeGreaterThan(0);
  });

  test('a legible line on a mildly blurred picture is answered', () => {
    const mild = seen({ edge_width: 2.3, verdict: 'poor', text_height: 15 }, 0.95);
    expect(judgeAnswer(question, strong, mild).decision).toBe('answer');
  });

  test('questions that a clearer picture would not help stay declined', () => {
    const vision: RoutedQuestion = { ...question, skill: 'needs_vision' };
    expect(judgeAnswer(vision, nothing, blurred).decision).toBe('decline');
  });

  test('colours of a blurred picture are still answered', () => {
    const theme: RoutedQuestion = { ...question, skill: 'theme', task_type: 'attribute_check' };
    const dark = answered({ answer: 'The theme is dark.', confidence: 0.9 });
    expect(judgeAnswer(theme, dark, blurred).decision).toBe('answer');
  });

  test('a sharp picture is never gated, whatever the draft', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(unit, unit, unit, unit, fc.boolean(), (skill, routing, runner, ocr, given) => {
        const draft: Draft = {
          ...strong,
          confidence: skill,
          runner_up: runner,
          decision: given ? 'answer' : 'decline',
        };
        const judged = judgeAnswer({ ...question, confidence: routing }, draft, seen({}, ocr));
        expect(judged.decision).not.toBe('ask_for_clearer_image');
        expect(judged.confidence).toBeGreaterThanOrEqual(0);
        expect(judged.confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('more certainty of the skill never lowers the probability', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(unit, unit, (a, b) => {
        const low = judgeAnswer(question, { ...strong, confidence: Math.min(a, b) }, sharp).confidence;
        const high = judgeAnswer(question, { ...strong, confidence: Math.max(a, b) }, sharp).confidence;
        expect(high).toBeGreaterThanOrEqual(low - 1e-9);
      }),
    );
  });
});

const LARGE_COVER: Box[] = [{ x: 0, y: 0, width: 400, height: 300 }];

describe('inputs and troubles', () => {
  test('there is a weight for every input, of the expected sign', () => {
    expect(gateInputs(question, strong, sharp)).toHaveLength(GATE_INPUTS.length);
    expect(GATE_PARAMETERS.weights).toHaveLength(GATE_INPUTS.length);
    GATE_INPUTS.forEach(({ sign }, index) => {
      expect(GATE_PARAMETERS.weights[index] * sign).toBeGreaterThanOrEqual(0);
    });
  });

  test('grounding is the share of words that stand on the screen', () => {
    expect(grounding(strong, sharp)).toBe(1);
    expect(grounding({ ...strong, answer: 'Connection reset' }, sharp)).toBe(0.5);
  });

  test.each([
    [{ edge_width: 5 }, 'blur', /straight from the screen/],
    [{ motion: 'diagonal', verdict: 'poor' }, 'motion', /photographed from a screen and moved/],
    [{ text_height: 3, verdict: 'poor' }, 'small_text', /Zoom to \d+ %/],
    [{ noise: 9, verdict: 'poor' }, 'noise', /on the computer itself/],
    [{ compression: 1, verdict: 'poor' }, 'compression', /Send the PNG/],
    [{ rotation: 4 }, 'rotation', /turn the picture upright/],
    [{ covers: LARGE_COVER }, 'cover', /Move away what covers the area/],
  ] as const)('%j is %s, with advice that can be followed', (quality, cause, advice) => {
    const record = seen(quality, 0.4);
    expect(findTroubles(record)[0].cause).toBe(cause);
    const judged = judgeAnswer(question, nothing, record);
    expect(judged.decision).toBe('ask_for_clearer_image');
    expect(judged.advice[0]).toMatch(advice);
  });

  test('more certainty is asked of an answer on a damaged picture', () => {
    const turned = judgeAnswer(question, strong, seen({ rotation: 1 }, 0.95));
    expect(turned.confidence).toBeLessThan(judgeAnswer(question, strong, sharp).confidence);
    expect(GATE_PARAMETERS.answer_from_damaged).toBeGreaterThanOrEqual(GATE_PARAMETERS.answer_from);
  });

  test('evidence that a cover touches may go on beneath it', () => {
    const beside = seen({ covers: [{ x: 140, y: 28, width: 60, height: 40 }] }, 0.95);
    const away = seen({ covers: [{ x: 240, y: 28, width: 60, height: 40 }] }, 0.95);
    expect(judgeAnswer(question, strong, beside).confidence).toBeLessThan(
      judgeAnswer(question, strong, away).confidence,
    );
  });

  test('a weak answer clear of what covers the screen is declined, one beside it asks for a clearer image', () => {
    const weak = { ...strong, confidence: 0.05, runner_up: 0.04 };
    const cover = { y: 28, width: 60, height: 40 };
    const [away, beside] = [240, 140].map((x) => seen({ covers: [{ x, ...cover }] }, 0.95));
    expect(judgeAnswer({ ...question, confidence: 0.2 }, weak, away).decision).toBe('decline');
    expect(judgeAnswer({ ...question, confidence: 0.2 }, weak, beside).decision).toBe(
      'ask_for_clearer_image',
    );
  });

  test('traces of compression count less where cleaning them away did not help reading', () => {
    const traced = seen({ compression: 1 }, 0.95);
    const text = { ...traced.text, restored: { damage: 'compression' as const, strength: 15 } };
    expect(pictureDoubt(traced)).toBeLessThan(pictureDoubt({ ...traced, text }));
  });

  test('a photograph is soft and noisy by nature', () => {
    const photo = {
      ...seen({ edge_width: 2, noise: 3, verdict: 'poor' }, 0.2),
      scene: { kind: 'real_life_photo' as const, confidence: 1 },
    };
    expect(pictureDoubt(photo)).toBe(0);
    expect(judgeAnswer(question, nothing, photo).decision).toBe('decline');
  });

  test('an undamaged picture is in no doubt, however badly it was read', () => {
    expect(pictureDoubt(seen({}, 0.1))).toBe(0);
    expect(pictureDoubt(blurred)).toBeGreaterThan(0.9);
  });
});
