import { type Box, containment, right, unionOf } from '../../model/geometry.ts';
import type { Role, UiElement, Word } from '../../model/image-features.ts';
import { TICKABLE } from '../../model/tickable.ts';
import { tickMarkBeside } from '../../raster/tick-mark.ts';
import type { AnswerContext } from '../context.ts';
import type { Screen } from '../screen/screen.ts';
import type { Found } from './find-elements.ts';

/** What carries no mark to tick. */
const PRESSED: readonly Role[] = ['button', 'tab', 'menu_item', 'input', 'combobox'];
/** What a reader takes a mark for, before its label. */
const MARK_AS_TEXT = /^[^\p{L}\p{N}]*[\p{L}\p{N}@®©]?[^\p{L}\p{N}]*$/u;
const LONGEST_MARK = 2;

/** The control with the state that its pixels show, where its drawing stands beside the words that were found. */
export function markOf(
  found: Found,
  { segments, record }: Screen,
  { image }: AnswerContext,
): UiElement | null {
  if (!image || (found.role && PRESSED.includes(found.role))) return null;
  const segment = segments.find(({ text, box }) => text === found.name || containment(box, found.box) > 0.8);
  const words = segment?.words ?? [];
  const first =
    words.length > 1 && words[0].text.length <= LONGEST_MARK && MARK_AS_TEXT.test(words[0].text) ? 1 : 0;
  const label = words.length > 0 ? unionOf(words.slice(first).map(({ box }) => box)) : found.box;
  const others = segments.filter((other) => other !== segment).flatMap((other) => other.words);
  const mark = tickMarkBeside(
    image,
    withoutMark(label, words[first]),
    others.filter(({ text }) => /[\p{L}\p{N}]{2}/u.test(text)).map(({ box }) => box),
  );
  if (!mark) return null;
  const drawn = record.ui.elements.find(
    (element) => TICKABLE.includes(element.role) && containment(mark.box, element.box) > 0.5,
  );
  return {
    ...(drawn ?? { id: found.id, role: 'checkbox', name: found.name, confidence: 0.7, box: mark.box }),
    state: [mark.state],
  } as UiElement;
}

/** "(Ask" is a mark and a word that were read as one: the word is about as wide as its letters. */
function withoutMark(label: Box, word: Word | undefined): Box {
  const letters = word && /^[^\p{L}\p{N}"'“]+(\p{L}+)/u.exec(word.text)?.[1].length;
  if (!word || !letters) return label;
  const x = Math.max(label.x, Math.round(right(word.box) - LETTER_WIDTH * letters * word.box.height));
  return { ...label, x, width: right(label) - x };
}
const LETTER_WIDTH = 0.62;
