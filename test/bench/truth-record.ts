import { describeColors } from '../../shared/features/colors.ts';
import { type Box, containment } from '../../shared/model/geometry.ts';
import {
  type ErrorCategory,
  type ErrorFinding,
  IMAGE_FEATURES_SCHEMA,
  type ImageFeatures,
  type Line,
  type Role,
  type Scene,
  type UiElement,
  type WindowRecord,
} from '../../shared/model/image-features.ts';
import type { RgbaImage } from '../../shared/raster/image.ts';

type TruthBox = [number, number, number, number];

/** One truth file of an evaluation set; see its FORMAT.md. */
export type Truth = {
  image: string;
  width: number;
  height: number;
  device_scale: number;
  kind: Exclude<Scene, 'chart'>;
  theme: 'dark' | 'light' | 'mixed';
  text: { text: string; box: TruthBox }[];
  elements: { role: Role; name: string; box: TruthBox }[];
  error: { box: TruthBox; message: string; category: ErrorCategory } | null;
};

/**
 * The record that perfect reading and perfect seeing would make of an image, so that the answering layer is
 * measured alone. Colours are measured on the pixels; states of elements are not in the truth, so boxes to tick
 * count as not ticked.
 */
export function truthRecord(truth: Truth, image: RgbaImage): ImageFeatures {
  const { main_color, colors } = describeColors(image);
  const lines = joinRows(truth).map((line, index): Line => lineOf(line, index));
  const elements = truth.elements.map(
    (element, index): UiElement => ({
      id: `element-${index + 1}`,
      role: element.role,
      name: element.name,
      state: element.role === 'checkbox' ? ['unchecked'] : [],
      box: toBox(element.box),
      confidence: 0.95,
    }),
  );
  const topic = topicOf(truth);
  return {
    schema: IMAGE_FEATURES_SCHEMA,
    id: truth.image,
    source: {
      file: truth.image,
      kind: 'screenshot',
      media_type: 'image/png',
      width: truth.width,
      height: truth.height,
      sha256: '0'.repeat(64),
      captured_at: null,
      display_scale: truth.device_scale,
      note: null,
    },
    has_text: lines.length > 0,
    is_ui: truth.kind !== 'real_life_photo',
    main_color,
    topic,
    scene: { kind: truth.kind, confidence: 0.95 },
    text: { engine: 'truth', language: 'eng', lines, mean_confidence: 0.98 },
    ui: { elements, windows: windowsOf(truth, lines) },
    colors: { ...colors, theme: truth.theme },
    quality: { sharpness: 1, text_height: 8, contrast: 1, noise: 0, compression: 0, verdict: 'good' },
    errors: truth.error ? [findingOf(truth.error, lines)] : [],
    topics: [{ topic, score: 0.8 }],
    uncertainty: [],
  };
}

const toBox = ([x, y, width, height]: TruthBox): Box => ({ x, y, width, height });

const joinRows = (truth: Truth): Truth['text'] =>
  truth.text.filter((line) => line.box[2] > 0 && line.box[3] > 0);

/** Words are laid out by their share of the line's characters, blanks included. */
function lineOf({ text, box }: Truth['text'][number], index: number): Line {
  const unit = box[2] / text.length;
  const words = [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    confidence: 0.98,
    box: {
      x: Math.round(box[0] + match.index * unit),
      y: box[1],
      width: Math.max(1, Math.round(match[0].length * unit)),
      height: box[3],
    },
  }));
  return {
    id: `line-${index + 1}`,
    text: text.replace(/\s+/g, ' ').trim(),
    confidence: 0.98,
    box: toBox(box),
    words,
  };
}

function windowsOf(truth: Truth, lines: readonly Line[]): WindowRecord[] {
  const frames = truth.elements.filter((element) => element.role === 'window' || element.role === 'dialog');
  return frames.map((frame, index) => {
    const bar = truth.elements.find(
      (element) => element.role === 'title_bar' && containment(toBox(element.box), toBox(frame.box)) > 0.9,
    );
    const shown = lines.find((line) => bar && containment(line.box, toBox(bar.box)) > 0.7);
    return {
      id: `window-${index + 1}`,
      title: shown?.text ?? bar?.name ?? frame.name,
      box: toBox(frame.box),
      kind: frame.role === 'dialog' ? 'dialog' : 'window',
      front: index === frames.length - 1,
      theme: truth.theme,
    };
  });
}

function findingOf(error: NonNullable<Truth['error']>, lines: readonly Line[]): ErrorFinding {
  const box = toBox(error.box);
  const code =
    /\b(?:ERR_[A-Z_]+|E[A-Z]{4,}|0x[0-9A-Fa-f]+)\b|(?<=\bcode:? )\d+|\b[45]\d\d\b(?= [A-Z])/.exec(
      error.message,
    )?.[0] ?? null;
  return {
    id: 'error-1',
    category: error.category,
    message: error.message,
    code,
    box,
    confidence: 0.9,
    evidence: lines.filter((line) => containment(line.box, box) > 0.5).map((line) => line.id),
    reasons: ['the truth says so'],
    candidates: [{ category: error.category, score: 0.9 }],
  };
}

/** A coarse topic from the kind of scene and the words on it. */
function topicOf(truth: Truth): string {
  const words = truth.text
    .map((line) => line.text)
    .join(' ')
    .toLowerCase();
  if (truth.kind === 'real_life_photo') return 'photo';
  if (/\binvoice\b/.test(words)) return 'invoice';
  if (/\breceipt\b/.test(words)) return 'receipt';
  if (/\bdef \w+\(|\bimport \w+/.test(words)) return 'code';
  if (truth.error) return 'error_message';
  if (truth.kind === 'terminal') return 'terminal';
  if (/\bmines\b/.test(words)) return 'game';
  return truth.kind === 'document' ? 'document' : 'web_page';
}
