import type { Draft } from '../../model/answer.ts';
import type { Box } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { stemWord } from '../../question/stem-word.ts';
import { foldWord } from '../../question/tokenize.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { RgbaImage } from '../../raster/image.ts';
import { tickMarkBeside } from '../../raster/tick-mark.ts';
import type { AnswerContext } from '../context.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { chosenOfNamed } from './chosen-of-named.ts';

const MOST_WORDS = 3;
type Option = { name: string; segment: Segment; box: Box };

/**
 * Which of the options that a question names is chosen: the one whose radio button, box or lamp is filled, or that is drawn
 * as what is chosen.
 */
export function askOffered({ text }: RoutedPart, screen: Screen, { image }: AnswerContext): Draft | null {
  const { isChosen, named, parted, article } = turnsOf(text).states;
  if (!image) return null;
  const listed = named.flatMap((pattern) => pattern.exec(text)?.groups?.names ?? [])[0];
  const names = isChosen.test(text)
    ? withoutNoun(
        listed?.split(parted).map((name) => name.replace(article, '').trim()),
        screen,
      )
    : aroundOr(text, screen);
  if (!names || names.length < 2 || names.some((name) => name.split(' ').length > MOST_WORDS)) return null;
  const words = screen.segments
    .flatMap((segment) => segment.words)
    .filter(({ text: word }) => /[\p{L}\p{N}]{2}/u.test(word))
    .map(({ box }) => box);
  const places = names.map((name) => placesOf(name, screen));
  for (const options of together(places)) {
    const marked = ticked(options, words, image);
    const chosen = marked ?? chosenOfNamed(options, screen, image);
    if (chosen)
      return answered({
        answer: chosen.name,
        confidence: marked ? 0.8 : 0.76,
        regions: [{ ...chosen.box, label: chosen.name }],
        evidence: chosen.segment.evidence,
        reasons: [
          marked
            ? 'its mark is filled, those of the others are not'
            : 'it is drawn as what is chosen, the others are not',
        ],
      });
  }
  return null;
}

/** "Am I set to left-handed or right-handed?": the longest words before and behind the last "or" that the screen says. */
function aroundOr(text: string, screen: Screen): readonly string[] | undefined {
  const { or, article } = turnsOf(text).states;
  const parts = text.replace(/[?!.\s]+$/u, '').split(or);
  if (parts.length !== 2) return undefined;
  const [before, behind] = parts.map((part) => part.trim().replace(article, '').split(/\s+/));
  const counts = [MOST_WORDS, 2, 1];
  const seen = (words: readonly string[]): string | undefined => {
    const name = words.join(' ').replace(article, '');
    return placesOf(name, screen).length > 0 ? name : undefined;
  };
  const first = counts.map((count) => seen(before.slice(-count))).find((name) => name !== undefined);
  const second = behind.length <= MOST_WORDS ? seen(behind) : undefined;
  return first && second ? [first, second] : undefined;
}

/** "Default or Custom palette": what the options are may be said behind the last of them, or each. */
function withoutNoun(names: readonly string[] | undefined, screen: Screen): readonly string[] | undefined {
  return names?.map((name) =>
    name.includes(' ') && placesOf(name, screen).length === 0 ? name.slice(0, name.lastIndexOf(' ')) : name,
  );
}

/** Where an option stands, as words of a segment. */
function placesOf(name: string, { segments }: Screen): Option[] {
  const wanted = name.split(' ').map(stemOf);
  return segments.flatMap((segment): Option[] => {
    const at = segment.words.findIndex((_, from) =>
      wanted.every((stem, step) => stemOf(segment.words[from + step]?.text ?? '') === stem),
    );
    return at < 0 ? [] : [{ name, segment, box: segment.words[at].box }];
  });
}

const stemOf = (word: string): string => stemWord(foldWord(word));

/** Of each name one place, by every place of the first; the closest to each other first. */
function together([first, ...others]: readonly Option[][]): Option[][] {
  if (others.some((list) => list.length === 0)) return [];
  return first
    .map((start) => [start, ...others.flatMap((list) => nearest(list, start.box) ?? [])])
    .sort((a, b) => spread(a) - spread(b));
}

const spread = ([start, ...others]: readonly Option[]): number =>
  others.reduce((sum, { box }) => sum + distance(box, start.box), 0);

const nearest = (list: readonly Option[], to: Box): Option | null =>
  list.reduce<Option | null>(
    (best, next) => (best === null || distance(next.box, to) < distance(best.box, to) ? next : best),
    null,
  );

const distance = (a: Box, b: Box): number => Math.abs(a.x - b.x) + 3 * Math.abs(a.y - b.y);

/** The only option whose mark is ticked; null where none is, or several are. */
function ticked(options: readonly Option[], words: readonly Box[], image: RgbaImage): Option | null {
  const chosen = options.filter(
    ({ box }) =>
      tickMarkBeside(
        image,
        box,
        words.filter((word) => word !== box),
      )?.state === 'checked',
  );
  return chosen.length === 1 ? chosen[0] : null;
}
