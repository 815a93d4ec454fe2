import type { Draft } from '../../model/answer.ts';
import type { Box } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { stemWord } from '../../question/stem-word.ts';
import { foldWord } from '../../question/tokenize.ts';
import type { RgbaImage } from '../../raster/image.ts';
import type { AnswerContext } from '../context.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';

const CHOSEN =
  /\b(?:selected|chosen|picked|ticked|checked|marked|set|on|active|pressed(?: in)?|switched on)\b/i;
/** "which of Move, Copy and Link is selected?", "which palette is chosen, Default or Custom?" */
const NAMED: readonly RegExp[] = [
  /\b(?:which|what|one) of (?!the\b)(.+?) (?:is|are|was)\b/i,
  /[,:–-] (?:is it |the )?([^,:]+(?:, [^,:]+)*,? or [^,:?]+)\??$/i,
];
const MOST_WORDS = 3;
/** A mark stands before its word, within so many heights of it. */
const REACH = 2.4;
/** The mark of the chosen one holds this many times the ink of any other. */
const FULLER = 1.25;
const INK = 48;

type Option = { name: string; segment: Segment; box: Box };

/** Which of the options that a question names is chosen: the one whose radio button, box or lamp is filled. */
export function askOffered({ text }: RoutedPart, screen: Screen, { image }: AnswerContext): Draft | null {
  if (!image || !CHOSEN.test(text)) return null;
  const listed = NAMED.flatMap((pattern) => pattern.exec(text)?.[1] ?? [])[0];
  const names = listed?.split(/,? (?:and|or) |, /).map((name) => name.replace(/^(?:the|an?) /i, '').trim());
  if (!names || names.length < 2 || names.some((name) => name.split(' ').length > MOST_WORDS)) return null;
  const places = names.map((name) => placesOf(name, screen));
  const [first] = places;
  for (const start of first) {
    const options = places.map((list) => nearest(list, start.box));
    if (options.some((option) => option === null)) return null;
    const chosen = fullest(options as Option[], image);
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

/** The option whose mark holds clearly more ink than every other's. */
function fullest(options: readonly Option[], image: RgbaImage): Option | null {
  const height = Math.min(...options.map(({ box }) => box.height));
  const inks = options.map(({ box }) => inkBefore(image, { ...box, height }));
  const most = Math.max(...inks);
  const others = inks.filter((ink) => ink !== most);
  return most > 0 && others.length === inks.length - 1 && most >= FULLER * Math.max(...others)
    ? options[inks.indexOf(most)]
    : null;
}

/** Pixels before a word that differ from what it stands on. */
function inkBefore({ width, height, data }: RgbaImage, box: Box): number {
  const [left, right] = [Math.max(0, Math.round(box.x - REACH * box.height)), Math.max(0, box.x - 2)];
  const [top, low] = [
    Math.max(0, Math.round(box.y - 0.3 * box.height)),
    Math.round(box.y + 1.3 * box.height),
  ];
  const at = (x: number, y: number): number => 4 * (y * width + x);
  const ground = at(right, top);
  let ink = 0;
  for (let y = top; y < Math.min(height, low); y++)
    for (let x = left; x < right; x++) {
      const pixel = at(x, y);
      const difference = Math.max(
        ...[0, 1, 2].map((channel) => Math.abs(data[pixel + channel] - data[ground + channel])),
      );
      if (difference > INK) ink++;
    }
  return ink;
}
