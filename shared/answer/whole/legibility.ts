import type { Draft } from '../../model/answer.ts';
import type { ImageFeatures } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { answered, declined } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { quote } from '../skills/quote.ts';

/** What asks for the opposite of legible. */
const BLURRED = /\b(?:blurry|blurred|unsharp|out of focus|fuzzy|illegible|unreadable)\b/i;
const SAID = {
  good: 'The picture is good to read',
  poor: 'The picture is hard to read in parts',
  unusable: 'The picture is too poor to read',
} as const;

/** "is this blurry?", "can you read this?": what was measured on the text itself, and how well it was read. */
export function legibility(question: RoutedPart, record: ImageFeatures): Draft {
  const { quality, text } = record;
  const count = text.lines.length;
  if (count === 0) return declined('No text was read on this picture.', ['the record holds no text lines']);
  const isGood = quality.verdict === 'good';
  const asksYesNo = !/^(?:how|what)\b/i.test(question.text.trim());
  const worst = [...text.lines].sort((a, b) => a.confidence - b.confidence).slice(0, isGood ? 0 : 3);
  return answered({
    answer: `${SAID[quality.verdict]}: ${count} lines of text were read, ${percent(text.mean_confidence)} sure on average`,
    verdict: asksYesNo ? (isGood === BLURRED.test(question.text) ? 'no' : 'yes') : undefined,
    confidence: isGood ? Math.max(0.6, text.mean_confidence) : 0.75,
    regions: worst.map(({ box, text: label }) => ({ ...box, label })),
    evidence: (worst.length > 0 ? worst : text.lines.slice(0, 3)).map(({ id }) => id),
    reasons: [
      `sharpness ${quality.sharpness.toFixed(2)}, contrast ${quality.contrast.toFixed(2)}, letters ${Math.round(quality.text_height)} pixels tall (x-height)`,
    ],
  });
}

/** "how big is the text?": heights of the text lines, in pixels. */
export function textHeight({ text, quality }: ImageFeatures): Draft {
  const heights = text.lines.map(({ box }) => box.height).sort((a, b) => a - b);
  if (heights.length === 0)
    return declined('No text was read on this picture.', ['the record holds no text lines']);
  const usual = heights[Math.floor(heights.length / 2)];
  const [smallest] = heights;
  const largest = heights[heights.length - 1];
  const tallest = text.lines.find(({ box }) => box.height === largest);
  return answered({
    answer: `Most lines of text are ${usual} pixels high, from ${smallest} to ${largest}`,
    confidence: 0.9,
    regions: tallest ? [{ ...tallest.box, label: tallest.text }] : [],
    evidence: tallest ? [tallest.id] : [],
    reasons: [`the letters are ${Math.round(quality.text_height)} pixels tall (x-height)`],
  });
}

/** What editors say in their status bars: "120 words", "Words: 120". */
const STATED = /\b(\d[\d.,]*) words?\b|\bwords?: (\d[\d.,]*)/i;

/** "how many words are there?": what a status bar says of them, else the words that were read. */
export function wordCount(screen: Screen): Draft {
  const { text } = screen.record;
  for (const segment of screen.segments) {
    const found = STATED.exec(segment.text);
    if (found) return quote(found[1] ?? found[2], [segment], 0.85, 'the program counts them');
  }
  const words = text.lines.reduce(
    (sum, line) => sum + line.words.filter((word) => /[\p{L}\p{N}]/u.test(word.text)).length,
    0,
  );
  return answered({
    answer: `${words} words in ${text.lines.length} lines were read`,
    confidence: Math.max(0.5, text.mean_confidence - 0.1),
    evidence: text.lines.slice(0, 3).map(({ id }) => id),
    reasons: ['words with a letter or a digit are counted'],
  });
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;
