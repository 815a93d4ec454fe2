import { type Box, bottom, containment, right } from '../../shared/model/geometry.ts';
import type { ImageFeatures } from '../../shared/model/image-features.ts';

/** A word of the picture in reading order. */
export type PlacedWord = { text: string; box: Box; line: number };
/** A place in the text: before the `letter`th letter of the `word`th word. */
export type TextPosition = { word: number; letter: number };
/** From where the selection was begun to where it has come; either may stand first in the text. */
export type TextSelection = { anchor: TextPosition; focus: TextPosition };

/**
 * All words of a record, line by line as they are read, but for those that mostly lie under one of the `covers`. A line
 * whose words have no places is one word.
 */
export const placedWords = (record: ImageFeatures, covers: readonly Box[] = []): PlacedWord[] =>
  record.text.lines.flatMap(({ words, text, box }, line) =>
    (words.length > 0 ? words : [{ text, box }])
      .filter((word) => word.text !== '' && !covers.some((cover) => containment(word.box, cover) > 0.5))
      .map((word) => ({ text: word.text, box: word.box, line })),
  );

/** How far around a word, in parts of its height, a press still means the word. */
const REACH = 0.3;

/** The word under a point of the picture, or null. */
export function wordAt(words: readonly PlacedWord[], x: number, y: number): number | null {
  const found = words.findIndex(({ box }) => {
    const reach = box.height * REACH;
    return x >= box.x - reach && x < right(box) + reach && y >= box.y - reach && y < bottom(box) + reach;
  });
  return found < 0 ? null : found;
}

/** The place in the text that is nearest to a point of the picture; null where there is no text. */
export function nearestPosition(words: readonly PlacedWord[], x: number, y: number): TextPosition | null {
  let best: { word: number; distance: number } | null = null;
  for (const [word, { box }] of words.entries()) {
    const down = outside(y, box.y, bottom(box));
    // A line is left only for one that is clearly nearer: beside a line means in that line.
    const distance = outside(x, box.x, right(box)) + 4 * down;
    if (!best || distance < best.distance) best = { word, distance };
  }
  if (!best) return null;
  const { text, box } = words[best.word];
  const share = box.width > 0 ? (x - box.x) / box.width : 0;
  const letters = [...text].length;
  return { word: best.word, letter: Math.max(0, Math.min(letters, Math.round(share * letters))) };
}

const outside = (at: number, from: number, to: number): number => Math.max(from - at, 0, at - to);

/** The parts of words that are selected, as boxes of the picture; letters are taken to be equally wide. */
export function selectedParts(
  words: readonly PlacedWord[],
  selection: TextSelection,
): { text: string; box: Box; line: number }[] {
  const [from, to] = ordered(selection);
  return words.slice(from.word, to.word + 1).flatMap(({ text, box, line }, index) => {
    const letters = [...text];
    const start = index === 0 ? from.letter : 0;
    const end = index === to.word - from.word ? to.letter : letters.length;
    if (end <= start) return [];
    const x = box.x + Math.round((box.width * start) / letters.length);
    const width = box.x + Math.round((box.width * end) / letters.length) - x;
    return [{ text: letters.slice(start, end).join(''), box: { ...box, x, width }, line }];
  });
}

/** The selected text: words with a space between them, lines on lines of their own. */
export function selectedText(words: readonly PlacedWord[], selection: TextSelection): string {
  let text = '';
  let before: number | null = null;
  for (const part of selectedParts(words, selection)) {
    if (before !== null) text += part.line === before ? ' ' : '\n';
    text += part.text;
    before = part.line;
  }
  return text;
}

export const selectWord = (words: readonly PlacedWord[], word: number): TextSelection => ({
  anchor: { word, letter: 0 },
  focus: { word, letter: [...words[word].text].length },
});

/** The whole line that a word stands in. */
export function selectLine(words: readonly PlacedWord[], word: number): TextSelection {
  const { line } = words[word];
  const last = words.findLastIndex((each) => each.line === line);
  return {
    anchor: { word: words.findIndex((each) => each.line === line), letter: 0 },
    focus: { word: last, letter: [...words[last].text].length },
  };
}

/** Everything; null where there is no text. */
export function selectAll(words: readonly PlacedWord[]): TextSelection | null {
  if (words.length === 0) return null;
  const last = words.length - 1;
  return { anchor: { word: 0, letter: 0 }, focus: { word: last, letter: [...words[last].text].length } };
}

export type SelectionStep = 'letter_back' | 'letter_on' | 'word_back' | 'word_on' | 'line_up' | 'line_down';

/** Moves the end of a selection as Shift with an arrow key does in a page. */
export function stepSelection(
  words: readonly PlacedWord[],
  { anchor, focus }: TextSelection,
  step: SelectionStep,
): TextSelection {
  const length = (word: number): number => [...words[word].text].length;
  const moved = ((): TextPosition => {
    switch (step) {
      case 'letter_on':
        if (focus.letter < length(focus.word)) return { ...focus, letter: focus.letter + 1 };
        return focus.word + 1 < words.length ? { word: focus.word + 1, letter: 0 } : focus;
      case 'letter_back':
        if (focus.letter > 0) return { ...focus, letter: focus.letter - 1 };
        return focus.word > 0 ? { word: focus.word - 1, letter: length(focus.word - 1) } : focus;
      case 'word_on': {
        const word =
          focus.letter < length(focus.word) ? focus.word : Math.min(focus.word + 1, words.length - 1);
        return { word, letter: length(word) };
      }
      case 'word_back':
        return { word: focus.letter > 0 ? focus.word : Math.max(0, focus.word - 1), letter: 0 };
      case 'line_down':
      case 'line_up':
        return stepLine(words, focus, step === 'line_down' ? 1 : -1);
    }
  })();
  return { anchor, focus: moved };
}

/** The place above or below; at the first and the last line the start and the end of the text. */
function stepLine(words: readonly PlacedWord[], { word, letter }: TextPosition, by: 1 | -1): TextPosition {
  const { line, box, text } = words[word];
  const lines = [...new Set(words.map((each) => each.line))];
  const next = lines[lines.indexOf(line) + by];
  if (next === undefined) {
    const last = words.length - 1;
    return by < 0 ? { word: 0, letter: 0 } : { word: last, letter: [...words[last].text].length };
  }
  const x = box.x + (box.width * letter) / Math.max(1, [...text].length);
  const first = words.findIndex((each) => each.line === next);
  const row = words.filter((each) => each.line === next);
  const at = nearestPosition(row, x, row[0].box.y + row[0].box.height / 2);
  return { word: first + (at?.word ?? 0), letter: at?.letter ?? 0 };
}

function ordered({ anchor, focus }: TextSelection): [TextPosition, TextPosition] {
  const backwards = focus.word < anchor.word || (focus.word === anchor.word && focus.letter < anchor.letter);
  return backwards ? [focus, anchor] : [anchor, focus];
}
