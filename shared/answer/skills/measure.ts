import { nameColor } from '../../features/color-name.ts';
import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { AnswerContext } from '../context.ts';
import { answered, declined } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { findElements } from './find-elements.ts';
import { hexOf, pixelAt } from './pixel-colors.ts';
import { onlySpan } from './quote.ts';

/** Exact pixels: the colour at a point, the size of the picture, of a window or of an element. */
export function measure(question: RoutedPart, screen: Screen, context: AnswerContext): Draft {
  const { record, image } = context;
  const { point } = question.slots;
  if (point) {
    const { width, height } = record.source;
    if (point.x >= width || point.y >= height)
      return declined(
        `The point ${point.x},${point.y} lies outside the picture of ${width} x ${height} pixels.`,
        ['outside the picture'],
      );
    const color = image ? pixelAt(image, point.x, point.y) : null;
    if (!color)
      return declined(
        'The pixels of this picture are not at hand any more.',
        ['only the record is left'],
        ['Open the picture again.'],
      );
    const hex = hexOf(color);
    return answered({
      answer: `${hex} (${nameColor(hex).name})`,
      confidence: 1,
      regions: [{ x: point.x, y: point.y, width: 1, height: 1, label: hex }],
      reasons: [`the pixel at ${point.x},${point.y}`],
    });
  }
  if (isOfUnshown(question, screen))
    return declined('The picture that you ask about could not be shown, so it can not be measured.', [
      'an error says that it was not loaded',
    ]);
  const written = sizeOfShown(question, screen);
  if (written) return written;
  const subject = subjectOf(question, screen);
  if (!subject)
    return declined(`"${question.slots.target ?? ''}" can't be found, so it can't be measured.`, [
      'no element fits the words of the question',
    ]);
  const { width, height } = subject.box;
  const text = question.text.toLowerCase();
  const answer = /\b(wide|width)\b/.test(text)
    ? `${width} pixels wide`
    : /\b(tall|high|height)\b/.test(text)
      ? `${height} pixels high`
      : `${width} x ${height} pixels`;
  return answered({
    answer,
    confidence: subject.confidence,
    regions: [{ ...subject.box, label: subject.name }],
    evidence: subject.evidence,
    reasons: [`the box of ${subject.name}`],
  });
}

const PICTURE_MISSING = /\b(?:image|picture|photo)s?\b|\.(?:png|jpe?g|gif|webp|bmp|tiff?|avif|svg)\b/i;

/** "How large is the picture?" where a viewer says that it could not open one; "this picture" is the screenshot itself. */
const isOfUnshown = ({ text }: RoutedPart, { record }: Screen): boolean =>
  /\bthe (?:image|picture|photo)\b/i.test(text) &&
  record.errors.some(({ message }) => PICTURE_MISSING.test(message));

const SHOWN = /\bthe (?:image|picture|photo)\b/i;
const DIMENSIONS = /(\d{2,5})\s?[x×]\s?(\d{2,5})/;

/** "How large is the picture?" where a viewer writes the size of the one that it shows. */
function sizeOfShown({ text }: RoutedPart, { segments, record: { source } }: Screen): Draft | null {
  if (!SHOWN.test(text) || !/\b(?:large|big|size|dimensions|resolution|pixels)\b/i.test(text)) return null;
  const found = segments.flatMap((segment) => {
    const match = DIMENSIONS.exec(segment.text);
    const isOwn = Number(match?.[1]) === source.width && Number(match?.[2]) === source.height;
    return match && !isOwn
      ? [{ span: { text: match[0], from: match.index, to: match.index + match[0].length }, segment }]
      : [];
  });
  return onlySpan(found, 0.85, 'the size of the picture that is shown stands there');
}

type Subject = {
  name: string;
  box: { x: number; y: number; width: number; height: number };
  confidence: number;
  evidence: string[];
};

function subjectOf(question: RoutedPart, screen: Screen): Subject | null {
  const { record } = screen;
  const text = question.text.toLowerCase();
  const whole = {
    name: 'the picture',
    box: { x: 0, y: 0, width: record.source.width, height: record.source.height },
    confidence: 1,
    evidence: [],
  };
  if (/\b(dialog|dialogue|popup|modal|window)\b/.test(text)) {
    const { windows } = record.ui;
    const window = /window/.test(text)
      ? (windows.find((entry) => entry.front) ?? windows[0])
      : windows.find((entry) => entry.kind === 'dialog');
    return window
      ? { name: window.title || 'the window', box: window.box, confidence: 0.85, evidence: [window.id] }
      : null;
  }
  if (/\b(image|picture|screenshot|photo|screen|capture)\b/.test(text)) return whole;
  const found = findElements(question, screen)[0];
  return found
    ? { name: found.name, box: found.box, confidence: 0.8 * found.score, evidence: found.evidence }
    : null;
}
