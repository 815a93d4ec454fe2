import type { Draft } from '../../model/answer.ts';
import { bottom } from '../../model/geometry.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import type { TextTurns } from '../../question/lexicon/text-turns.ts';
import { type Passage, passagesOf } from '../screen/passages.ts';
import type { Screen } from '../screen/screen.ts';
import { quote } from '../skills/quote.ts';
import { saysAll, type TellingWord, tellingWords } from '../states/telling-words.ts';

const CERTAINTY = 0.78;
/** A sentence has at least so many words; a head over what is said at most so many. */
const FEWEST_WORDS = 4;
const MOST_HEAD_WORDS = 3;
/** What is said under a head stands at most so many of its heights below. */
const UNDER = 2.5;

/** "What does the note say about the tunnel?": the one sentence that speaks of it, or what stands under it as a head. */
export function saidOf(question: string, screen: Screen, turns: TextTurns): Draft | null {
  const text = bareQuestion(question);
  const thing = turns.about.map((pattern) => pattern.exec(text)?.groups?.thing).find(Boolean);
  const words = thing && !turns.pronoun.test(thing) ? tellingWords(thing) : [];
  if (words.length === 0) return null;
  const sentences = apart(speakingOf(words, screen));
  const [only] = sentences;
  if (only) return sentences.length === 1 ? tell(only) : null;
  const said = apart(underHeads(words, screen));
  return said.length === 1 ? tell(said[0]) : null;
}

const tell = ({ text, segments }: Passage): Draft =>
  quote(text, segments, CERTAINTY, 'it speaks of what was asked about');

/** Sentences, over several lines or in one, that say all of the words; what was typed at a prompt is none. */
function speakingOf(words: readonly TellingWord[], screen: Screen): Passage[] {
  const typed = new Set(screen.commands.map(({ line }) => line.row));
  const isTyped = ({ segments: [first, ...more] }: Passage): boolean =>
    more.length === 0 && typed.has(first.row);
  const says = (text: string): boolean => saysAll(text, words);
  return passagesOf(screen, FEWEST_WORDS, says).filter((passage) => !isTyped(passage));
}

/** What stands right under a short text that says the words. */
function underHeads(words: readonly TellingWord[], { segments, layout }: Screen): Passage[] {
  return segments
    .filter((head) => head.words.length <= MOST_HEAD_WORDS && saysAll(head.text, words))
    .flatMap((head) => {
      const next = layout.below[head.index];
      const isNear = next && next.box.y - bottom(head.box) <= UNDER * head.box.height;
      return isNear && next.words.length >= FEWEST_WORDS
        ? [{ text: next.text, box: next.box, segments: [next] }]
        : [];
    });
}

/** A text and its source in another pane say the same once. */
function apart(passages: readonly Passage[]): Passage[] {
  const kept: Passage[] = [];
  const plain = ({ text }: Passage): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  for (const passage of passages) {
    const same = kept.findIndex(
      (other) => plain(other).includes(plain(passage)) || plain(passage).includes(plain(other)),
    );
    if (same < 0) kept.push(passage);
    else if (passage.text.length < kept[same].text.length) kept[same] = passage;
  }
  return kept;
}
