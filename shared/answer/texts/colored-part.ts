import { isNamed } from '../../features/color-name.ts';
import type { Draft } from '../../model/answer.ts';
import { type Box, bottom, containment, unionOf } from '../../model/geometry.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import type { TextTurns } from '../../question/lexicon/text-turns.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { quote } from '../skills/quote.ts';
import { fitsPlace } from '../states/place-asked.ts';

const CERTAINTY = 0.8;
/** A ground that most texts stand on is that of the page, no part of it. */
const MOST_SHARE = 0.5;
/** Lines of one part stand at most so many of their heights apart. */
const GAP = 1.6;

/** "What does the orange bar at the top say?": the texts on the one ground of that colour, without what its buttons are called. */
export function coloredPart(question: string, screen: Screen, turns: TextTurns): Draft | null {
  const text = bareQuestion(question);
  const part = turns.says.map((pattern) => pattern.exec(text)?.groups?.part).find(Boolean);
  const named = part ? turns.coloredPart.exec(part)?.groups : undefined;
  if (!named) return null;
  const color = named.color
    .toLowerCase()
    .replace(/(?:[- ]colou?red|d?ish)$/, '')
    .replace('gray', 'grey');
  const isButton = /^button/i.test(named.noun);
  const onColor = screen.segments.filter(
    ({ line, box }) =>
      line.background !== undefined &&
      isNamed(line.background, color) &&
      isButton === isOnButton(box, screen),
  );
  if (onColor.length === 0 || onColor.length > MOST_SHARE * screen.segments.length) return null;
  const groups = groupsOf(onColor)
    .filter((group) => fitsPlace(named.rest, boxOf(group), screen.record.source) !== false)
    .filter((group) => /\p{L}{2}/u.test(textOf(group)));
  const [best, next] = groups.sort((a, b) => textOf(b).length - textOf(a).length);
  if (!best || (next && !turns.band.test(named.noun))) return null;
  return quote(textOf(best), best, CERTAINTY, `it stands on ${color}`);
}

const textOf = (group: readonly Segment[]): string => group.map(({ text }) => text).join(' ');
const boxOf = (group: readonly Segment[]): Box => unionOf(group.map(({ box }) => box));

const isOnButton = (box: Box, { record }: Screen): boolean =>
  record.ui.elements.some(
    (element) => element.role === 'button' && element.name !== '' && containment(box, element.box) > 0.8,
  );

/** Runs of segments on one ground that follow each other closely. */
function groupsOf(segments: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = [];
  for (const segment of segments) {
    const own = groups.find((group) =>
      group.some(
        (other) =>
          other.line.background === segment.line.background &&
          Math.abs(segment.box.y - bottom(other.box)) <=
            GAP * other.box.height + (segment.row === other.row ? segment.box.height : 0),
      ),
    );
    if (own) own.push(segment);
    else groups.push([segment]);
  }
  return groups;
}
