import type { Draft } from '../../model/answer.ts';
import type { ImageFeatures } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { answered } from '../draft.ts';
import { namesKind, sceneChoice } from './scene-choice.ts';

/** Whether any text was found. */
export function hasText(record: ImageFeatures): Draft {
  const lines = record.text.lines.slice(0, 5);
  return answered({
    answer: record.has_text ? 'Yes, it has text' : 'No obvious text',
    verdict: record.has_text ? 'yes' : 'no',
    confidence: record.has_text ? Math.max(0.6, record.text.mean_confidence) : 0.85,
    regions: lines.map((line) => ({ ...line.box, label: line.text })),
    evidence: lines.map((line) => line.id),
    reasons: [
      record.has_text
        ? `${record.text.lines.length} text lines were read`
        : 'no line with letters or digits was read',
    ],
  });
}

/** Whether the picture is a user interface. */
export function isUi(record: ImageFeatures): Draft {
  return answered({
    answer: record.is_ui ? 'It looks like a UI screenshot' : 'It does not look like a UI screenshot',
    verdict: record.is_ui ? 'yes' : 'no',
    confidence: record.scene.confidence,
    reasons: [`the scene is classified as ${plain(record.scene.kind)}`],
  });
}

/** Photo or software interface; a yes-or-no question about one of them gets a verdict. */
export function sceneType(question: RoutedPart, record: ImageFeatures): Draft {
  const { kind, confidence } = record.scene;
  const choice = sceneChoice(question.text, kind);
  if (choice && choice !== 'photo' && choice !== 'interface')
    return answered({
      answer: `It looks more like a ${choice}`,
      confidence,
      reasons: [`the scene is classified as ${plain(kind)}`],
    });
  const isInterface = record.is_ui;
  const asksPhoto = namesKind(question.text, 'photo');
  const asksUi = namesKind(question.text, 'interface');
  const open = /^(what|which)\b/i.test(question.text);
  const verdict =
    asksPhoto !== asksUi && !open && choice === null ? (asksPhoto === isInterface ? 'no' : 'yes') : undefined;
  const detail = kind === 'terminal' || kind === 'document' ? ` (${plain(kind)})` : '';
  return answered({
    answer: isInterface
      ? `It looks more like a software interface${detail}, a screenshot`
      : 'It looks more like a real-life photo',
    verdict,
    confidence,
    reasons: [`the scene is classified as ${plain(kind)}`],
  });
}

const plain = (word: string): string => word.replace(/_/g, ' ');
