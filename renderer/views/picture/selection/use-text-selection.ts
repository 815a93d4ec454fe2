import { useMemo, useState } from 'react';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { type Annotation, isHiding } from '../../../session/annotations.ts';
import {
  nearestPosition,
  placedWords,
  type SelectionStep,
  selectAll,
  selectedParts,
  selectedText,
  selectLine,
  selectWord,
  stepSelection,
  type TextSelection,
  wordAt,
} from '../../../session/text-selection.ts';
import type { Drag } from '../use-gestures.ts';
import type { Point } from '../viewport.ts';

const STEPS: Readonly<Record<string, SelectionStep>> = {
  ArrowLeft: 'letter_back',
  ArrowRight: 'letter_on',
  ArrowUp: 'line_up',
  ArrowDown: 'line_down',
};
const WORD_STEPS: Readonly<Record<string, SelectionStep>> = { ArrowLeft: 'word_back', ArrowRight: 'word_on' };

export type TextSelecting = ReturnType<typeof useTextSelection>;

/**
 * Selecting the text on the picture as in a page: by dragging from a word, by double and triple click, with Shift and
 * the arrow keys (with Ctrl by words), and all of it with Ctrl+A. `toPicture` turns a point of the view into pixels.
 */
export function useTextSelection(
  record: ImageFeatures | null,
  annotations: readonly Annotation[],
  toPicture: (at: Point) => Point,
) {
  const [selection, setSelection] = useState<TextSelection | null>(null);
  const words = useMemo(() => {
    const covers = annotations.filter(isHiding).map(({ box }) => box);
    return record ? placedWords(record, covers) : [];
  }, [record, annotations]);
  // Words that are covered now shift the places of those behind them.
  const [placed, setPlaced] = useState(words);
  if (placed !== words) {
    setPlaced(words);
    if (placed.length !== words.length) setSelection(null);
  }
  const parts = useMemo(() => (selection ? selectedParts(words, selection) : []), [words, selection]);
  const text = selection ? selectedText(words, selection) : '';

  const wordUnder = (at: Point): number | null => {
    const { x, y } = toPicture(at);
    return wordAt(words, x, y);
  };
  const positionAt = (at: Point) => {
    const { x, y } = toPicture(at);
    return nearestPosition(words, x, y);
  };
  return {
    parts,
    text,
    clear: (): void => setSelection(null),
    over: (at: Point): boolean => wordUnder(at) !== null,
    /** A drag that starts on a word selects; null elsewhere. */
    begin: (start: Point): Drag | null => {
      const anchor = wordUnder(start) === null ? null : positionAt(start);
      if (!anchor) return null;
      const to = (at: Point): void => {
        const focus = positionAt(at);
        if (focus) setSelection({ anchor, focus });
      };
      return { move: to, end: to };
    },
    /** A double click takes the word, a triple click its line. */
    clicked: (at: Point, times: number): boolean => {
      const word = wordUnder(at);
      if (word === null || times < 2) return false;
      setSelection(times === 2 ? selectWord(words, word) : selectLine(words, word));
      return true;
    },
    /** `from` is where a selection begins that is made with keys alone. */
    key: (
      press: { key: string; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean },
      from: Point,
    ): boolean => {
      const mod = press.ctrlKey || press.metaKey;
      if (mod && !press.shiftKey && press.key.toLowerCase() === 'a') {
        setSelection(selectAll(words));
        return words.length > 0;
      }
      const step = press.shiftKey ? (mod && WORD_STEPS[press.key]) || STEPS[press.key] : undefined;
      const start = step ? positionAt(from) : null;
      if (!step || !start) return false;
      setSelection((now) => stepSelection(words, now ?? { anchor: start, focus: start }, step));
      return true;
    },
  };
}
