import { editDistance } from '../text/edit-distance.ts';

/** Keys beside each other on the keyboards most people type on. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** The words that questions are made of; a key beside the right one is mended into these alone. */
const SHORTEST_FRAMING = 5;

/**
 * Mends a slip of the keyboard in a word that no lexicon knows: a swap of neighbours, or one letter too many or
 * too few. A changed letter is mended in long words only, since short words differ by one letter from others
 * that are meant as written ("mines", "lines"), and where a key beside the right one gives a word of `framing`.
 */
export function repairSpelling(
  word: string,
  targets: readonly string[],
  framing: ReadonlySet<string> = new Set(),
): string {
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return word;
  const limit = word.length >= 9 ? 2 : 1;
  let best = word;
  let bestDistance = limit + 1;
  for (const target of targets) {
    if (target[0] !== word[0] && !swapsFirstLetters(word, target)) continue;
    const distance = editDistance(word, target, limit);
    if (distance >= bestDistance) continue;
    const isFraming = word.length >= SHORTEST_FRAMING && framing.has(target);
    if (!plausible(word, target) && !(isFraming && isNeighbouringKey(word, target))) continue;
    best = target;
    bestDistance = distance;
  }
  return best;
}

/** Whether one letter alone differs, and its key stands beside the right one, in its row or the next. */
function isNeighbouringKey(word: string, target: string): boolean {
  if (word.length !== target.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== target[index]);
  // The last letter makes forms of one word ("printer", "printed").
  if (at < 0 || at === word.length - 1 || word.slice(at + 1) !== target.slice(at + 1)) return false;
  const [row, place] = keyOf(word[at]);
  const [otherRow, otherPlace] = keyOf(target[at]);
  return row >= 0 && otherRow >= 0 && Math.abs(row - otherRow) <= 1 && Math.abs(place - otherPlace) <= 1;
}

const keyOf = (letter: string): [row: number, place: number] => {
  const row = ROWS.findIndex((keys) => keys.includes(letter));
  return [row, row < 0 ? -1 : ROWS[row].indexOf(letter)];
};

const swapsFirstLetters = (word: string, target: string): boolean =>
  word[0] === target[1] && word[1] === target[0];

function plausible(word: string, target: string): boolean {
  const sameLetters = [...word].sort().join('') === [...target].sort().join('');
  if (sameLetters) return true;
  if (word.length === target.length) return word.length >= 8 && word.at(-1) === target.at(-1);
  // A letter lost or gained at the end makes another word or form ("card", "cards"), except in longer words.
  const shorter = word.length < target.length ? word : target;
  const longer = word.length < target.length ? target : word;
  if (longer.startsWith(shorter))
    return shorter.length >= 4 && longer.length === shorter.length + 1 && longer.at(-1) !== 's';
  return target.length >= 5;
}
