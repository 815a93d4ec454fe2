import { type Box, bottom, containment, right } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { RgbaImage } from '../../raster/image.ts';
import type { Screen } from '../screen/screen.ts';
import { findElements } from './find-elements.ts';
import { commonColors, hexOf, type Rgb } from './pixel-colors.ts';

/** How far before a text its sign may begin, in heights of a line of it, and how far it may reach above and below. */
const BEFORE = 6;
const AROUND = 1.5;
/** A sign's colour is so strong (0..255 between its channels), and covers at least so much of where it is looked for. */
const STRONG = 60;
const LEAST_SHARE = 0.02;

type SignColor = { hex: string; box: Box; evidence: string[]; what: string; confidence: number };

/**
 * The colour of the sign beside a message or beside what is named: "what colour is the warning triangle?". Null where no sign is
 * asked for, or none in a strong colour is seen there.
 */
export function signColor(question: RoutedPart, screen: Screen, image: RgbaImage): SignColor | null {
  const { places } = turnsOf(question.text);
  if (places.drawn.test(question.text)) return marksUnder(question, screen, image);
  if (!places.sign.test(question.text)) return null;
  const named = namedIcon(question.text, screen, image);
  if (named) return named;
  for (const { box, evidence } of anchors(question, screen))
    for (const around of [boxBefore(box, screen), boxOver(box, screen)]) {
      const hex = strongest(image, around);
      if (hex) return { hex, box: around, evidence, what: 'the sign at the text', confidence: 0.68 };
    }
  return null;
}

/** An icon that was recognised as the kind that is asked for: a tick, a cross. */
function namedIcon(text: string, { record }: Screen, image: RgbaImage): SignColor | null {
  const names = turnsOf(text).places.signNames.find(([pattern]) => pattern.test(text))?.[1] ?? [];
  const icons = record.ui.elements.filter(({ role, name }) => role === 'icon' && names.includes(name));
  for (const { box, id } of icons) {
    const hex = strongest(image, box);
    if (hex) return { hex, box, evidence: [id], what: 'the sign', confidence: 0.7 };
  }
  return null;
}

/** Bars, lines and dots under the heading or column that is named. */
function marksUnder(question: RoutedPart, screen: Screen, image: RgbaImage): SignColor | null {
  const { places } = turnsOf(question.text);
  const target = (question.slots.target ?? '')
    .replace(new RegExp(places.drawn, 'gi'), ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (target === '') return null;
  const [found] = findElements({ ...question, slots: { target } }, screen);
  if (!found) return null;
  const { x, y, width, height } = found.box;
  const under = {
    x: x - height,
    y: y + height,
    width: Math.max(width, WIDE * height),
    height: DEEP * height,
  };
  const hex = strongest(image, under);
  return hex
    ? { hex, box: under, evidence: found.evidence, what: 'what is drawn under it', confidence: 0.65 }
    : null;
}
/** What stands under a heading is looked at so many of its heights far. */
const WIDE = 8;
const DEEP = 12;

type Anchor = { box: Box; evidence: string[] };

/** Where the sign's text may stand: what the question names besides the sign, or the message. */
function anchors(question: RoutedPart, screen: Screen): Anchor[] {
  const { places } = turnsOf(question.text);
  const { record } = screen;
  const target = (question.slots.target ?? '')
    .replace(new RegExp(places.sign, 'gi'), ' ')
    .replace(new RegExp(places.signLook, 'gi'), ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const isOfMessage = places.message.test(target) || target === '';
  const told: Anchor[] = record.errors.map(({ box, evidence }) => ({ box, evidence }));
  const dialogs = record.ui.elements
    .filter(({ role }) => role === 'dialog')
    .flatMap(({ box }) =>
      screen.segments.filter((segment) => containment(segment.box, box) > 0.9).slice(0, 3),
    );
  if (isOfMessage) return [...told, ...dialogs];
  const slots = { ...question.slots, target };
  const [found] = findElements({ ...question, slots }, screen);
  return found ? [{ box: found.box, evidence: found.evidence }] : [];
}

/** What lies before a text, up to the text before it. */
function boxBefore({ x, y, height }: Box, { segments }: Screen): Box {
  const line = Math.min(height, LINE);
  const before = segments
    .filter(({ box }) => right(box) <= x && box.y < y + height && bottom(box) > y)
    .map(({ box }) => right(box));
  const from = Math.max(0, x - BEFORE * line, ...before);
  return { x: from, y: Math.max(0, y - AROUND * line), width: x - from, height: height + 2 * AROUND * line };
}
const LINE = 16;

/** What lies over the beginning of a text, up to the text over it. */
function boxOver({ x, y, width, height }: Box, { segments }: Screen): Box {
  const line = Math.min(height, LINE);
  const over = segments
    .filter(({ box }) => bottom(box) <= y && box.x < x + width && right(box) > x)
    .map(({ box }) => bottom(box));
  const from = Math.max(0, y - 2 * BEFORE * line, ...over);
  return {
    x: Math.max(0, x - BEFORE * line),
    y: from,
    width: Math.min(width, 4 * BEFORE * line),
    height: y - from,
  };
}

function strongest(image: RgbaImage, box: Box): string | null {
  if (box.width < 4) return null;
  const whole = {
    x: Math.round(box.x),
    y: Math.round(box.y),
    width: Math.round(box.width),
    height: Math.round(box.height),
  };
  const [, ...shades] = commonColors(image, whole);
  const strong = shades.find(({ color, share }) => share >= LEAST_SHARE && spread(color) >= STRONG);
  return strong ? hexOf(strong.color) : null;
}

const spread = (color: Rgb): number => Math.max(...color) - Math.min(...color);
