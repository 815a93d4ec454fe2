import type { AnswerKind } from '../../../question/lexicon/lexicon.ts';
import type { Candidate } from '../candidate.ts';
import { OF_KIND, ofKind } from '../kinds/of-kind.ts';
import type { Asked } from './asked.ts';
import { farness } from './place-facts.ts';

/** How a candidate stands among those of a kind: how well it is of it, and for each wish of the question its place there. */
type Standing = { fit: number; count: number; nearer: number; order: number; across: number; down: number };

/** What is told where the question says nothing of a place, and of what is not of the kind. */
const NOTHING_SAID = -9;
const NOT_OF_IT = -5;
const MOST = 20;
const NONE = [0, -1, -1, -1, -1, -1, NOTHING_SAID, NOTHING_SAID, NOTHING_SAID];

/**
 * Facts of each candidate about the kind asked for: whether one is asked for and by which word, what it is known by, how well
 * the candidate is of it, how many different ones of it the screen shows, how many of them stand nearer to the
 * question's other words, how well it is of a kind that those name, and how far it is from being the first, second or last,
 * the leftmost or rightmost, the uppermost or lowermost of its kind where the question says so.
 */
export function kindFacts(asked: Asked): number[][] {
  const { kinds, byNoun, others } = asked.kinds;
  if (kinds.length === 0) return asked.candidates.map(() => NONE);
  const standings = kinds.map((kind) => standingsOf(kind, asked));
  return asked.candidates.map((candidate, index) => {
    let chosen = 0;
    for (let k = 1; k < kinds.length; k++)
      if (standings[k][index].fit > standings[chosen][index].fit) chosen = k;
    const { fit, count, nearer, order, across, down } = standings[chosen][index];
    const other = Math.max(-1, ...others.map((kind) => ofKind(kind, candidate, asked.screen)));
    return [byNoun ? 2 : 1, wayOf(kinds[chosen]), fit, count, nearer, other, order, across, down];
  });
}

/** What a kind is known by: its form 0, a typed grammar 1, its names 2, an element 3, a place 4 to 6. */
const wayOf = ({ forms, types, known, roles, place }: AnswerKind): number =>
  forms ? 0 : types ? 1 : known ? 2 : roles ? 3 : place === 'heading' ? 4 : place === 'program' ? 5 : 6;

function standingsOf(kind: AnswerKind, asked: Asked): Standing[] {
  const { candidates, screen, place } = asked;
  const fits = candidates.map((candidate) => ofKind(kind, candidate, screen));
  const own = oneOfEach(candidates.filter((_, index) => fits[index] === OF_KIND.whole));
  const nearest = [...own].sort((a, b) => farness(a, asked) - farness(b, asked));
  const along = [...own].sort((a, b) => a.segment.index - b.segment.index || a.box.x - b.box.x);
  const rightwards = [...own].sort((a, b) => a.box.x - b.box.x);
  const downwards = [...own].sort((a, b) => a.box.y - b.box.y);
  return candidates.map(({ text }, index): Standing => {
    const at = (list: readonly Candidate[], place: number | null): number => {
      if (place === null || place === 0) return NOTHING_SAID;
      if (fits[index] < OF_KIND.whole) return NOT_OF_IT;
      const rank = list.findIndex((other) => other.text === text);
      return -Math.min(MOST, Math.abs(rank - (place > 0 ? place - 1 : list.length + place)));
    };
    const nearer = fits[index] < OF_KIND.whole ? -1 : nearest.findIndex((other) => other.text === text);
    return {
      fit: fits[index],
      count: Math.min(MOST, own.length),
      nearer: Math.min(MOST, nearer),
      order: at(along, place.order),
      across: at(rightwards, -place.horizontal),
      down: at(downwards, -place.vertical),
    };
  });
}

/** The first candidate of each text. */
const oneOfEach = (candidates: readonly Candidate[]): Candidate[] =>
  [...new Map([...candidates].reverse().map((candidate) => [candidate.text, candidate])).values()].reverse();
