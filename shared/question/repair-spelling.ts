import { editDistance } from '../text/edit-distance.ts';

/**
 * Mends a slip of the keyboard in a word that no lexicon knows: a swap of neighbours, or one letter too many or
 * too few. A changed letter is mended in long words only, since short words differ by one letter from others
 * that are meant as written ("mines", "lines").
 */
export function repairSpelling(word: string, targets: readonly string[]): string {
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return word;
  const limit = word.length >= 9 ? 2 : 1;
  let best = word;
  let bestDistance = limit + 1;
  for (const target of targets) {
    if (target[0] !== word[0] && !swapsFirstLetters(word, target)) continue;
    const distance = editDistance(word, target, limit);
    if (distance >= bestDistance || !plausible(word, target)) continue;
    best = target;
    bestDistance = distance;
  }
  return best;
}

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
