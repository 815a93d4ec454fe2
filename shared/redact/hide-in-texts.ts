import type { Line } from '../model/image-features.ts';
import { findMasks, type SecretScanner } from './find-masks.ts';
import { hideSensitive } from './hide-sensitive.ts';

/** Size of a letter in the place that a text is given, and the distance between texts, which are never one wrapped word. */
const LETTER = { width: 10, height: 20 };
const APART = 100;

/** Texts without a picture (answers of several pictures), each with its secrets and personal data as blocks. */
export async function hideInTexts(texts: readonly string[], scan: SecretScanner): Promise<string[]> {
  const lines = texts.map(lineOf);
  return hideSensitive(lines, await findMasks(lines, scan)).map(({ text }) => text);
}

/** A text as a line of a picture: masks are boxes, so every word is given a place of its own. */
function lineOf(text: string, index: number): Line {
  const y = index * APART;
  const words = [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    confidence: 1,
    box: { x: match.index * LETTER.width, y, width: match[0].length * LETTER.width, height: LETTER.height },
  }));
  const box = { x: 0, y, width: Math.max(1, text.length) * LETTER.width, height: LETTER.height };
  return { id: `text-${index + 1}`, text, confidence: 1, box, words };
}
