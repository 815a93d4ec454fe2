import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import { cosine, rankByCosine } from '../../../shared/retrieval/aligned-space.ts';
import { CONCEPTS } from '../../../shared/retrieval/concepts.ts';
import { recordSpace } from '../../../shared/retrieval/record-space.ts';

type Facts = Pick<ImageFeatures, 'topic' | 'main_color' | 'is_ui'> & {
  kind: ImageFeatures['scene']['kind'];
  theme: ImageFeatures['colors']['theme'];
  lines: string[];
  error?: ImageFeatures['errors'][number]['category'];
};

const box = { x: 0, y: 0, width: 100, height: 12 };

function record(facts: Facts): ImageFeatures {
  return {
    schema: 'askshot/image_features@1',
    id: facts.topic,
    source: {
      file: 'a.png',
      kind: 'screenshot',
      media_type: 'image/png',
      width: 100,
      height: 100,
      sha256: '0'.repeat(64),
      captured_at: null,
      display_scale: 1,
      note: null,
    },
    has_text: facts.lines.length > 0,
    is_ui: facts.is_ui,
    main_color: facts.main_color,
    topic: facts.topic,
    scene: { kind: facts.kind, confidence: 0.9 },
    text: {
      engine: 'test',
      language: 'eng',
      lines: facts.lines.map((text, index) => ({
        id: `line-${index}`,
        text,
        confidence: 0.9,
        box,
        words: [],
      })),
      mean_confidence: 0.9,
    },
    ui: { elements: [], windows: [] },
    colors: { theme: facts.theme, dominant: [], status: [] },
    quality: {
      sharpness: 1,
      text_height: 8,
      contrast: 1,
      noise: 0,
      compression: 0,
      verdict: 'good',
      reasons: [],
    },
    errors: facts.error
      ? [
          {
            id: 'error-1',
            category: facts.error,
            message: facts.lines[0] ?? '',
            code: null,
            box,
            confidence: 0.9,
            evidence: [],
            reasons: [],
            candidates: [],
          },
        ]
      : [],
    topics: [{ topic: facts.topic, score: 0.9 }],
    uncertainty: [],
  } as ImageFeatures;
}

const pictures = {
  terminal: record({
    topic: 'terminal',
    main_color: 'dark',
    theme: 'dark',
    is_ui: true,
    kind: 'terminal',
    lines: ['ssh: connect to host mail port 22: Connection refused'],
    error: 'network',
  }),
  receipt: record({
    topic: 'receipt',
    main_color: 'light',
    theme: 'light',
    is_ui: false,
    kind: 'document',
    lines: ['Green Leaf Market', 'Goat cheese 5.75', 'Total 22.93', 'Paid by card'],
  }),
  login: record({
    topic: 'login',
    main_color: 'light',
    theme: 'light',
    is_ui: true,
    kind: 'software_interface',
    lines: ['Username', 'Password', 'Unable to sign in'],
    error: 'authentication',
  }),
  photo: record({
    topic: 'photo',
    main_color: 'warm',
    theme: 'light',
    is_ui: false,
    kind: 'real_life_photo',
    lines: [],
  }),
};

describe('recordSpace', () => {
  const vectors = Object.fromEntries(
    Object.entries(pictures).map(([id, features]) => [id, recordSpace.ofRecord(features)]),
  );

  it.each([
    ['the dark terminal', 'terminal'],
    ['network error', 'terminal'],
    ['connection refused', 'terminal'],
    ['shop receipt with goat cheese', 'receipt'],
    ['where I could not log in', 'login'],
    ['a real photograph in warm colours', 'photo'],
  ])('%s → %s', (query, best) => {
    expect(rankByCosine(recordSpace.ofText(query), vectors)[0].id).toBe(best);
  });

  it('still finds a word that was misread by a letter', () => {
    const ranked = rankByCosine(recordSpace.ofText('goat cheesc'), vectors);
    expect(ranked[0].id).toBe('receipt');
  });

  it('gives unit vectors, and zeros for a text without words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const vector = recordSpace.ofText(text);
        expect(vector).toHaveLength(recordSpace.dimensions);
        const length = Math.hypot(...vector);
        expect(length === 0 || Math.abs(length - 1) < 1e-4).toBe(true);
        expect(cosine(vector, vector)).toBeCloseTo(length === 0 ? 0 : 1, 4);
      }),
      { numRuns: 60 },
    );
  });

  it('tells how far a picture has the concepts of a word', () => {
    const share = (word: string, id: string): number =>
      recordSpace.conceptShare(recordSpace.ofText(word), vectors[id]);
    expect(share('terminal', 'terminal')).toBeGreaterThan(0.7);
    expect(share('terminal', 'photo')).toBeLessThan(0.1);
    expect(share('dark', 'terminal')).toBeGreaterThan(0.5);
    expect(share('qwzx', 'terminal')).toBe(0);
  });

  it('names each concept once', () => {
    expect(new Set(CONCEPTS.map(([name]) => name)).size).toBe(CONCEPTS.length);
  });
});
