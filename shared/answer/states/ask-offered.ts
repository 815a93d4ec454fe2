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

const MOST_WORDS = 3;
type Option = { name: string; segment: Segment; box: Box };

/** Which of the options that a question names is chosen: the one whose radio button, box or lamp is filled. */
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
  const [first] = places;
  for (const start of first) {
    const options = places.map((list) => nearest(list, start.box));
    if (options.some((option) => option === null)) return null;
    const chosen = ticked(options as Option[], words, image);
    if (chosen)
      return answered({
        answer: chosen.name,
        confidence: 0.8,
        regions: [{ ...chosen.box, label: chosen.name }],
        evidence: chosen.segment.evidence,
        reasons: ['its mark is filled, those of the others are not'],
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

/** "Default or Custom palette": what the options are may be said once behind the last of them. */
function withoutNoun(names: readonly string[] | undefined, screen: Screen): readonly string[] | undefined {
  const last = names?.at(-1);
  if (!names || !last?.includes(' ') || placesOf(last, screen).length > 0) return names;
  return [...names.slice(0, -1), last.slice(0, last.lastIndexOf(' '))];
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
