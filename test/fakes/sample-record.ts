import type { Answer } from '../../shared/model/answer.ts';
import type { ImageFeatures, Line } from '../../shared/model/image-features.ts';
import type { RoutedQuestion } from '../../shared/model/question.ts';

/** A line of text whose words share its box row evenly. */
export function sampleLine(id: string, text: string, y: number, confidence = 0.95): Line {
  const box = { x: 10, y, width: text.length * 7, height: 14 };
  let x = box.x;
  const words = text.split(' ').map((word) => {
    const at = x;
    x += (word.length + 1) * 7;
    return { text: word, confidence, box: { x: at, y, width: word.length * 7, height: 14 } };
  });
  return { id, text, confidence, box, words };
}

/** A record of a small dialog with one error; fields can be replaced. */
export function sampleRecord(changes: Partial<ImageFeatures> = {}): ImageFeatures {
  const lines = changes.text?.lines ?? [
    sampleLine('L1', 'Could not connect', 12),
    sampleLine('L2', 'Connection refused (ECONNREFUSED 127.0.0.1:5432)', 32),
    sampleLine('L3', 'Retry', 70, 0.7),
  ];
  return {
    schema: 'askshot/image_features@1',
    id: 'record-1',
    source: {
      file: 'dialog.png',
      kind: 'screenshot',
      media_type: 'image/png',
      width: 400,
      height: 100,
      sha256: '0'.repeat(64),
      captured_at: '2026-01-02T03:04:05.000Z',
      display_scale: 1,
      note: null,
    },
    has_text: true,
    is_ui: true,
    main_color: 'light',
    topic: 'error_message',
    scene: { kind: 'software_interface', confidence: 0.9 },
    text: { engine: 'fake 1.0', language: 'eng', lines, mean_confidence: 0.9 },
    ui: {
      elements: [
        {
          id: 'E1',
          role: 'button',
          name: 'Retry',
          state: [],
          box: { x: 5, y: 64, width: 60, height: 26 },
          confidence: 0.8,
        },
      ],
      windows: [],
    },
    colors: { theme: 'light', dominant: [{ hex: '#f0f0f0', name: 'white', share: 0.8 }], status: [] },
    quality: { sharpness: 0.9, text_height: 8, contrast: 0.9, noise: 0, compression: 0, verdict: 'good' },
    errors: [
      {
        id: 'X1',
        category: 'network',
        message: 'Connection refused (ECONNREFUSED 127.0.0.1:5432)',
        code: 'ECONNREFUSED',
        box: { x: 10, y: 32, width: 336, height: 14 },
        confidence: 0.9,
        evidence: ['L2'],
        reasons: ['"refused" names a network error'],
        candidates: [
          { category: 'network', score: 0.9 },
          { category: 'permission', score: 0.2 },
        ],
      },
    ],
    topics: [{ topic: 'error_message', score: 0.9 }],
    uncertainty: [],
    ...changes,
  };
}

export function sampleRouted(changes: Partial<RoutedQuestion> = {}): RoutedQuestion {
  return {
    text: 'Where is the error?',
    task_type: 'generic_vlm_task',
    skill: 'locate_error',
    slots: {},
    confidence: 0.9,
    evidence: ['"where" with "error"'],
    ...changes,
  };
}

export function sampleAnswer(changes: Partial<Answer> = {}): Answer {
  return {
    id: 'answer-1',
    image: 'record-1',
    question: 'Where is the error?',
    task_type: 'generic_vlm_task',
    skill: 'locate_error',
    decision: 'answer',
    answer: 'Connection refused (ECONNREFUSED 127.0.0.1:5432)',
    regions: [{ x: 10, y: 32, width: 336, height: 14, label: 'Connection refused' }],
    confidence: 0.9,
    evidence: ['X1', 'L2'],
    reasons: ['"refused" names a network error'],
    advice: [],
    help: null,
    elapsed_ms: 1.5,
    ...changes,
  };
}
