import type { Exchange } from '../../renderer/session/session-state.ts';
import type { Shot } from '../../shared/contract.ts';
import type { Answer } from '../../shared/model/answer.ts';
import { IMAGE_FEATURES_SCHEMA, type ImageFeatures } from '../../shared/model/image-features.ts';

/** A picture of the session; `change` says what is special about it. */
export const shot = (id: string, change: Partial<Shot> = {}): Shot => ({
  id,
  name: `${id}.png`,
  media_type: 'image/png',
  width: 800,
  height: 600,
  added_at: `2026-01-01T00:00:0${id.length}.000Z`,
  origin: 'file',
  state: 'new',
  error: null,
  ...change,
});

/** A record with one line, two elements, one error and one window. */
export const record = (change: Partial<ImageFeatures> = {}): ImageFeatures => ({
  schema: IMAGE_FEATURES_SCHEMA,
  id: 'a',
  source: {
    file: 'a.png',
    kind: 'screenshot',
    media_type: 'image/png',
    width: 800,
    height: 600,
    sha256: '0'.repeat(64),
    captured_at: null,
    display_scale: 1,
    note: null,
  },
  has_text: true,
  is_ui: true,
  main_color: 'light',
  topic: 'error_message',
  scene: { kind: 'software_interface', confidence: 0.9 },
  text: {
    engine: 'test',
    language: 'eng',
    lines: [
      {
        id: 'l1',
        text: 'Connection refused',
        confidence: 0.9,
        box: { x: 100, y: 100, width: 200, height: 20 },
        words: [],
      },
    ],
    mean_confidence: 0.9,
  },
  ui: {
    elements: [
      {
        id: 'e1',
        role: 'button',
        name: 'Retry',
        state: [],
        box: { x: 100, y: 140, width: 80, height: 24 },
        confidence: 0.8,
      },
      {
        id: 'e2',
        role: 'list_item',
        name: '',
        state: ['selected'],
        box: { x: 90, y: 90, width: 300, height: 40 },
        confidence: 0.6,
      },
    ],
    windows: [
      {
        id: 'w1',
        title: 'Browser',
        box: { x: 0, y: 0, width: 800, height: 600 },
        kind: 'window',
        front: true,
        theme: 'light',
      },
    ],
  },
  colors: { theme: 'light', dominant: [], status: [] },
  quality: { sharpness: 0.9, text_height: 9, contrast: 0.9, noise: 0, compression: 0, verdict: 'good' },
  errors: [
    {
      id: 'x1',
      category: 'not_found',
      message: 'Connection refused',
      code: null,
      box: { x: 100, y: 100, width: 200, height: 20 },
      confidence: 0.9,
      evidence: ['l1'],
      reasons: ['a known phrase'],
      candidates: [],
    },
  ],
  topics: [],
  uncertainty: [],
  ...change,
});

export const exchange = (id: string, change: Partial<Answer> = {}): Exchange => ({
  routed: {
    text: 'Where is the error?',
    task_type: 'generic_vlm_task',
    skill: 'locate_error',
    slots: {},
    confidence: 0.9,
    evidence: ['where'],
  },
  answer: {
    id,
    image: 'a',
    question: 'Where is the error?',
    task_type: 'generic_vlm_task',
    skill: 'locate_error',
    decision: 'answer',
    answer: 'Connection refused',
    regions: [{ x: 100, y: 100, width: 200, height: 20, label: 'Connection refused' }],
    confidence: 0.8,
    evidence: ['l1'],
    reasons: [],
    advice: [],
    help: null,
    elapsed_ms: 1,
    ...change,
  },
});
